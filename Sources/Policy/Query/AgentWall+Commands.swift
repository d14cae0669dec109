// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import IAM

extension AgentWall {
    func answer(command text: String) -> WallAnswer {
        let call = AgentCall.command(text)
        let part = model.verdict(on: call).part
        let what = part.map { $0 == text ? "it" : Printable.quoted($0) } ?? "it"
        return answer(call, what: what, candidates: narrowest(text).map { [$0] } ?? [])
    }

    /// Returns the rule for the first command: its program, and for the AWS CLI the service and the command.
    private func narrowest(_ text: String) -> String? {
        let words =
            ShellView(text, place: subject.place).parts.first { !$0.words.isEmpty }?.words.map(\.text) ?? []
        guard let program = words.first else { return nil }
        let verbs = program == "aws" ? words.dropFirst().prefix(2).prefix { !$0.hasPrefix("-") } : []
        let shown = ([program] + verbs).joined(separator: " ")
        return shown.utf8.allSatisfy { $0 >= 0x20 && !"*():".utf8.contains($0) } ? "Bash(\(shown) *)" : nil
    }

    /// Answers by the AWS CLI's commands that need one of the actions, in their plain form.
    func answer(actions: [IAMAction]) -> WallAnswer {
        let answers = subject.operations(needing: actions).map { operation in
            (
                line: operation.line,
                answer: answer(
                    .command("\(operation.line) --x"), what: operation.line,
                    candidates: ["Bash(\(operation.line) *)"])
            )
        }
        // A rule that stops one of several ways stops nothing.
        let strictness: [WallVerdict] = [.allowed, .needsApproval, .denied]
        guard
            let loosest = strictness.first(where: { verdict in
                answers.contains { $0.answer.verdict == verdict }
            }),
            var deciding = answers.first(where: { $0.answer.verdict == loosest })
        else {
            return WallAnswer(.agent, .notConcerned, because: "no command of the AWS CLI needs it")
        }
        let count = answers.count { $0.answer.verdict == loosest }
        if answers.count > 1 {
            deciding.answer.because += " (\(count) of \(answers.count) commands: \(loosest.words))"
        } else if !deciding.answer.because.contains(deciding.line) {
            deciding.answer.because = "\(deciding.line): \(deciding.answer.because)"
        }
        return deciding.answer
    }
}
