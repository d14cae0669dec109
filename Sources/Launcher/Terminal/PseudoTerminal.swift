import CLinux
import Glibc
import Synchronization

/// A terminal of cx's own, pty(7), which the engine takes for the user's.
final class PseudoTerminal: Sendable {
    /// What is written here is typed, and what is read here was shown; nothing of it waits.
    let master: Int32
    /// The engine's end; nil once the engine has it alone.
    private let end: Mutex<Int32?>

    /// With the size of the user's, and in raw mode until the engine sets its own: nothing is echoed.
    init(like terminal: UserTerminal) throws(LaunchError) {
        var end: Int32 = -1
        master = cx_open_pseudo_terminal(&end)
        guard master >= 0 else {
            throw LaunchError("cannot open a pseudo-terminal", detail: String(cString: strerror(errno)))
        }
        self.end = Mutex(end)
        var settings = terminal.settings
        cfmakeraw(&settings)
        // For what podman itself says, once it has put back what it found.
        settings.c_oflag |= tcflag_t(OPOST | ONLCR)
        tcsetattr(end, TCSANOW, &settings)
        resize(like: terminal)
    }

    deinit {
        letGo()
        close(master)
    }

    var engineEnd: Int32 { end.withLock { $0 } ?? -1 }

    /// From now on the master ends with the engine.
    func letGo() {
        let descriptor = end.withLock { end in
            defer { end = nil }
            return end
        }
        if let descriptor { close(descriptor) }
    }

    /// The engine is told by a signal, since this is not its controlling terminal.
    func resize(like terminal: UserTerminal) {
        _ = cx_copy_window_size(terminal.output, master)
    }
}
