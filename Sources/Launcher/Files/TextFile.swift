// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import SystemPackage

/// A small file that people write: a policy, the configuration, a certificate.
struct TextFile {
    /// 1 MiB: bundles of certificates are the largest. A policy has a stricter limit of its own.
    static let limit = 1 << 20

    var path: String
    var text: String
    var status: FileStatus

    /// Reads the file once through one descriptor, so that what was checked is what is used.
    /// - Throws: if the file is missing, is not a regular file, is too long or not UTF-8, or if every user
    ///   may write it.
    static func read(_ path: String, limit: Int = limit) throws(CXError) -> TextFile {
        let file = try readOpen(path, limit: limit)
        guard !file.status.isWritableByOthers else {
            throw CXError(
                "\(path.printable) may be written by every user of this machine, so cx does not use it",
                advice: "chmod o-w '\(path.printable)'"
            )
        }
        return file
    }

    /// Reads the file even if every user may write it: the caller judges this itself.
    static func readOpen(_ path: String, limit: Int = limit) throws(CXError) -> TextFile {
        let descriptor: FileDescriptor
        do {
            descriptor = try FileDescriptor.open(
                FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
        } catch {
            try requireNoDanglingLink(path)
            throw CXError("cannot read \(path.printable)", detail: "\(error)", advice: "check the path")
        }
        defer { try? descriptor.close() }
        guard let status = FileStatus(descriptor: descriptor.rawValue), status.isRegular else {
            throw CXError("\(path.printable) is not a regular file")
        }
        guard status.size <= limit else {
            throw CXError("\(path.printable) has \(status.size) bytes; the limit is \(limit)")
        }
        let bytes = try bytes(of: descriptor, called: path.printable, limit: limit)
        return TextFile(path: path, text: try text(bytes, called: path.printable), status: status)
    }

    /// The caller's standard input.
    /// - Throws: if it is longer than ``limit`` or not UTF-8.
    static func standardInput() throws(CXError) -> String {
        let name = "standard input"
        let bytes = try bytes(of: .standardInput, called: name, limit: limit)
        guard bytes.count <= limit else { throw CXError("\(name) has more than \(limit) bytes") }
        return try text(bytes, called: name)
    }

    /// The bytes of a file that the kernel writes as it is read. Names in it need not be UTF-8.
    static func bytes(of path: String, limit: Int) throws(CXError) -> [UInt8] {
        do {
            let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
            defer { try? descriptor.close() }
            return try bytes(of: descriptor, called: path.printable, limit: limit)
        } catch let error as CXError {
            throw error
        } catch {
            throw CXError("cannot read \(path.printable)", detail: "\(error)")
        }
    }

    static func exists(_ path: String) -> Bool {
        FileStatus(path: path) != nil
    }

    /// True for a symbolic link at whose end there is nothing.
    static func leadsNowhere(_ path: String) -> Bool {
        !exists(path) && FileStatus(link: path)?.isLink == true
    }

    /// - Throws: if the path leads nowhere by a link, which may also be a folder above it. Then what is missing
    ///   is not simply absent.
    static func requireNoDanglingLink(_ path: String) throws(CXError) {
        var place: String? = path
        while let link = place, !exists(link) {
            if leadsNowhere(link), let target = Folder.target(ofLink: link) {
                throw CXError(
                    "\(link.printable) is a link to \(target.printable), which leads nowhere",
                    advice: "remove the link, or put back what it leads to")
            }
            place = link.parentPath
        }
    }

    private static func text(_ bytes: [UInt8], called name: String) throws(CXError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CXError("\(name) is not UTF-8 text")
        }
        return text
    }

    /// Reads to the end, or until there are more bytes than the limit.
    private static func bytes(
        of descriptor: FileDescriptor, called name: String, limit: Int
    ) throws(CXError) -> [UInt8] {
        do {
            var bytes: [UInt8] = []
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while bytes.count <= limit {
                let count = try chunk.withUnsafeMutableBytes { try descriptor.read(into: $0) }
                guard count > 0 else { break }
                bytes += chunk[..<count]
            }
            return bytes
        } catch {
            throw CXError("cannot read \(name)", detail: "\(error)")
        }
    }
}
