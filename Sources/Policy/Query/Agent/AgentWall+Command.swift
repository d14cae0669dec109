import Addresses
import ClaudePermissions

extension AgentWall {
    func answer(command text: String) -> WallAnswer {
        let call = AgentCall.command(text)
        let part = model.verdict(on: call).part
        let what = part.map { $0 == text ? "it" : Printable.quoted($0) } ?? "it"
        return answer(call, what: what, candidates: narrowest(text).map { [$0] } ?? [])
    }

    /// The rule for the first command: its program, and of the AWS CLI the service and the command.
    private func narrowest(_ text: String) -> String? {
        let words =
            ShellView(text, place: subject.place).parts.first { !$0.words.isEmpty }?.words.map(\.text) ?? []
        guard let program = words.first else { return nil }
        let verbs = program == "aws" ? words.dropFirst().prefix(2).prefix { !$0.hasPrefix("-") } : []
        let shown = ([program] + verbs).joined(separator: " ")
        return shown.utf8.allSatisfy { $0 >= 0x20 && !"*():".utf8.contains($0) } ? "Bash(\(shown) *)" : nil
    }
}
