import Documents
import Glibc
import Policy

/// Folders of the file system, by path.
enum Folder {
    /// The names in a folder, without `.` and `..`; none where it cannot be read.
    static func names(in path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        return names(in: stream)
    }

    /// The same; nil where it cannot be read.
    static func readableNames(in path: String) -> [String]? {
        guard let stream = opendir(path) else { return nil }
        defer { closedir(stream) }
        return names(in: stream)
    }

    /// The rest of an open folder's names, without `.` and `..`; the caller closes it.
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

    /// The links and folders among an open folder's entries, which may be no more than `most`; the caller
    /// closes it.
    static func linksAndFolders(in stream: OpaquePointer, most: inout Int) -> [String] {
        var names: [String] = []
        while most > 0, let entry = readdir(stream) {
            most -= 1
            guard [DT_LNK, DT_DIR, DT_UNKNOWN].contains(Int(entry.pointee.d_type)) else { continue }
            if let name = name(of: entry) { names.append(name) }
        }
        return names
    }

    /// Makes a folder that only its owner can enter, and those above it that are missing.
    static func make(_ path: String) throws(LaunchError) {
        if let parent = path.parentPath, FileStatus(path: parent) == nil { try make(parent) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw LaunchError("cannot make the folder \(path)", detail: String(cString: strerror(errno)))
        }
    }

    /// The path without symbolic links, `.` and `..`; nil where it does not exist.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The same for one that need not exist yet: the links of what there is of it are followed.
    static func eventualPath(_ path: String) -> String {
        if let real = realPath(path) { return real }
        guard let parent = path.parentPath, let name = path.pathNames.last else { return path }
        let above = eventualPath(parent)
        return above == "/" ? "/\(name)" : "\(above)/\(name)"
    }
}
