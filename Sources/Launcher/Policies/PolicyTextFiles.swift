public import Documents
import Glibc
import Policy
import SystemPackage

/// Files of policies as commands find, read and write them for their author.
public enum PolicyTextFiles {
    /// The files that are named, and the policies below the folders that are: what ends in `.yaml` or `.yml`
    /// and has the key `cx`, without hidden folders. In the order of the arguments, and of names in a folder.
    /// - Throws: where a path leads nowhere.
    public static func find(_ paths: [String]) throws(LaunchError) -> [String] {
        var found: [String] = []
        for path in paths {
            guard let status = FileStatus(path: path) else {
                throw LaunchError("there is no file or folder \(path.printable)", advice: "check the path")
            }
            if status.isFolder {
                found += try policies(below: path)
            } else {
                found.append(path)
            }
        }
        return found
    }

    private static func policies(below folder: String) throws(LaunchError) -> [String] {
        var found: [String] = []
        for name in Folder.names(in: folder).sorted() where !name.hasPrefix(".") {
            let path = FilePath(folder).appending(name).string
            // A link could lead round in a circle.
            guard let status = FileStatus(link: path), !status.isLink else { continue }
            if status.isFolder {
                found += try policies(below: path)
            } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml"), isPolicy(try read(path).text) {
                found.append(path)
            }
        }
        return found
    }

    private static func isPolicy(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("cx:") }
    }

    public static func read(_ path: String) throws(LaunchError) -> PolicySource {
        let file = try TextFile.read(path)
        return PolicySource(path: file.path, text: file.text)
    }

    /// - Throws: where there is something at `path` already.
    public static func refuseExisting(_ path: String) throws(LaunchError) {
        guard FileStatus(link: path) == nil else { throw isThere(path) }
    }

    private static func isThere(_ path: String) -> LaunchError {
        LaunchError("\(path.printable) is there already", advice: "name another file with --output")
    }

    /// Makes a file that is not there yet.
    /// - Throws: where there is one already; it stays as it is.
    public static func create(_ path: String, text: String) throws(LaunchError) {
        do {
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            try file.closeAfter { _ = try file.writeAll(text.utf8) }
        } catch Errno.fileExists {
            throw isThere(path)
        } catch {
            throw LaunchError("cannot write \(path.printable)", detail: "\(error)")
        }
    }
}
