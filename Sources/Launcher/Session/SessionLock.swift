import Glibc

/// Held on a session's folder for as long as its cx lives, whatever ends it: the kernel lets go of it with
/// the process. So whether a session runs is known without trusting any text (flock(2)).
final class SessionLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock of a session that is about to run.
    init(_ folder: SessionFolder) throws(LaunchError) {
        descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw LaunchError("cannot open \(folder.path)", detail: String(cString: strerror(errno)))
        }
        // Another cx that lists sessions has it for a moment, to see whether it is free.
        for _ in 0..<100 {
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            usleep(10_000)
        }
        throw LaunchError("cannot lock \(folder.path)", detail: String(cString: strerror(errno)))
    }

    deinit {
        close(descriptor)
    }

    /// True if a cx holds the lock of the folder that is open here.
    /// - Throws: where the file system does not say.
    static func isHeld(_ folder: Int32) throws(LaunchError) -> Bool {
        guard flock(folder, LOCK_SH | LOCK_NB) == 0 else {
            if errno == EWOULDBLOCK { return true }
            throw LaunchError("cannot see whether a session runs", detail: String(cString: strerror(errno)))
        }
        flock(folder, LOCK_UN)
        return false
    }

    /// Takes the lock of a session that is over, until the descriptor is closed; false where its cx lives.
    static func take(_ folder: Int32) -> Bool {
        flock(folder, LOCK_EX | LOCK_NB) == 0
    }
}
