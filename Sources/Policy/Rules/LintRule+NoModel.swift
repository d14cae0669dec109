// SPDX-License-Identifier: Apache-2.0

public import Documents
import IAM

extension LintRule {
    public static let noModel: LintRule = LintRule(
        "egress/no-model", .warning,
        summary: "no way to Amazon Bedrock, so the agent could not run",
        rationale: """
            Claude Code calls its model at `bedrock-runtime.REGION.amazonaws.com`, in the session's region, \
            and cx turns every other way off. If the policy does not reach that host, the agent starts and \
            fails at its first question. Add `bedrock-runtime` to `egress.aws.services`. Claude Code takes \
            no endpoint of the kinds `fips` and `dual-stack` for its model, so beside them, name that host \
            in `egress.hosts`. China has no Bedrock. cx takes a policy that names neither AWS services nor a \
            parent for a part of others, and does not report it.
            """,
        bad: [
            "egress: {aws: {services: [↓sqs, sts], regions: [us-east-1]}}",
            "egress: {aws: {services: [↓sqs, bedrock-runtime], regions: [us-east-1], endpoints: [fips]}}",
            "egress: {aws: {services: [↓sqs, bedrock-runtime], regions: [us-east-1], endpoints: [dual-stack]}}",
            "egress: {aws: {services: [↓sqs, bedrock-runtime], regions: [cn-north-1]}}",
            "extends: [base]\negress: {hosts: [↓status.example.com]}",
            "aws: {region: us-east-1}\negress: {hosts: [bedrock-runtime.eu-west-1.amazonaws.com], aws: {services: [↓sqs], regions: [us-east-1]}}",
        ],
        good: [
            "egress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}",
            "egress: {hosts: [bedrock-runtime.us-east-1.amazonaws.com], aws: {services: [sqs, bedrock-runtime], regions: [us-east-1], endpoints: [fips]}}",
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
            at: place, help: ModelHosts.help(for: review.policy))
    }
}

extension ModelHosts {
    /// Returns what makes the model's host reached, beside what a policy says already.
    fileprivate static func help(for policy: Policy) -> String {
        let named = policy.callRegions
        let offered = named.filter { !hosts(in: $0).isEmpty }
        guard named.isEmpty || !offered.isEmpty else {
            let partitions = Set(named.compactMap(EndpointCatalogue.shared.partition)).sorted()
            return named.allSatisfy {
                EndpointCatalogue.shared.isAbsent(service: service, fromPartitionOf: $0)
            }
                ? "AWS does not offer Bedrock in the partition \(partitions.joined(separator: " or ")): the agent "
                    + "cannot run with a role of it"
                : "AWS does not offer Bedrock in \(named.joined(separator: ", ")): choose another region"
        }
        let isOpened =
            policy.egress.endpoints.contains(.standard) && !policy.egress.services.contains(service)
        guard !isOpened, let host = offered.first.flatMap({ hosts(in: $0).first }) else {
            return "add \(service) to `egress.aws.services`"
        }
        return policy.egress.endpoints.contains(.standard)
            ? "name \(host) in `egress.hosts`"
            : "name \(host) in `egress.hosts`: Claude Code calls its model there, whatever kind of endpoint is opened"
    }
}

extension LintRule {
    public static let awsNoModel: LintRule = LintRule(
        "aws/no-model", .warning,
        summary: "a session that may not call the agent's model",
        rationale: """
            Claude Code calls its model with the credentials of the role that `inference` names, or else of \
            the main role. A session policy allows these calls only if Bedrock is among the session's \
            services. Add `bedrock` to `aws.services`, or name a role for it: `inference: model` and `roles: \
            {model: {role: …, services: [bedrock]}}`.
            """,
        bad: [
            "aws: {services: [↓sqs]}\negress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}"
        ],
        good: [
            "aws: {services: [sqs, bedrock]}\negress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}",
            "egress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}",
        ])
}

extension PolicyRule {
    static let awsNoModel = PolicyRule(.awsNoModel, reads: [.aws, .egress]) { review in
        ModelSession(review).report()
    }
}

/// Checks that the session which calls the agent's model may do so.
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
