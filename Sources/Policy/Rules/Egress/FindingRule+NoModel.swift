public import Documents

extension FindingRule {
    public static let noModel: FindingRule = FindingRule(
        "egress/no-model", .warning,
        summary: "no way to Amazon Bedrock, so that the agent could not run",
        rationale: """
            Claude Code calls its model at `bedrock-runtime.REGION.amazonaws.com`, in the session's region, and cx turns \
            every other way off. Where the policy does not reach that host, the agent starts and fails at its first \
            question. Add `bedrock-runtime` to `egress.aws.services`; the endpoints of the kinds `fips` and `dual-stack` \
            have other names, which Claude Code does not ask for. A policy that names neither AWS services nor a parent \
            is taken for a part of others.
            """,
        bad: [
            "egress: {aws: {services: [↓sqs, sts], regions: [us-east-1]}}",
            "egress: {aws: {services: [↓sqs, bedrock-runtime], regions: [us-east-1], endpoints: [fips]}}",
            "extends: [base]\negress: {hosts: [↓status.example.com]}",
            "aws: {region: us-east-1}\negress: {hosts: [bedrock-runtime.eu-west-1.amazonaws.com], aws: {services: [↓sqs], regions: [us-east-1]}}",
        ],
        good: [
            "egress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}",
            "egress: {hosts: [status.example.com]}",
            "extends: [base]",
        ])
}

extension PolicyRule {
    static let noModel = PolicyRule(.noModel, reads: [.aws, .egress]) { review in
        let egress = review.policy.egress
        let isPart = egress.services.isEmpty && review.policy.files.count < 2
        guard !isPart, let place = review.draft.firstOfEgress, !ModelHosts.isReached(by: review.policy) else {
            return
        }
        let region = review.policy.aws?.region.map { " in \($0)" } ?? ""
        review.report(
            .noModel, "the agent could not run: its model at Amazon Bedrock\(region) is not reached",
            at: place,
            help: "add bedrock-runtime to `egress.aws.services`")
    }
}
