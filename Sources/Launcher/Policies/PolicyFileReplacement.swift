public import Documents
import Glibc
import Policy
import SystemPackage

/// Puts another text in a policy's file, all of it or none.
public enum PolicyFileReplacement {
    /// Through a link the file itself is replaced, in its own folder; its owner and permissions stay.
    /// - Throws: where it is no file, cannot be written, or is not what was read.
    public static func replace(_ source: PolicySource, by text: String) throws(LaunchError) {
        guard !ShippedPolicies.all.contains(where: { $0.path == source.path }) else {
            throw LaunchError(
                "\(source.path.printable) is part of cx and stays as it is",
                advice: "copy it to a file of yours, and fix that")
        }
        guard let path = Folder.realPath(source.path) else {
            throw LaunchError("\(source.path.printable) is no file, so it cannot be fixed")
        }
        let new = "\(path).cx-\(getpid())"
        do throws(LaunchError) {
            try write(text, to: new, like: try TextFile.readOpen(path).status)
            // As late as can be, so that next to nothing can come between.
            guard try TextFile.readOpen(path).text == source.text else {
                throw LaunchError(
                    "\(path.printable) was changed meanwhile, so it is left alone", advice: "try again")
            }
            guard rename(new, path) == 0 else { throw failure("replace", path) }
        } catch {
            unlink(new)
            throw error
        }
    }

    private static func write(_ text: String, to path: String, like status: FileStatus) throws(LaunchError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("write beside", path) }
        defer { close(descriptor) }
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(text.utf8)
        } catch {
            throw LaunchError("cannot write \(path.printable)", detail: "\(error)")
        }
        // The owner first: changing it takes bits of the permissions away.
        guard fchown(descriptor, status.owner, status.group) == 0, fchmod(descriptor, status.permissions) == 0
        else {
            throw failure("keep the owner and permissions of", path)
        }
        guard fsync(descriptor) == 0 else { throw failure("write", path) }
    }

    private static func failure(_ verb: String, _ path: String) -> LaunchError {
        LaunchError(
            "cannot \(verb) \(path.printable)", detail: String(cString: strerror(errno)),
            advice: "check its permissions")
    }
}
