// SPDX-License-Identifier: Apache-2.0

public import Documents
import IAM

extension LintRule {
    public static let notOffered: LintRule = LintRule(
        "egress/not-offered", .warning,
        summary: "a service in a region in which AWS does not offer it",
        rationale: """
            cx forms the names of AWS's hosts by AWS's rules, for every service in every region. Where AWS \
            does not offer the service, nobody answers, and the agent keeps trying until it gives up. cx \
            takes from botocore what AWS offers where. botocore does not know every service and may be late \
            for a new region: then say `# cx: allow egress/not-offered because …`. FIPS endpoints exist in the \
            United States, Canada and GovCloud alone, so `endpoints: [fips]` reaches nothing elsewhere.
            """,
        bad: [
            "egress: {aws: {services: [sqs, ↓apprunner], regions: [us-east-1, sa-east-1]}}",
            "egress: {aws: {services: [sqs, ↓cloudfront], regions: [us-gov-west-1]}}",
            "egress: {aws: {services: [sqs], regions: [eu-west-1], endpoints: [↓fips]}}",
        ],
        good: [
            "egress: {aws: {services: [sqs, apprunner], regions: [us-east-1]}}",
            "egress: {aws: {services: [sqs], regions: [ca-central-1, us-gov-west-1], endpoints: [fips]}}",
        ])
}

extension PolicyRule {
    static let notOffered = PolicyRule(.notOffered, reads: [.egress]) { review in
        let catalogue = EndpointCatalogue.shared
        var seen: Set<String> = []
        for service in review.draft.services where seen.insert(service.value).inserted {
            let missing = review.policy.egress.regions.filter {
                !catalogue.offers(service: service.value, in: $0)
            }
            guard !missing.isEmpty else { continue }
            review.report(
                .notOffered, "AWS does not offer \(service.value) in \(missing.joined(separator: ", "))",
                at: service.origin, help: help(for: service.value, missing: missing, in: review.policy.egress)
            )
        }
        let kinds = review.policy.egress.endpoints.filter { $0 == .fips || $0 == .fipsDualStack }
        let outside = review.policy.egress.regions.filter {
            catalogue.regions.contains($0) && !catalogue.hasFIPS(in: $0)
        }
        guard !outside.isEmpty else { return }
        for kind in kinds {
            guard let origin = review.policy.origins["egress.aws.endpoints", kind.rawValue] else { continue }
            let isAlone = outside.count == review.policy.egress.regions.count
            review.report(
                .notOffered, "AWS has no FIPS endpoints in \(outside.joined(separator: ", "))", at: origin,
                help: isAlone
                    ? "leave \(kind.rawValue) out: they exist in the United States, Canada and GovCloud alone"
                    : "name these regions in a policy of their own, with other endpoints")
        }
    }
}

private func help(for service: String, missing: [String], in egress: Egress) -> String {
    let partitions = Set(missing.compactMap(EndpointCatalogue.shared.partition))
    if missing.allSatisfy({ EndpointCatalogue.shared.isAbsent(service: service, fromPartitionOf: $0) }) {
        return "leave it out: no region of \(partitions.sorted().joined(separator: " or ")) has it"
    }
    return "according to botocore \(EndpointCatalogueData.botocoreVersion); "
        + (missing.count == egress.regions.count
            ? "leave it out, or add a region that has it"
            : "split the regions between two policies, or leave it out")
}
