// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM

/// The hosts of AWS that a policy allows, by the services that they serve.
struct AllowedAWSHosts {
    private let patterns: [HostPattern]
    private let regions: [String]
    /// The kind of endpoint that the tools inside call.
    private let kind: EndpointKind
    private static let catalogue = EndpointCatalogue.shared

    /// - Parameter regions: the regions in which a session may be used, beside those of the policy's hosts.
    init(_ policy: Policy, regions: [String]) {
        patterns = policy.egress.hosts.filter { $0.ports.contains(443) }.map(\.name).filter(
            Self.catalogue.isOwn)
        kind = policy.endpointKind
        let named = Set(regions + policy.egress.regions)
        self.regions = named.isEmpty ? Self.catalogue.regions : named.sorted()
    }

    /// True if the policy allows any host of AWS at all.
    var isAny: Bool { !patterns.isEmpty }

    /// True if an allowed host serves actions with an IAM prefix, or if no host of theirs is known.
    func serve(_ prefix: String) -> Bool {
        let names = Self.catalogue.services(prefix: prefix)
        return names.isEmpty || names.contains { name in hosts(of: name).contains(where: isReached) }
    }

    /// True if the host of a bucket or an access point is allowed to which the tools inside go, or if it is
    /// not known.
    func reach(_ place: S3Place) -> Bool {
        let hosts = hosts(of: place)
        return hosts.isEmpty
            || hosts.contains { _, base, host in
                hasPrivateLink(base) || (host == base ? isReached(base) : isNamed(host))
            }
    }

    /// Returns the host of a bucket or an access point in its own region, or else in this one; with `REGION` if
    /// neither is known, and nil if there is no such host.
    func host(of place: S3Place, in region: String?) -> String? {
        guard let own = place.region ?? region ?? regions.first,
            let host = hosts(of: place).first(where: { $0.region == own })?.own.text
        else { return nil }
        return place.region == nil && region == nil ? host.replacing(own, with: "REGION") : host
    }

    /// Returns S3's host and the place's own one in each region.
    private func hosts(of place: S3Place) -> [(region: String, base: HostName, own: HostName)] {
        (place.region.map { [$0] } ?? regions).compactMap { region in
            let base = Self.catalogue.hosts(service: "s3", region: region, kinds: [kind]).first
            return base.flatMap { base in
                place.host(of: base, region: region, suffix: Self.catalogue.suffix(in: region), kind: kind)
                    .map { (region, base, $0) }
            }
        }
    }

    /// Returns the name by which `egress.aws` knows the service with an IAM prefix.
    static func name(of prefix: String) -> String {
        let names = catalogue.services(prefix: prefix)
        return names.contains(prefix) ? prefix : names.first ?? prefix
    }

    private func hosts(of service: String) -> [HostName] {
        regions.flatMap { Self.catalogue.hosts(service: service, region: $0, kinds: EndpointKind.allCases) }
    }

    /// True if the host, or one below it such as a bucket's, is allowed.
    private func isReached(_ host: HostName) -> Bool {
        isNamed(host) || hasPrivateLink(host) || patterns.contains { $0.text.hasSuffix(".\(host)") }
    }

    /// True if an interface endpoint of a VPC is allowed that stands for the host, as
    /// `vpce-1a2b-3c4d.sqs.us-east-1.vpce.amazonaws.com` (AWS PrivateLink Guide, "Access an AWS service").
    private func hasPrivateLink(_ host: HostName) -> Bool {
        guard let suffix = EndpointCatalogue.suffixes.first(where: { host.text.hasSuffix(".\($0)") }) else {
            return false
        }
        let name = "\(host.text.dropLast(suffix.utf8.count))vpce.\(suffix)"
        return patterns.contains { $0.text.hasSuffix(".\(name)") }
    }

    private func isNamed(_ host: HostName) -> Bool { patterns.contains { $0.matches(host) } }
}

extension EndpointCatalogue {
    /// True if a pattern names a host of AWS, or hosts that may be AWS's.
    fileprivate func isOwn(_ pattern: HostPattern) -> Bool {
        Self.suffixes.contains { pattern.text.hasSuffix(".\($0)") }
    }
}
