import Glibc
import Launcher

/// The three streams that every program takes for granted.
enum StandardStreams {
    /// Opens `/dev/null` for each that the caller has closed: the next file that cx opens would take its number, and
    /// what runs inside would read that file, or podman write into it. Comes before anything is opened.
    static func complete() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            // open(2) gives the lowest number that is free.
            guard open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY) == descriptor else {
                Glibc.exit(LaunchError.exitStatus)
            }
        }
    }
}
