// SPDX-License-Identifier: Apache-2.0

@preconcurrency import Glibc
import Launcher

/// Standard input, output and error, which every program takes for granted.
enum StandardStreams {
    /// Opens `/dev/null` for each stream that the caller has closed or that nobody can use.
    ///
    /// Otherwise the next file that cx opens would take the stream's number, and what runs inside would read
    /// that file, or podman would write into it. Podman would wait for ever for the end of an input that
    /// nobody can read. This must run before cx opens anything.
    static func complete() {
        // The caller may ignore the signal, and then nothing would end cx when the reader of its output leaves.
        signal(SIGPIPE, SIG_DFL)
        for descriptor in STDIN_FILENO...STDERR_FILENO where !isUsable(descriptor) {
            close(descriptor)
            // open(2) gives the lowest number that is free.
            guard open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY) == descriptor else {
                Glibc.exit(CXError.exitStatus)
            }
        }
    }

    /// Writes what is left of the output. If its reader has left, it ends cx quietly, with the status of SIGPIPE.
    /// The signal itself does so in all commands but launches and those that have written to another program.
    /// - Returns: the error if a part of the output could not be written, as on a full disk.
    static func unwritten() -> CXError? {
        let reason = fflush(stdout) == 0 ? nil : String(cString: strerror(errno))
        guard reason != nil || ferror(stdout) != 0 else { return nil }
        if OutputReader.hasLeft(STDOUT_FILENO) { Glibc.exit(OutputReader.exitStatus) }
        return CXError(
            "the output is not whole, since it could not all be written", detail: reason,
            advice: "check the file or the disk that standard output leads to")
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
