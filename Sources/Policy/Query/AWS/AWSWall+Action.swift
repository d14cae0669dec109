import IAM

extension AWSWall {
    /// Of the main role, and of another one where that may do more.
    func answer(actions: [IAMAction]) -> WallAnswer {
        guard subject.policy.hasAWSSession else { return withoutSession(actions.map(\.service)) }
        let answers = actions.map { action in
            let answers = subject.sessions.map { session in
                var answer = answer(action, in: session)
                if let name = session.name { answer.because += " (the role \(name), by AWS_PROFILE=\(name))" }
                return answer
            }
            return answers.first { $0.verdict == .allowed } ?? answers[0]
        }
        let allowed = answers.filter { $0.verdict == .allowed }
        guard var deciding = allowed.first ?? answers.first else { return notConcerned }
        if answers.count > 1 {
            deciding.because = "\(allowed.count) of \(answers.count) actions are allowed; \(deciding.because)"
        }
        return deciding
    }
}
