// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy

/// A temporary file without a name, for data that may be too large for memory. It is gone with its last
/// reference.
final class Spool {
    let descriptor: Int32
    private(set) var size = 0
    private let limit: Int

    /// - Parameters:
    ///   - folder: a folder with enough free space.
    ///   - limit: the largest size in bytes.
    init(in folder: String, limit: Int) throws(CXError) {
        var path = Array("\(folder)/.cx-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        self.limit = limit
        guard descriptor >= 0 else {
            throw CXError("cannot write in \(folder.printable)", detail: String(cString: strerror(errno)))
        }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(path)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// - Throws: if the limit is exceeded or the disk is full.
    func append(_ bytes: [UInt8]) throws(CXError) {
        guard bytes.count <= limit - size else {
            throw CXError("it holds more than \(limit) bytes, more than any evidence of cx")
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else {
                throw CXError("cannot write a temporary file", detail: String(cString: strerror(errno)))
            }
            rest = rest.dropFirst(max(count, 0))
        }
        size += bytes.count
    }

    /// Appends everything that the source has.
    func append(all source: any ByteSource) throws(CXError) {
        while case let chunk = try source.read(1 << 18), !chunk.isEmpty { try append(chunk) }
    }

    /// Maps the contents without reading all of them into memory.
    func mapped() throws(CXError) -> MappedBytes {
        try MappedBytes(descriptor, count: size)
    }
}

/// A private file of cx, mapped into memory. Nobody else has it open, so nobody can truncate it meanwhile.
final class MappedBytes {
    private let memory: UnsafeRawBufferPointer

    init(_ descriptor: Int32, count: Int) throws(CXError) {
        // mmap(2) refuses a length of 0.
        guard count > 0 else {
            memory = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else {
            throw CXError("cannot map a temporary file", detail: String(cString: strerror(errno)))
        }
        memory = UnsafeRawBufferPointer(start: address, count: count)
    }

    deinit {
        if let address = memory.baseAddress {
            munmap(UnsafeMutableRawPointer(mutating: address), memory.count)
        }
    }

    var count: Int { memory.count }

    /// - Parameter range: a range within the bytes.
    func bytes(_ range: Range<Int>) -> [UInt8] { Array(memory[range]) }

    /// Returns the SHA-256 in hexadecimal.
    func digest(_ range: Range<Int>) -> String {
        SHA256Text.of(UnsafeRawBufferPointer(rebasing: memory[range]))
    }

    /// Returns a part of the bytes as a source.
    func source(_ range: Range<Int>) -> any ByteSource { Part(bytes: self, range: range) }

    private final class Part: ByteSource {
        private let bytes: MappedBytes
        private var rest: Range<Int>

        init(bytes: MappedBytes, range: Range<Int>) {
            self.bytes = bytes
            rest = range
        }

        func read(_ count: Int) -> [UInt8] {
            let next = rest.prefix(count)
            rest = next.upperBound..<rest.upperBound
            return bytes.bytes(next)
        }
    }
}
