import Addresses
import Documents
import IAM

/// Checks that AWS takes the session policies that a launch would make of a policy.
struct SessionPolicyLength {
    private let review: PolicyReview

    init(_ review: PolicyReview) {
        self.review = review
    }

    func report() {
        let draft = review.draft.aws ?? AWSDraft()
        for session in review.sessions {
            let role = session.name.flatMap { draft.roles[$0] }
            let own = place(in: role?.session ?? draft.session) ?? role?.origin
            guard let place = own ?? review.draft.firstOfEgress, let sessionPolicy = session.sessionPolicy
            else { continue }
            switch sessionPolicy {
            case .success(let policy): report(policy, at: place)
            case .failure(let error): report(error, at: place)
            }
        }
    }

    private func place(in session: AWSSessionDraft) -> Origin? {
        session.services?.first?.origin ?? session.managed.first?.origin ?? session.allow.first?.origin
            ?? session.deny.first?.origin
    }

    private func report(_ error: SessionPolicyTooLong, at place: Origin) {
        let longest = error.longest.prefix(3).map { "\($0.name) \($0.characters)" }.joined(separator: ", ")
        review.report(
            .awsTooLong,
            "the session policy has \(error.characters) characters, \(error.excess) more than the "
                + "\(SessionPolicy.mostCharacters) that AWS takes", at: place,
            help: (longest.isEmpty ? "" : "the longest services: \(longest); ")
                + "name fewer services or resources, or split them among `aws.roles`")
    }

    /// Reports what the session policy has no room to deny or to allow.
    private func report(_ policy: SessionPolicy, at place: Origin) {
        let lines = policy.gaveWayLines + policy.lossLines
        guard !lines.isEmpty else { return }
        review.report(
            .awsGaveWay, lines.joined(separator: "; "), at: place,
            help: "name fewer services, split them among `aws.roles`, or deny by name what matters most")
    }
}
