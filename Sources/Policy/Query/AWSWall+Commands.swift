// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import IAM

extension AWSWall {
    /// Answers for the deciding one of all AWS CLI calls in the command.
    func answer(command lines: CommandLines) -> WallAnswer {
        var answers: [WallAnswer] = []
        for command in lines.commands {
            let own = command.lines.compactMap { line -> WallAnswer? in
                if line.program == nil { return unknownProgram }
                guard let call = AWSCall(line), !call.isLocal, !call.isLogin else { return nil }
                return answer(call)
                    ?? WallAnswer(
                        .aws, .cannotBeTold, because: "no action is known that \(call.text) needs")
            }
            let deciding =
                command.runsAll
                ? WallAnswer.deciding(own)
                : .either(
                    own, because: "the call cannot be told: only the shell knows which of several it is")
            answers += deciding.map { [$0] } ?? []
        }
        return WallAnswer.deciding(answers) ?? notConcerned
    }

    private var unknownProgram: WallAnswer? {
        WallAnswer(.aws, .cannotBeTold, because: "the program cannot be told: only the shell knows it")
    }

    /// Returns nil if no action is known that the call needs.
    private func answer(_ call: AWSCall) -> WallAnswer? {
        if let reason = call.foreignCredentials {
            return WallAnswer(
                .aws, .cannotBeTold,
                because:
                    "\(call.text): \(reason): AWS's answer cannot be told, "
                    + "since the session policy does not hold such calls"
            )
        }
        let actions = call.isUnclear ? [] : call.actions
        guard subject.policy.hasAWSSession else {
            return withoutSession(
                call.isUnclear ? [] : actions.isEmpty ? [call.service] : actions.map(\.service))
        }
        if let file = call.foreignFile {
            return WallAnswer(
                .aws, .cannotBeTold,
                because:
                    "\(call.text): \(file) is not cx's own: the credentials cannot be told, "
                    + "since another file may give others"
            )
        }
        guard !call.isUnclear else {
            return WallAnswer(
                .aws, .cannotBeTold, because: "\(call.text): the call cannot be told: only the shell knows it"
            )
        }
        if call.hasNoCredentials {
            return WallAnswer(
                .aws, .denied, because: "\(call.text): its environment leads to no credentials")
        }
        guard let profile = call.profile, UnknownText.isIn(profile) else {
            return answer(call, actions, in: session(named: call.profile))
        }
        let all = subject.sessions.map { answer(call, actions, in: $0) } + [answer(call, actions, in: nil)]
        return WallAnswer.either(
            all.compactMap(\.self),
            because: "\(call.text): the profile cannot be told: only the shell knows it")
    }

    private func answer(_ call: AWSCall, _ actions: [IAMAction], in session: PlannedSession?) -> WallAnswer? {
        guard let session else {
            return WallAnswer(
                .aws, .denied,
                because: "the sandbox has no profile \(Printable.quoted(call.profile ?? "")): a profile "
                    + "is a role of the policy")
        }
        let answers = actions.flatMap { action in
            call.regions.map { answer(call, action, in: session, region: $0) }
        }
        return WallAnswer.deciding(answers)
    }

    private func answer(
        _ call: AWSCall, _ action: IAMAction, in session: PlannedSession, region: AWSCall.Region
    ) -> WallAnswer {
        let partition = session.builder?.role.partition ?? "aws"
        let place = S3Transfer.place(of: action, in: call)
        let resource = AWSResource.name(of: action, in: call, partition: partition)
        let isGlobal = GlobalServices.contains(action.service)
        let own = isGlobal ? .missing : place?.region.map(AWSCall.Region.named) ?? region
        var answer: WallAnswer
        switch own {
        case .missing: answer = self.answer(action, in: session, resource: resource)
        case .own:
            let region = subject.policy.onlyRegion
            answer = self.answer(action, in: session, region: region, resource: resource)
        case .named(let name): answer = self.answer(action, in: session, region: name, resource: resource)
        case .unknown:
            answer = self.answer(action, in: session, resource: resource)
            if answer.verdict == .allowed, isHeld(action, to: session.regions, in: session) {
                answer = WallAnswer(
                    .aws, .cannotBeTold,
                    because: "\(action.text) is allowed in \(session.regions.joined(separator: ", ")) alone, "
                        + "and the region cannot be told: only the shell knows it")
            }
        }
        if !answer.because.contains(action.text) { answer.because = "\(action.text): \(answer.because)" }
        return answer
    }

    /// Returns the session of a profile; nil if the sandbox has no such profile.
    private func session(named profile: String?) -> PlannedSession? {
        guard let profile, profile != "default" else { return subject.sessions[0] }
        return subject.sessions.first { $0.name == profile }
    }
}
