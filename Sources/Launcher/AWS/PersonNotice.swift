import Glibc

/// Tells the person something while an agent may have the screen.
struct PersonNotice: Sendable {
    /// True if what runs inside draws on the terminal: then nothing may be written that moves its cursor.
    let isScreenTaken: Bool

    func give(_ text: String) {
        guard isScreenTaken,
            let terminal = [STDERR_FILENO, STDOUT_FILENO, STDIN_FILENO].first(where: { isatty($0) == 1 })
        else {
            StandardError.write("cx: \(text)\n")
            return
        }
        // In one piece, and between those of the agent.
        _ = UserTerminal.write(Array(Self.sequences(for: text).utf8), to: terminal)
    }

    /// The notifications of iTerm2 and its like (OSC 9) and of urxvt and its like (OSC 777), and the bell for
    /// all others.
    static func sequences(for text: String) -> String {
        let shown = text.printable
        let field = shown.map { $0 == ";" ? "," : String($0) }.joined()
        return "\u{1b}]9;cx: \(shown)\u{7}\u{1b}]777;notify;cx;\(field)\u{7}\u{7}"
    }
}
