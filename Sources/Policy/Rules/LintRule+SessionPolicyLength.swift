// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension LintRule {
    public static let awsTooLong: LintRule = LintRule(
        "aws/too-long", .error,
        summary: "a session policy that is longer than AWS accepts",
        rationale: """
            AWS accepts 2,048 characters with AssumeRole. cx writes what the policy means in several ways \
            and uses the first that fits. If none fits, no launch can start. Services differ much in how \
            many characters they need: name fewer in `aws.services`, or split them among `aws.roles`, where \
            each role has its own session policy.
            """,
        bad: [
            RuleExample(
                """
                aws:
                  services: [↓ec2, iam, sagemaker, glue, iot, connect, chime, quicksight, redshift, lightsail, s3]
                  allow:
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-00/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-01/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-02/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-03/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-04/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-05/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-06/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-07/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-08/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-09/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-10/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-11/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-12/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-13/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-14/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-15/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-16/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-17/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-18/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-19/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-20/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-21/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-22/exports/*"], reason: exports}
                    - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a-bucket-with-a-long-name-of-its-own-23/exports/*"], reason: exports}
                """)
        ],
        good: [
            "aws: {services: [sqs, lambda, logs]}"
        ])
}

extension PolicyRule {
    static let awsTooLong = PolicyRule(.awsTooLong, reads: [.environment, .aws, .egress]) { review in
        SessionPolicyLength(review).report()
    }
}

extension LintRule {
    public static let awsGaveWay = LintRule(
        "aws/gave-way", .warning,
        summary:
            "a session policy without room for all reading actions, or for denials of all that do more harm than reading",
        rationale: """
            AWS accepts 2,048 characters with AssumeRole. A session that only reads is never allowed what \
            gives out secrets or signed URLs, reads what the business stores, makes AWS fetch a URL, or \
            acts. Actions that read details of people, variables and arguments, or that cost money for each \
            use, are denied if there is room. If there is none, the session may use them as far as the role \
            may. With many services there is no room for the names of all their reading actions either. \
            Then cx takes the form that loses least, and the finding names the services and actions that no \
            longer fit. Name fewer services in `aws.services`, split them among `aws.roles`, or name in \
            `allow` and `deny` the actions that matter most.
            """,
        bad: [
            "aws: {services: [logs, ↓cloudwatch, ec2, lambda, sqs, sns, s3, rds, ecs, elasticloadbalancing, dynamodb, kms, iam, ssm, route53, cloudfront, states, events, xray]}",
            "aws: {services: [↓sagemaker, glue, ssm, ecs, batch, lambda, logs, cloudformation, organizations, ce, rds]}",
            "aws: {services: [↓bedrock, sts, sqs, logs, cloudwatch, health, globalaccelerator, route53, cloudfront, iam, xray]}\negress: {aws: {services: [bedrock, bedrock-runtime, sts, sqs, logs, cloudwatch, health, globalaccelerator, route53, cloudfront, iam, xray], regions: [us-east-1]}}",
        ],
        good: [
            "aws: {services: [ssm, logs]}"
        ])
}

/// Checks that AWS accepts the session policies that a launch would pass.
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
            case .success(let policy):
                report(policy, of: session, at: self.place(of: policy, in: session) ?? place)
            case .failure(let error): report(error, at: place)
            }
        }
    }

    private func place(in session: AWSSessionDraft) -> Origin? {
        session.services?.first?.origin ?? session.managed.first?.origin ?? session.allow.first?.origin
            ?? session.deny.first?.origin
    }

    /// Returns the place of the first service of which the session may read less than the policy says.
    private func place(of policy: SessionPolicy, in session: PlannedSession) -> Origin? {
        let lost = Set(policy.readsLess.map(\.service))
        guard session.rules.services == nil else {
            let own = review.draft.aws.flatMap { aws in
                session.name.map { aws.roles[$0]?.session } ?? aws.session
            }
            return own?.services?.first { lost.contains($0.value) }?.origin
        }
        let others = lost.subtracting(policy.readsLittle)
        return review.draft.services.first { service in
            ActionCorpus.shared.prefixes(for: service.value).contains(where: others.contains)
        }?.origin
    }

    private func report(_ error: SessionPolicyTooLong, at place: Origin) {
        let longest = error.longest.prefix(3).map { "\($0.name) \($0.characters)" }.joined(separator: ", ")
        review.report(
            .awsTooLong,
            "the session policy has \(error.characters) characters, \(error.excess) more than the "
                + "\(SessionPolicy.mostCharacters) that AWS accepts", at: place,
            help: (longest.isEmpty ? "" : "the longest services: \(longest); ")
                + "name fewer services or resources, or split them among `aws.roles`")
    }

    /// Reports the actions that the session policy has no room to deny or to allow.
    private func report(_ policy: SessionPolicy, of session: PlannedSession, at place: Origin) {
        let name = { (prefix: String) in review.policy.serviceName(prefix, role: session.name) }
        // Among the hosts, Bedrock stands for the agent's model. Among the services, a policy asks to read it.
        let losses = session.rules.services == nil ? policy.lossLines(name) : policy.littleLines(name)
        let lines = policy.gaveWayLines + losses
        guard !lines.isEmpty else { return }
        review.report(
            .awsGaveWay, lines.joined(separator: "; "), at: place,
            help: "name fewer services, split them among `aws.roles`, or "
                + (losses.isEmpty
                    ? "deny by name the actions that matter most"
                    : "name in `aws.allow` the actions that must not be missing")
        )
    }
}
