import ClaudePermissions
import IAM

extension AgentWall {
    /// By the AWS CLI's commands that need one of the actions, in their plain form.
    func answer(actions: [IAMAction]) -> WallAnswer {
        let answers = subject.operations(needing: actions).map { operation in
            (
                line: operation.line,
                answer: answer(
                    .command("\(operation.line) --x"), what: operation.line,
                    candidates: ["Bash(\(operation.line) *)"])
            )
        }
        // Nothing is held off by a rule that holds off one way of several.
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
