// SPDX-License-Identifier: Apache-2.0

public import Documents
import IAM

extension LintRule {
    public static let awsIdleAllow: LintRule = LintRule(
        "aws/idle-allow", .warning,
        summary: "an entry of `aws.allow` with a resource or an action that never matches",
        rationale: """
            AWS compares an ARN with the resources that an action is about, and the session policy holds the \
            entry to the session's regions and to the accounts of `aws.account`. An ARN of another service, \
            partition, region or account allows nothing. Neither does `s3:GetObject` on a bucket, since its \
            objects have ARNs such as `arn:aws:s3:::my-bucket/*`. The call is refused in the middle of an \
            incident. The account is known where the policy names the role.
            """,
        bad: [
            """
            aws:
              role: "arn:aws:iam::123456789012:role/oncall"
              allow:
                - ↓{actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:us-east-1:999999999999:orders"], reason: replay}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:eu-west-1:123456789012:orders"], reason: replay}
                - ↓{actions: ["sqs:ReceiveMessage"], resources: ["arn:aws-us-gov:sqs:us-east-1:123456789012:orders"], reason: replay}
                - ↓{actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sns:us-east-1:123456789012:orders"], reason: replay}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["s3:GetObject"], resources: ["arn:aws:s3:::my-bucket"], reason: reports}
                - ↓{actions: ["s3:ListBucket"], resources: ["arn:aws:s3:::my-bucket/*"], reason: reports}
            egress:
              hosts: [my-bucket.s3.us-east-1.amazonaws.com]
              aws: {services: [sqs], regions: [us-east-1]}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["dynamodb:GetItem"], resources: ["arn:aws:dynamodb:us-east-1:123456789012:orders"], reason: orders}
            egress: {aws: {services: [dynamodb], regions: [us-east-1]}}
            """,
        ],
        good: [
            """
            aws:
              role: "arn:aws:iam::123456789012:role/oncall"
              account: ["999999999999"]
              allow:
                - {actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:us-*:999999999999:orders"], reason: replay}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """,
            """
            aws:
              allow:
                - actions: ["s3:GetObject", "s3:ListBucket"]
                  resources: ["arn:aws:s3:::my-bucket", "arn:aws:s3:::my-bucket/*"]
                  reason: reports
            egress:
              hosts: [my-bucket.s3.us-east-1.amazonaws.com]
              aws: {services: [sqs], regions: [us-east-1]}
            """,
            """
            aws:
              allow:
                - {actions: ["dynamodb:GetItem"], resources: ["arn:aws:dynamodb:us-east-1:123456789012:table/orders"], reason: orders}
            egress: {aws: {services: [dynamodb], regions: [us-east-1]}}
            """,
        ])
}

extension PolicyRule {
    static let awsIdleAllow = PolicyRule(.awsIdleAllow, reads: [.aws, .egress]) { review in
        for session in review.sessions where session.rules.access == .readOnly && session.rules.passesPolicy {
            let miss = GrantMiss(session)
            for grant in session.rules.allow {
                guard let found = miss.first(in: grant) else { continue }
                review.report(
                    .awsIdleAllow, found, at: grant.origin,
                    help: "name resources of the action that the session may use, or leave it out")
            }
        }
    }
}

extension GrantMiss {
    /// Returns the first resource of a grant that matches for none of its actions, or the first action that
    /// matches none of its resources, with the reason; nil if there is none.
    fileprivate func first(in grant: AWSGrant) -> String? {
        for resource in grant.resources {
            let reasons = grant.actions.compactMap { reason($0, on: resource) }
            if let first = reasons.first, reasons.count == grant.actions.count {
                return "\(resource) never matches: \(first)"
            }
        }
        for action in grant.actions {
            let reasons = grant.resources.compactMap { reason(action, on: $0) }
            if let first = reasons.first, reasons.count == grant.resources.count {
                return "\(action) matches no resource of the entry, as \(grant.resources[0]): \(first)"
            }
        }
        return nil
    }
}
