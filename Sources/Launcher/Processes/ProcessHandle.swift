// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import Glibc

/// A handle of a process, from pidfd_open(2). The number of a process may belong to another one as soon as it
/// has ended; a handle never does.
final class ProcessHandle: Sendable {
    private let descriptor: CInt

    init(pid: Int32) throws(CXError) {
        descriptor = cx_pidfd_open(pid, 0)
        guard descriptor >= 0 else {
            throw CXError(
                "the process \(pid) cannot be watched", detail: String(cString: strerror(errno)))
        }
    }

    deinit {
        close(descriptor)
    }

    /// Sends a signal, which goes to nobody if the process has ended.
    func send(_ signal: Int32) {
        _ = cx_pidfd_send_signal(descriptor, signal)
    }

    var hasEnded: Bool { ends(within: .zero) }

    /// Waits for the end of the process, and blocks its thread meanwhile. The handle of a process that has
    /// ended is readable.
    /// - Returns: true if the process has ended.
    func ends(within time: Duration) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let count = poll(&entry, 1, Int32(time.components.seconds * 1000))
            if count >= 0 || errno != EINTR { return count == 1 }
        }
    }
}
#endif
