// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension LintRule {
    public static let unusedRegion: LintRule = LintRule(
        "egress/unused-region", .warning,
        summary: "a region that no service, or no session, uses",
        rationale: """
            A region that is reached without need is an opening without need. A region that only a session \
            may use, without a host that is reached, is a misleading line. Usually one of the two lists was \
            changed and the other was not.
            """,
        bad: [
            "egress: {aws: {services: [iam, organizations], regions: [us-east-1, ↓eu-west-1]}}",
            "aws: {regions: [us-east-1, ↓eu-west-1]}\negress: {aws: {services: [sqs], regions: [us-east-1]}}",
            "aws: {regions: [us-east-1]}\negress: {aws: {services: [sqs], regions: [us-east-1, ↓eu-west-1]}}",
            "aws: {role: \"arn:aws:iam::123456789012:role/any\"}\negress: {aws: {services: [sqs], regions: [us-east-1, ↓us-gov-west-1]}}",
        ],
        good: [
            "egress: {aws: {services: [iam, sqs], regions: [us-east-1, eu-west-1]}}",
            "aws: {regions: [us-east-1]}\negress: {aws: {services: [sqs], regions: [us-east-1]}}",
        ])
}

extension PolicyRule {
    static let unusedRegion = PolicyRule(.unusedRegion, reads: [.aws, .egress]) { review in
        UnusedRegions(review).report()
    }
}

/// Finds regions that are reached without need, or that no session can use.
struct UnusedRegions {
    private let review: PolicyReview
    private let egress: Egress

    init(_ review: PolicyReview) {
        self.review = review
        egress = review.policy.egress
    }

    func report() {
        var seen: Set<String> = []
        for region in review.draft.regions where seen.insert(region.value).inserted {
            if let reason = reasonAgainst(region.value) {
                review.report(
                    .unusedRegion, "\(region.value) is reached without need: \(reason)", at: region.origin,
                    help: "leave it out")
            }
        }
        guard !egress.regions.isEmpty else { return }
        for region in review.draft.aws?.sessions.flatMap({ $0.regions ?? [] }) ?? []
        where !egress.regions.contains(region.value) && !isNamed(region.value) {
            review.report(
                .unusedRegion, "no host in \(region.value) is reached, so no session can use it",
                at: region.origin,
                help: "leave it out, or add it to `egress.aws.regions`")
        }
    }

    private func reasonAgainst(_ region: String) -> String? {
        guard !egress.services.isEmpty else { return nil }
        let kinds = review.draft.endpointKinds ?? [.standard]
        let hosts = { (region: String) in
            Set(
                egress.services.flatMap {
                    EndpointCatalogue.shared.hosts(service: $0, region: region, kinds: kinds)
                })
        }
        let own = hosts(region)
        guard !own.isEmpty else { return "none of the services has a host there" }
        if let role = rolePartition, let partition = EndpointCatalogue.shared.partition(of: region),
            partition != role
        {
            return "it is of the partition \(partition), and the role of \(role)"
        }
        // If several regions have the same hosts, the first one counts.
        let others = egress.regions.prefix { $0 != region }.reduce(into: Set()) { $0.formUnion(hosts($1)) }
        guard !own.isSubset(of: others) else { return "these services have one host for all regions" }
        return isAllowed(region) ? nil : "`aws.regions` lets no session use it"
    }

    /// The partition of all roles that the policy names; nil if it names none, or several partitions.
    private var rolePartition: String? {
        let aws = review.draft.aws
        let roles = [aws?.role].compactMap(\.self) + (aws?.roles.values.compactMap(\.role) ?? [])
        let partitions = Set(roles.compactMap { RoleName(arn: $0.value)?.partition })
        return partitions.count == 1 ? partitions.first : nil
    }

    /// True if a session may do something there.
    private func isAllowed(_ region: String) -> Bool {
        // The agent's model may be called everywhere, since a profile passes calls on to other regions.
        guard let sessions = review.draft.aws?.sessions, !egress.actionPrefixes.contains(ModelCalls.service)
        else {
            return true
        }
        return sessions.contains { session in
            session.access?.value == .role || session.passesPolicy?.value == false
                || session.regions?.contains { $0.value == region } ?? true
        }
    }

    /// True if `egress.hosts` has a host of that region.
    private func isNamed(_ region: String) -> Bool {
        egress.hosts.contains { $0.name.text.split(separator: ".").contains(region[...]) }
    }
}
