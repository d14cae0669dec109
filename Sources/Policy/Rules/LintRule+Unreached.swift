// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension LintRule {
    public static let awsUnreached: LintRule = LintRule(
        "aws/unreached", .warning,
        summary: "a service, an action or a bucket that AWS allows and no allowed host serves",
        rationale: """
            A session may only use what it reaches. `aws.services` and `aws.allow` say what AWS allows, \
            `egress` says what is reached. Whoever takes a role's policy over as `aws.allow` needs the hosts \
            as well, or each call is refused in the middle of an incident. Each bucket of S3 has a host of \
            its own, such as `my-bucket.s3.us-east-1.amazonaws.com`, and so has each access point. With \
            `endpoints: [fips]` the tools inside call `my-bucket.s3-fips.us-east-1.amazonaws.com`. They do not \
            call the old `my-bucket.s3.amazonaws.com`.
            """,
        bad: [
            """
            aws: {services: [sqs, ↓logs]}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["logs:StartQuery"]}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["s3:GetObject"], resources: ["arn:aws:s3:::my-bucket/*"], reason: reports}
            egress: {aws: {services: [s3], regions: [us-east-1]}}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["s3:GetObject"], resources: ["arn:aws:s3:::my-bucket/*"], reason: reports}
            egress:
              hosts: [my-bucket.s3.us-east-1.amazonaws.com]
              aws: {services: [sqs], regions: [us-east-1], endpoints: [fips]}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["s3:GetObject"], resources: ["arn:aws:s3:::my-bucket/*"], reason: reports}
            egress: {hosts: [my-bucket.s3.amazonaws.com], aws: {services: [s3], regions: [us-east-1]}}
            """,
            """
            aws:
              allow:
                - ↓{actions: ["s3:GetObject"], reason: reports,
                   resources: ["arn:aws:s3:us-east-1:123456789012:accesspoint/reports/object/*"]}
            egress: {aws: {services: [s3], regions: [us-east-1]}}
            """,
        ],
        good: [
            """
            aws: {services: [sqs, logs]}
            egress: {aws: {services: [sqs], regions: [us-east-1]}, hosts: [logs.us-east-1.amazonaws.com]}
            """,
            """
            aws:
              allow:
                - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::my-bucket/*"], reason: reports}
            egress:
              hosts: [my-bucket.s3.us-east-1.amazonaws.com]
              aws: {services: [sqs], regions: [us-east-1]}
            """,
            """
            aws:
              allow:
                - {actions: ["s3:GetObject"], resources: ["arn:aws:s3:::my-bucket/*"], reason: reports}
            egress:
              hosts: [my-bucket.s3.dualstack.us-east-1.amazonaws.com]
              aws: {services: [sqs], regions: [us-east-1], endpoints: [dual-stack]}
            """,
            """
            aws:
              allow:
                - actions: ["s3:GetObject"]
                  resources: ["arn:aws:s3:us-east-1:123456789012:accesspoint/reports/object/*"]
                  reason: reports
            egress:
              hosts: [reports-123456789012.s3-accesspoint.us-east-1.amazonaws.com]
              aws: {services: [sqs], regions: [us-east-1]}
            """,
            "aws: {services: [logs]}\negress: {hosts: [status.example.com]}",
        ])
}

extension PolicyRule {
    static let awsUnreached = PolicyRule(.awsUnreached, reads: [.aws, .egress]) { review in
        UnreachedActions(review).report()
    }
}

/// Finds what a session may use and no allowed host serves.
struct UnreachedActions {
    private let review: PolicyReview
    private let hosts: AllowedAWSHosts

    init(_ review: PolicyReview) {
        self.review = review
        hosts = AllowedAWSHosts(review.policy, regions: review.sessions.flatMap(\.regions))
    }

    func report() {
        guard hosts.isAny, let aws = review.draft.aws else { return }
        // A role's own permissions are not known, so nothing can be said of a session without a session policy.
        for session in aws.sessions
        where session.access?.value != .role && session.passesPolicy?.value != false {
            var seen: Set<Origin> = []
            for service in session.services ?? [] where seen.insert(service.origin).inserted {
                // One name may stand for several of IAM's prefixes.
                let prefixes = (session.services ?? []).filter { $0.origin == service.origin }.map(\.value)
                if !prefixes.contains(where: hosts.serve) { report(prefixes, at: service.origin) }
            }
            for grant in session.allow { report(grant) }
        }
    }

    private func report(_ prefixes: [String], at origin: Origin) {
        let services = prefixes.map { AllowedAWSHosts.name(of: $0) }
        let list = services.joined(separator: ", ")
        review.report(
            .awsUnreached, "no host of \(list) is allowed, so no session can use it", at: origin,
            help: "add \(list) to `egress.aws.services`, or leave it out")
    }

    private func report(_ grant: AWSGrant) {
        let services = Set(grant.actions.map { ActionPattern($0).service }).sorted()
        let isAboutS3 = services.contains { ["s3", "s3-object-lambda"].contains($0) }
        let places = isAboutS3 ? places(of: grant) : []
        let missing = places.filter { !hosts.reach($0) }
        // An access point has a host that is not below S3's own.
        let isReached = missing.count < places.count
        let unreached = services.filter { !hosts.serve($0) && !(isReached && $0 == "s3") }
        guard let first = missing.first, let host = hosts.host(of: first, in: review.policy.onlyRegion) else {
            return unreached.isEmpty ? () : report(unreached, at: grant.origin)
        }
        // A bucket's own host is all that its objects need.
        let others = unreached.filter { !$0.hasPrefix("s3") }.map { AllowedAWSHosts.name(of: $0) }
            .joined(separator: ", ")
        let isOne = missing.count == 1
        let kind = first.text.hasPrefix("arn:") ? "access point" : "bucket"
        let list = "`egress.hosts`" + (host.contains("REGION") ? ", with the bucket's region" : "")
        review.report(
            .awsUnreached,
            "no host of \(others.isEmpty ? "" : "\(others) and of ")the \(kind)\(isOne ? "" : "s") "
                + "\(missing.map(\.text).joined(separator: ", ")) is allowed", at: grant.origin,
            help: "add " + (others.isEmpty ? "" : "\(others) to `egress.aws.services`, and ")
                + "\(host)\(isOne ? "" : " and the others") to \(list)")
    }

    /// Returns the buckets, then the access points that a grant names in full.
    private func places(of grant: AWSGrant) -> [S3Place] {
        var places: [String: S3Place] = [:]
        for arn in grant.resources {
            let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard parts.count == 6 else { continue }
            let isBucket = parts[2] == "s3" && parts[3].isEmpty && parts[4].isEmpty
            let place = S3Place(isBucket ? String(parts[5]) : arn)
            let isWhole = !place.text.contains { "*?$".contains($0) }
            if isWhole, place.container != .unknown { places[place.text] = place }
        }
        let all = places.values.sorted { $0.text < $1.text }
        return all.filter { !$0.text.hasPrefix("arn:") } + all.filter { $0.text.hasPrefix("arn:") }
    }
}
