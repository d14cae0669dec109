// SPDX-License-Identifier: Apache-2.0

public import Documents
import IAM

extension LintRule {
    public static let unusedService: LintRule = LintRule(
        "egress/unused-service", .warning,
        summary: "an AWS service that is reached and that no session may use",
        rationale: """
            Where every session names its services in `aws.services`, the hosts of any other service are \
            openings without need: AWS refuses what the session asks there. Usually one of the two lists was \
            changed and the other was not. STS answers every session who it is, and the model's hosts serve \
            the agent, so neither counts.
            """,
        bad: [
            "aws: {services: [sqs]}\negress: {aws: {services: [sqs, ↓logs], regions: [us-east-1]}}"
        ],
        good: [
            "aws: {services: [sqs]}\negress: {aws: {services: [sqs, sts, bedrock-runtime], regions: [us-east-1]}}",
            """
            aws:
              services: [sqs]
              allow:
                - {actions: ["logs:StartQuery"]}
            egress: {aws: {services: [sqs, logs], regions: [us-east-1]}}
            """,
            """
            aws: {services: [sqs], managed: ["arn:aws:iam::aws:policy/CloudWatchLogsReadOnlyAccess"]}
            egress: {aws: {services: [sqs, logs], regions: [us-east-1]}}
            """,
        ])
}

extension PolicyRule {
    static let unusedService = PolicyRule(.unusedService, reads: [.aws, .egress]) { review in
        let sessions = review.sessions
        // A session that names no services, or that has no session policy, may use all that is reached. A
        // managed policy may allow any of them.
        guard
            sessions.allSatisfy({
                $0.bound == .sessionPolicy && $0.rules.services != nil && $0.rules.managed.isEmpty
            })
        else { return }
        let used = Set(
            sessions.flatMap { session in
                session.services + session.rules.allow.flatMap(\.actions).map { ActionPattern($0).service }
            } + ["sts", ModelCalls.service])
        var seen: Set<String> = []
        for service in review.draft.services where seen.insert(service.value).inserted {
            let prefixes = ActionCorpus.shared.prefixes(for: service.value)
            guard !prefixes.isEmpty, used.isDisjoint(with: prefixes) else { continue }
            review.report(
                .unusedService, "\(service.value) is reached without need: no session may use it",
                at: service.origin, help: "leave it out, or add it to `aws.services`")
        }
    }
}
