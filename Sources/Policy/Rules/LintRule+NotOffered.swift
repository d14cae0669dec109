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
            for a new region: then say `# cx: allow egress/not-offered because …`.
            """,
        bad: [
            "egress: {aws: {services: [sqs, ↓apprunner], regions: [us-east-1, sa-east-1]}}"
        ],
        good: [
            "egress: {aws: {services: [sqs, apprunner], regions: [us-east-1]}}"
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
                at: service.origin,
                help:
                    "according to botocore \(EndpointCatalogueData.botocoreVersion); split the regions between two policies, "
                    + "or leave it out")
        }
    }
}
