import Documents
import IAM

/// Whether the session with which the agent's model is called may do so.
struct ModelSession {
    private let review: PolicyReview

    init(_ review: PolicyReview) {
        self.review = review
    }

    func report() {
        guard ModelHosts.isReached(by: review.policy), let aws = review.draft.aws else { return }
        let role = aws.inference.flatMap { aws.roles[$0.value] }
        let session = role?.session ?? aws.session
        guard session.access?.value != .role, session.passesPolicy?.value != false else { return }
        let rules = session.rules
        let calls = ModelCalls.actions[0]
        if let denial = rules.deny.first(where: {
            $0.resources == ["*"] && $0.actions.contains { ActionPattern($0).matches(calls) }
        }) {
            review.report(
                .awsNoModel, "the agent could not run: its model's calls are denied", at: denial.origin,
                help: "deny other actions than \(calls)")
        } else if !rules.actionPrefixes(in: review.policy.egress).contains(ModelCalls.service),
            !rules.allow.contains(where: { $0.actions.contains { ActionPattern($0).matches(calls) } }),
            let place = session.services?.first?.origin ?? role?.origin ?? review.draft.firstOfEgress
        {
            review.report(
                .awsNoModel,
                "the agent could not run: Bedrock is not among the services of the session that calls its model",
                at: place, help: "add bedrock to them, or name another role with `inference`")
        }
    }
}
