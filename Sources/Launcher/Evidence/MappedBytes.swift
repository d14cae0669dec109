import Documents
import Glibc
import Policy

/// A file of cx's own in the address space: nobody else has it, so nobody can cut it short meanwhile.
final class MappedBytes {
    private let memory: UnsafeRawBufferPointer

    init(_ descriptor: Int32, count: Int) throws(LaunchError) {
        // mmap(2) refuses an empty one.
        guard count > 0 else {
            memory = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else {
            throw LaunchError("cannot map a temporary file", detail: String(cString: strerror(errno)))
        }
        memory = UnsafeRawBufferPointer(start: address, count: count)
    }

    deinit {
        if let address = memory.baseAddress {
            munmap(UnsafeMutableRawPointer(mutating: address), memory.count)
        }
    }

    var count: Int { memory.count }

    /// - Parameter range: within the bytes.
    func bytes(_ range: Range<Int>) -> [UInt8] { Array(memory[range]) }

    /// SHA-256 in hexadecimal.
    func digest(_ range: Range<Int>) -> String {
        SHA256Text.of(UnsafeRawBufferPointer(rebasing: memory[range]))
    }

    /// A part of it as a file.
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
