import Addresses
import Documents
import IAM

/// Whether AWS takes the session policies that a launch would make of a policy.
struct SessionPolicyLength {
    private let review: PolicyReview

    init(_ review: PolicyReview) {
        self.review = review
    }

    func report() {
        // Without either, a launch asks for no session.
        guard review.draft.aws != nil || !review.policy.egress.regions.isEmpty else { return }
        let draft = review.draft.aws ?? AWSDraft()
        guard let start = review.draft.firstOfEgress ?? place(in: draft.session) ?? draft.roles.values.first?.origin
        else { return }
        let caller = draft.inference?.value
        check(draft.session, role: draft.role, callsModel: caller == nil, at: place(in: draft.session) ?? start)
        for (name, role) in draft.roles.sorted(by: { $0.key < $1.key }) {
            check(role.session, role: role.role, callsModel: caller == name, at: place(in: role.session) ?? role.origin)
        }
    }

    private func place(in session: AWSSessionDraft) -> Origin? {
        session.services?.first?.origin ?? session.managed.first?.origin ?? session.allow.first?.origin
            ?? session.deny.first?.origin
    }

    private func check(_ session: AWSSessionDraft, role: String?, callsModel: Bool, at place: Origin) {
        let rules = session.rules
        guard rules.access == .readOnly, rules.passesPolicy,
            let builder = SessionPolicyBuilder(
                rules: rules, of: review.policy, region: review.policy.aws?.region ?? Self.usualRegion,
                role: role ?? usualRole, callsModel: callsModel)
        else { return }
        do throws(SessionPolicyTooLong) {
            report(try builder.policy(), at: place)
        } catch {
            let longest = error.longest.prefix(3).map { "\($0.name) \($0.characters)" }.joined(separator: ", ")
            review.report(
                .awsTooLong,
                "the session policy has \(error.characters) characters, \(error.excess) more than the "
                    + "\(SessionPolicy.mostCharacters) that AWS takes", at: place,
                help: (longest.isEmpty ? "" : "the longest services: \(longest); ")
                    + "name fewer services or resources, or split them among `aws.roles`")
        }
    }

    /// What no room was left to deny, or to allow.
    private func report(_ policy: SessionPolicy, at place: Origin) {
        let lines = policy.gaveWayLines + policy.lossLines
        guard !lines.isEmpty else { return }
        review.report(
            .awsGaveWay, lines.joined(separator: "; "), at: place,
            help: "name fewer services, split them among `aws.roles`, or deny by name what matters most")
    }

    /// Where the user's configuration has them. Every account is twelve digits long, and most regions are as long.
    private static let usualRegion = "us-east-1"

    private var usualRole: String {
        let region = review.policy.aws?.region ?? review.policy.egress.regions.first ?? Self.usualRegion
        return "arn:\(EndpointCatalogue.shared.partition(of: region) ?? "aws"):iam::123456789012:role/agent"
    }
}
