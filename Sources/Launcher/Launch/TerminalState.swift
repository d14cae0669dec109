import Glibc

/// The settings of the user's terminal: podman makes it raw for the container, and cannot put it back when it is killed.
struct TerminalState: Sendable {
    private let settings: termios?

    static func current() -> TerminalState {
        var settings = termios()
        return TerminalState(settings: tcgetattr(STDIN_FILENO, &settings) == 0 ? settings : nil)
    }

    func restore() {
        guard var settings else { return }
        tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    }
}
