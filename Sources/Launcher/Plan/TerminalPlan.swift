import Glibc

/// How the container meets the user's terminal.
public enum TerminalPlan: Hashable, Sendable {
    /// A terminal of its own, fed by the user's.
    case terminal
    /// Plain streams, the caller's input among them.
    case streams
    /// Plain streams without input.
    case output

    /// What fits the caller's own streams: an answer needs no terminal, and nobody types into a pipe.
    public static func callers(for request: LaunchRequest) -> TerminalPlan {
        if case .verification = request { return .output }
        let typesInput = isatty(STDIN_FILENO) == 1
        if case .answer = request { return typesInput ? .output : .streams }
        guard typesInput else { return .streams }
        return isatty(STDOUT_FILENO) == 1 ? .terminal : .output
    }
}
