// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy

/// Reads and makes folders, by path.
enum Folder {
    /// The names in a folder, without `.` and `..`; none if it cannot be read.
    static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        return names(in: stream)
    }

    /// The names in a folder, without `.` and `..`; nil if it cannot be read.
    static func readableNames(in path: String) -> [String]? {
        guard let stream = opendir(path) else { return nil }
        defer { closedir(stream) }
        return names(in: stream)
    }

    /// The remaining names of an open folder, without `.` and `..`. The caller closes it.
    static func names(in stream: OpaquePointer) -> [String] {
        var names: [String] = []
        while let entry = readdir(stream) {
            if let name = name(of: entry) { names.append(name) }
        }
        return names
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        return name == "." || name == ".." ? nil : name
    }

    /// The links and folders among an open folder's entries. At most `most` entries are read, and subtracted
    /// from it. The caller closes the folder.
    static func linksAndFolders(in stream: OpaquePointer, most: inout Int) -> [String] {
        var names: [String] = []
        while most > 0, let entry = readdir(stream) {
            most -= 1
            guard [DT_LNK, DT_DIR, DT_UNKNOWN].contains(Int(entry.pointee.d_type)) else { continue }
            if let name = name(of: entry) { names.append(name) }
        }
        return names
    }

    /// Makes a folder that only its owner can enter, and the missing folders above it.
    static func make(_ path: String) throws(CXError) {
        if let parent = path.parentPath, FileStatus(path: parent) == nil { try make(parent) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw CXError("cannot make the folder \(path)", detail: String(cString: strerror(errno)))
        }
    }

    /// The target of a link as it is written; nil if the path is no link or the target is not UTF-8, since
    /// another spelling would lead elsewhere.
    static func target(ofLink path: String) -> String? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &bytes, bytes.count)
        guard count > 0, count < bytes.count else { return nil }
        return String(validating: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The path without symbolic links, `.` and `..`; nil if there is nothing at the path.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The path without symbolic links, `.` and `..`, also if there is nothing at the path yet. The links of
    /// the part that exists are followed.
    static func eventualPath(_ path: String) -> String {
        if let real = realPath(path) { return real }
        guard let parent = path.parentPath, let name = path.pathNames.last else { return path }
        let above = eventualPath(parent)
        return above == "/" ? "/\(name)" : "\(above)/\(name)"
    }
}
