// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension LintRule {
    public static let awsUncallableModel: LintRule = LintRule(
        "aws/uncallable-model", .warning,
        summary: "a model that Bedrock does not have, or not for the session's region, account or partition",
        rationale: """
            Claude Code sends the name of a model to Bedrock as it stands. Bedrock knows a model of Claude's \
            as `anthropic.claude-…`, with a geography before it for a cross-region profile, as \
            `us.anthropic.claude-…`, or by an ARN. It refuses the names of Anthropic's own API \
            (`claude-sonnet-4-5`), a profile of another geography than the session's region, and a profile \
            of another account or partition than the role's. The agent then fails at its first question. \
            `sonnet`, `opus` and `haiku` stand for the models that the other variables name.
            """,
        bad: [
            "environment: {set: {↓ANTHROPIC_MODEL: claude-sonnet-4-5}}",
            """
            environment: {set: {↓ANTHROPIC_MODEL: eu.anthropic.claude-opus-5-5}}
            egress: {aws: {services: [bedrock-runtime], regions: [us-east-1]}}
            """,
            """
            environment:
              set:
                ↓ANTHROPIC_MODEL: arn:aws:bedrock:us-east-1:999999999999:application-inference-profile/abc123
            aws: {role: "arn:aws:iam::123456789012:role/investigator"}
            egress: {aws: {services: [bedrock-runtime], regions: [us-east-1]}}
            """,
        ],
        good: [
            "environment: {set: {ANTHROPIC_MODEL: sonnet}}",
            """
            environment: {set: {ANTHROPIC_MODEL: jp.anthropic.claude-sonnet-4-5-20250929-v1:0}}
            egress: {aws: {services: [bedrock-runtime], regions: [ap-northeast-1]}}
            """,
            """
            environment:
              set:
                ANTHROPIC_MODEL: arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123
            aws: {role: "arn:aws:iam::123456789012:role/investigator"}
            egress: {aws: {services: [bedrock-runtime], regions: [us-east-1]}}
            """,
        ])
}

extension PolicyRule {
    private static let models: Set<PolicySection> = [.environment, .aws, .egress]

    static let awsUncallableModel = PolicyRule(.awsUncallableModel, reads: models) { review in
        let policy = review.policy
        let regions = policy.callRegions
        let partition = regions.first.flatMap(EndpointCatalogue.shared.partition)
        let own = policy.aws.flatMap { aws in aws.inference.flatMap { aws.roles[$0] } }
        let session = own?.session ?? policy.aws?.session
        let role = (own?.role ?? policy.aws?.role).flatMap(RoleName.init)
        var accounts: [String] = []
        if case .listed(let listed) = session?.account { accounts = listed }
        for name in AgentModels.variables {
            guard let value = review.draft.set[name], let model = ModelName(value.value),
                let fault = model.fault(in: regions, of: partition, role: role, accounts: accounts)
            else { continue }
            review.report(
                .awsUncallableModel,
                "\(name) names a model that cannot be called: \(fault.reason(Printable.quoted(value.value), regions, role))",
                at: value.origin, help: fault.help(in: partition))
        }
    }
}

extension ModelName.Fault {
    fileprivate func reason(_ name: String, _ regions: [String], _ role: RoleName?) -> String {
        switch self {
        case .unknown: "Bedrock has no model of Claude's that is called \(name)"
        case .region(let place):
            "\(name) is of \(place), and the session calls it in \(regions.joined(separator: " or "))"
        case .account(let account):
            "\(name) is of the account \(account), and the role of \(role?.account ?? "another")"
        case .partition(let partition):
            "\(name) is of the partition \(partition), and the session of \(role?.partition ?? "another")"
        }
    }

    fileprivate func help(in partition: String?) -> String {
        // Profiles for all regions are of the commercial partition alone.
        let hasGlobal = partition == nil || partition == "aws"
        return switch self {
        case .unknown:
            "as \(hasGlobal ? "us" : "us-gov").anthropic.claude-opus-5-5, with the session's geography, or an ARN, or sonnet, opus or haiku"
        case .region:
            "name a profile of the session's own geography"
                + (hasGlobal ? ", or one that begins with global." : "")
        case .account: "name a profile of the role's account, or another role with `inference`"
        case .partition: "name a model of the role's own partition"
        }
    }
}
