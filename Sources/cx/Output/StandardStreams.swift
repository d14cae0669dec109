// SPDX-License-Identifier: Apache-2.0

import Glibc
import Launcher

/// Standard input, output and error, which every program takes for granted.
enum StandardStreams {
    /// Opens `/dev/null` for each stream that the caller has closed or that nobody can use.
    ///
    /// Otherwise the next file that cx opens would take the stream's number, and what runs inside would read
    /// that file, or podman would write into it. Podman would wait for ever for the end of an input that
    /// nobody can read. This must run before cx opens anything.
    static func complete() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where !isUsable(descriptor) {
            close(descriptor)
            // open(2) gives the lowest number that is free.
            guard open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY) == descriptor else {
                Glibc.exit(CXError.exitStatus)
            }
        }
    }

    private static func isUsable(_ descriptor: Int32) -> Bool {
        let flags = fcntl(descriptor, F_GETFL)
        guard flags >= 0 else { return false }
        guard descriptor == STDIN_FILENO else { return true }
        var status = stat()
        let isFolder = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        return flags & O_ACCMODE != O_WRONLY && flags & openPath == 0 && !isFolder
    }

    /// O_PATH of fcntl(2).
    private static let openPath: Int32 = 0o10000000
}
