// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// The answers of AWS to a session's calls: the role's permissions, which cx does not know, cut down by the
/// session policy.
struct AWSWall {
    let subject: QueriedPolicy

    init(_ subject: QueriedPolicy) {
        self.subject = subject
    }

    var notConcerned: WallAnswer { WallAnswer(.aws, .notConcerned, because: "no call to AWS") }

    /// The answer if the policy asks for no session at all.
    func withoutSession(_ services: [String]) -> WallAnswer {
        let names = Set(services).sorted()
        return WallAnswer(
            .aws, .denied, because: "the policy asks for no AWS session, so there are no credentials",
            missing: names.isEmpty
                ? nil : "egress: {aws: {services: \(YAMLText.strings(names)), regions: [us-east-1]}}")
    }

    /// - Parameters:
    ///   - region: the region of the call; nil for the session's own.
    ///   - resource: the ARN that the call is about, which may hold marks of `UnknownText`; nil if it is not
    ///     evident.
    func answer(
        _ action: IAMAction, in session: PlannedSession, region: String? = nil, resource: String? = nil
    ) -> WallAnswer {
        if let answer = answerWithoutPolicy(action, in: session) { return answer }
        guard let evaluation = session.evaluation else {
            return WallAnswer(
                .aws, .denied, because: "its session policy is longer than AWS accepts, so nothing starts",
                origin: subject.origins["\(session.path).services"] ?? subject.origins["egress.aws.services"])
        }
        if let region, isHeld(action, to: session.regions, in: session), !session.regions.contains(region) {
            return WallAnswer(
                .aws, .denied,
                because:
                    "\(action.text) is allowed in \(session.regions.joined(separator: ", ")) alone, not in \(region)",
                origin: subject.origins["\(session.path).regions"] ?? subject.origins["egress.aws.regions"])
        }
        guard evaluation.allows(action) else { return denial(of: action, in: session) }
        if let idle = idleGrants(of: action, in: session) { return idle }
        return resource.flatMap { limit(of: action, on: $0, in: session) }
            ?? allowance(of: action, in: session)
    }

    /// Returns nil if a session policy decides.
    private func answerWithoutPolicy(_ action: IAMAction, in session: PlannedSession) -> WallAnswer? {
        // This call needs no permission, and no denial applies (STS API Reference, "GetCallerIdentity").
        if action.text == "sts:GetCallerIdentity" {
            return WallAnswer(
                .aws, .allowed, because: "AWS tells every session who it is, whatever its policies say")
        }
        if session.rules.access == .role {
            return WallAnswer(
                .aws, .allowed,
                because:
                    "access is `role`: the session may do whatever the role may, and cx promises nothing",
                origin: subject.origins["\(session.path).access"])
        }
        guard !session.rules.passesPolicy else { return nil }
        return WallAnswer(
            .aws, .allowed,
            because:
                "no session policy is passed: the session may do whatever the role may. A launch refuses a role that "
                + "may change something on every resource, but does not notice permissions on single ones",
            origin: subject.origins["\(session.path).session-policy"])
    }

    /// False for an action that the session policy allows in every region.
    func isHeld(_ action: IAMAction, to regions: [String], in session: PlannedSession) -> Bool {
        if regions.isEmpty || session.callsModel && ModelCalls.actions.contains(action.text) { return false }
        let partition = session.builder?.role.partition ?? "aws"
        return !GlobalServices.needsExemption(action.service, regions: regions, partition: partition)
    }
}

extension AWSWall {
    /// Answers for the main role, or for another role if that may do more.
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
