// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The program or person at the other end of one of cx's output streams.
public enum OutputReader {
    /// The status that a shell gives a program that wrote when nobody read any more: 128 and SIGPIPE.
    public static let exitStatus = 128 + SIGPIPE

    /// True if the stream is a pipe or socket.
    static func canLeave(_ stream: Int32) -> Bool {
        var status = stat()
        return fstat(stream, &status) == 0 && [S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT)
    }

    /// True if the stream is a pipe or socket that nobody reads any more (poll(2), POLLERR).
    public static func hasLeft(_ stream: Int32) -> Bool {
        guard canLeave(stream) else { return false }
        var entry = pollfd(fd: stream, events: 0, revents: 0)
        return poll(&entry, 1, 0) > 0 && Int32(entry.revents) & POLLERR != 0
    }
}
