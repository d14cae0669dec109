// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import Glibc
import Synchronization

/// A pseudo-terminal of cx (pty(7)), which the engine takes for the user's terminal.
final class PseudoTerminal: Sendable {
    /// Bytes written here are typed input, and bytes read here are output. Neither call blocks.
    let master: Int32
    /// The engine's end; nil once only the engine has it.
    private let end: Mutex<Int32?>

    /// Opens it with the size of the user's terminal, and in raw mode until the engine sets its own: nothing
    /// is echoed.
    init(like terminal: UserTerminal) throws(CXError) {
        var end: Int32 = -1
        master = cx_open_pseudo_terminal(&end)
        guard master >= 0 else {
            throw CXError("cannot open a pseudo-terminal", detail: String(cString: strerror(errno)))
        }
        self.end = Mutex(end)
        var settings = terminal.settings
        cfmakeraw(&settings)
        // For podman's own messages, after podman has restored the settings that it found.
        settings.c_oflag |= tcflag_t(OPOST | ONLCR)
        tcsetattr(end, TCSANOW, &settings)
        resize(like: terminal)
    }

    deinit {
        closeEngineEnd()
        close(master)
    }

    var engineEnd: Int32 { end.withLock { $0 } ?? -1 }

    /// Closes cx's copy of the engine's end, so that the master ends with the engine.
    func closeEngineEnd() {
        let descriptor = end.withLock { end in
            defer { end = nil }
            return end
        }
        if let descriptor { close(descriptor) }
    }

    /// Copies the size. The engine learns of it by a signal, because this is not its controlling terminal.
    func resize(like terminal: UserTerminal) {
        _ = cx_copy_window_size(terminal.output, master)
    }
}
#endif
