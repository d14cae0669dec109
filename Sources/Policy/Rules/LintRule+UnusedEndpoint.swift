// SPDX-License-Identifier: Apache-2.0

public import Documents
import IAM

extension LintRule {
    public static let unusedEndpoint: LintRule = LintRule(
        "egress/unused-endpoint", .warning,
        summary: "a kind of endpoint that nothing inside uses, or one that is used and not opened",
        rationale: """
            The AWS tools inside call one kind of endpoint. cx tells them which: the first kind in \
            `endpoints` if `standard` is not among them, by `AWS_USE_FIPS_ENDPOINT` and \
            `AWS_USE_DUALSTACK_ENDPOINT`, which a policy may also set itself. Any other kind is an opening \
            that nobody uses. If a variable chooses a kind that is not opened, every call is refused. Only \
            Claude Code's model is always called at a standard endpoint.
            """,
        bad: [
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [standard, ↓fips]}}",
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [fips, ↓dual-stack]}}",
            """
            environment: {set: {↓AWS_USE_FIPS_ENDPOINT: true}}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """,
        ],
        good: [
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [fips]}}",
            """
            environment: {set: {AWS_USE_FIPS_ENDPOINT: true}}
            egress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1], endpoints: [standard, fips]}}
            """,
        ])
}

extension PolicyRule {
    static let unusedEndpoint = PolicyRule(.unusedEndpoint, reads: [.environment, .egress]) { review in
        let policy = review.policy
        let opened = policy.egress.endpoints
        let used = policy.endpointKind
        guard !policy.egress.services.isEmpty else { return }
        guard opened.contains(used) else {
            let names = [EndpointVariables.fips, EndpointVariables.dualStack]
            guard let name = names.first(where: { review.draft.set[$0] != nil }),
                let value = review.draft.set[name]
            else { return }
            review.report(
                .unusedEndpoint,
                "\(name) is \(value.value), so the AWS tools inside call \(used.rawValue) endpoints, and none is opened",
                at: value.origin, help: "add \(used.rawValue) to `egress.aws.endpoints`")
            return
        }
        for kind in opened where kind != used {
            // Claude Code calls its model at a standard endpoint.
            if kind == .standard, policy.egress.services.contains(ModelHosts.service) { continue }
            guard let origin = policy.origins["egress.aws.endpoints", kind.rawValue] else { continue }
            let choice = EndpointVariables.choosing(kind).map { "\($0): true" }.joined(separator: ", ")
            review.report(
                .unusedEndpoint,
                "nothing inside uses \(kind.rawValue) endpoints: the AWS tools call \(used.rawValue) ones",
                at: origin,
                help: choice.isEmpty
                    ? "leave it out" : "leave it out, or say `environment: {set: {\(choice)}}`")
        }
    }
}
