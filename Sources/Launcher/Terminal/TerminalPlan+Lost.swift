import Glibc
import GuardProtocol

extension TerminalPlan {
    /// The terminals of cx's own streams, for who finds them after a cx that was killed: each once, and only
    /// the one that keys come from with its settings.
    var lost: [LostTerminal] {
        let hasInput = self == .terminal
        let reset = TerminalModes.resetOfAll(hasInput: hasInput)
        let typed = hasInput ? UserTerminal() : nil
        let outputs = hasInput ? [STDOUT_FILENO] : [STDOUT_FILENO, STDERR_FILENO]
        let all =
            [typed.flatMap { LostTerminal($0.input, settings: $0.settings, reset: reset) }]
            + outputs.map { LostTerminal($0, reset: reset) }
        return all.compactMap(\.self).reduce(into: []) { terminals, terminal in
            if !terminals.contains(where: { $0.path == terminal.path }) { terminals.append(terminal) }
        }
    }
}
