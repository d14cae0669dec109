// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension EgressAssembly {
    /// Returns each service of each region once, with the ports of all its entries.
    func published() -> [PublishedRange] {
        guard let first = draft.published.first else { return [] }
        let ranges: PublishedRanges
        do {
            ranges = try self.ranges()
        } catch {
            let reason =
                String(describing: error).split(whereSeparator: \.isNewline).first ?? "no reason is known"
            findings.report(
                .rangesUnreadable, "AWS's published ranges cannot be read: \(Printable.escaped(reason))",
                at: first.origin, help: "cx ranges update")
            return []
        }
        var found: [PublishedRange] = []
        for entry in draft.published where isPublished(entry, in: ranges) {
            if let place = found.firstIndex(where: {
                $0.service == entry.service.value && $0.region == entry.region.value
            }) {
                found[place].ports = Set(found[place].ports + entry.ports).sorted()
            } else {
                found.append(
                    PublishedRange(
                        service: entry.service.value, region: entry.region.value, ports: entry.ports,
                        reason: entry.reason, origin: entry.origin))
            }
        }
        return found
    }

    /// Reports how many addresses the entry admits, or what is wrong with it.
    private func isPublished(_ entry: PublishedDraft, in ranges: PublishedRanges) -> Bool {
        let (service, region) = (entry.service.value, entry.region.value)
        let prefixes = ranges.prefixes(service: service, region: region)
        guard prefixes.isEmpty else {
            findings.report(
                .published,
                "\(service) in \(region) is \(AddressCount(of: prefixes)): \(Self.inhabitants(of: service))",
                at: entry.origin, help: "name hosts instead, where the guard can run")
            return true
        }
        let isKnown = (service: ranges.services.contains(service), region: ranges.regions.contains(region))
        if !isKnown.service {
            findings.report(
                .service, "AWS publishes no ranges of a service \(Printable.quoted(service))",
                at: entry.service.origin,
                help: NearestName.help(for: service, among: ranges.services)
                    ?? "known here: \(ranges.services.joined(separator: ", "))")
        }
        if !isKnown.region {
            findings.report(
                .region, "AWS publishes no ranges of a region \(Printable.quoted(region))",
                at: entry.region.origin,
                help: NearestName.help(for: region, among: ranges.regions))
        }
        if isKnown == (true, true) {
            findings.report(
                .region, "AWS publishes no ranges of \(service) in \(region)", at: entry.region.origin,
                help:
                    "its regions: \(ranges.tags.filter { $0.service == service }.map(\.region).joined(separator: ", "))"
            )
        }
        return false
    }

    /// Describes who answers at the addresses of one of AWS's tags.
    private static func inhabitants(of service: String) -> String {
        switch service {
        case PublishedRanges.allServices: "every AWS service, and whatever any customer runs there"
        case "EC2": "whatever any customer runs there, load balancers included"
        case "S3": "the buckets of every customer"
        case "DYNAMODB": "the tables of every customer"
        case "API_GATEWAY": "the APIs of every customer"
        case "CLOUDFRONT", "CLOUDFRONT_ORIGIN_FACING", "GLOBALACCELERATOR":
            "whatever any customer has behind it"
        default: "of every customer, not only of your account"
        }
    }
}

extension LintRule {
    public static let published = LintRule(
        "egress/published", .warning,
        summary: "ranges that AWS publishes, with the number of addresses and their owners",
        rationale: """
            Such a range serves every customer of the service: behind the addresses of `S3` are everybody's \
            buckets, behind those of `EC2` whatever anybody runs. Any protocol is carried and no name is \
            compared, so what the agent has read can be sent to an account that is not yours. Name hosts \
            instead. The entry is for places where no guard can run, and for services that have no name. The \
            finding has the count, by the ranges in force.
            """,
        bad: [
            "egress: {published: [↓{service: S3, region: us-east-1}]}"
        ],
        good: [
            "egress: {hosts: [orders-archive.s3.us-east-1.amazonaws.com]}",
            "egress: {aws: {services: [s3], regions: [us-east-1]}}",
        ])

    public static let rangesUnreadable = LintRule(
        "egress/ranges", .error,
        summary: "AWS's published ranges that are damaged, or that others may write",
        rationale: """
            The policy names ranges that AWS publishes, and the user's own copy of them, which `cx ranges \
            update` wrote, cannot be trusted: a byte was changed, or others may write its file or folder. \
            Anyone who writes there would decide what the sandbox reaches. cx does not fall back on another \
            list by itself. Fetch the ranges again with `cx ranges update`, or remove the file to use those \
            that cx ships.
            """,
        bad: [
            RuleExample(
                "egress: {published: [↓{service: S3, region: us-east-1}]}",
                rangesFault: "~/.local/share/cx/address-ranges, AWS's address ranges, is damaged")
        ],
        good: [
            "egress: {published: [{service: S3, region: us-east-1}]}"
        ])
}
