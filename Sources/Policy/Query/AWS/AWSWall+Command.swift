import Addresses
import IAM

extension AWSWall {
    /// Of all calls of the AWS CLI in the command, the one that decides.
    func answer(command lines: CommandLines) -> WallAnswer {
        let calls = lines.lines.compactMap(AWSCall.init).filter { !$0.isLocal }
        let answers = calls.flatMap(answers)
        if let deciding = WallAnswer.deciding(answers) { return deciding }
        guard let call = calls.first else { return notConcerned }
        return WallAnswer(.aws, .notConcerned, because: "no action is known that \(call.text) needs")
    }

    private func answers(_ call: AWSCall) -> [WallAnswer] {
        let actions = call.actions
        guard subject.policy.hasAWSSession else {
            return [withoutSession(actions.isEmpty ? [call.service] : actions.map(\.service))]
        }
        guard let session = session(of: call) else {
            return [
                WallAnswer(
                    .aws, .denied,
                    because: "the sandbox has no profile \(Printable.quoted(call.profile ?? "")): a profile "
                        + "is a role of the policy")
            ]
        }
        let region = call.region ?? (subject.regions.count == 1 ? subject.regions[0] : nil)
        return actions.map { action in
            var answer = answer(action, in: session, region: region)
            if !answer.because.contains(action.text) { answer.because = "\(action.text): \(answer.because)" }
            return answer
        }
    }

    private func session(of call: AWSCall) -> PlannedSession? {
        guard let profile = call.profile, profile != "default" else { return subject.sessions[0] }
        return subject.sessions.first { $0.name == profile }
    }
}
