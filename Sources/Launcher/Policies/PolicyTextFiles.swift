// SPDX-License-Identifier: Apache-2.0

public import Documents
import Policy
import SystemPackage

/// Finds, reads and writes files of policies for their author (`cx policy fmt`, `new` and `check --fix`).
public enum PolicyTextFiles {
    /// The files that are named, and in the folders that are named the policies (``PolicyFolder``) that have
    /// the key `cx`: files of other programs stand beside them, and are not to be written.
    /// - Throws: if there is nothing at a path.
    public static func find(_ paths: [String]) throws(CXError) -> [String] {
        let named = Set(paths.filter { FileStatus(path: $0)?.isFolder == false }.compactMap(Folder.realPath))
        return try PolicyFolder.files(named: paths, .policies).filter { path in
            let isNamed = Folder.realPath(path).map(named.contains) ?? true
            guard !isNamed, let file = try? TextFile.readOpen(path) else { return true }
            return file.text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("cx:") }
        }
    }

    /// The policy on standard input.
    public static func standardInput() throws(CXError) -> PolicySource {
        PolicySource(path: "standard input", text: try TextFile.standardInput())
    }

    public static func read(_ path: String) throws(CXError) -> PolicySource {
        let file = try TextFile.read(path)
        return PolicySource(path: file.path, text: file.text)
    }

    /// - Throws: if there is something at `path` already.
    public static func refuseExisting(_ path: String) throws(CXError) {
        guard FileStatus(link: path) == nil else { throw isThere(path) }
    }

    private static func isThere(_ path: String) -> CXError {
        CXError("\(path.printable) is there already", advice: "name another file with --output")
    }

    /// Makes a new file.
    /// - Throws: if there is something at `path` already, which stays as it is.
    public static func create(_ path: String, text: String) throws(CXError) {
        do {
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            try file.closeAfter { _ = try file.writeAll(text.utf8) }
        } catch Errno.fileExists {
            throw isThere(path)
        } catch {
            throw CXError("cannot write \(path.printable)", detail: "\(error)")
        }
    }

    /// Replaces a policy's text. Through a link the file itself is replaced, in its own folder. Its owner and
    /// permissions stay.
    /// - Throws: if the policy is not in a file, cannot be written, or is not what was read.
    public static func replace(_ source: PolicySource, by text: String) throws(CXError) {
        guard !ShippedPolicies.all.contains(where: { $0.path == source.path }) else {
            throw CXError(
                "\(source.path.printable) is part of cx and stays as it is",
                advice: "copy it to a file of yours, and fix that")
        }
        guard let path = Folder.realPath(source.path) else {
            throw CXError("\(source.path.printable) is not a file, so it cannot be fixed")
        }
        let old = try TextFile.readOpen(path).status
        try FileReplacement.replace(path, by: text, like: old) { () throws(CXError) in
            guard try TextFile.readOpen(path).text == source.text else {
                throw CXError(
                    "\(path.printable) was changed meanwhile, so it is left alone", advice: "try again")
            }
        }
    }
}
