// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM

/// The hosts of AWS that a policy allows, by the services that they serve.
struct AllowedAWSHosts {
    private let patterns: [HostPattern]
    private let regions: [String]
    private static let catalogue = EndpointCatalogue.shared

    /// - Parameter regions: the regions in which a session may be used, beside those of the policy's hosts.
    init(_ policy: Policy, regions: [String]) {
        patterns = policy.egress.hosts.filter { $0.ports.contains(443) }.map(\.name).filter(
            Self.catalogue.isOwn)
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

    /// True if an allowed host serves a bucket.
    func reach(bucket: String) -> Bool {
        hosts(of: "s3").contains { host in
            // A name with a dot goes into the path, since no certificate matches it as one label.
            bucket.contains(".")
                ? isReached(host)
                : hasPrivateLink(host) || HostName("\(bucket).\(host)").map { isNamed($0) } ?? true
        }
    }

    /// Returns the host of a bucket in the first region.
    func host(ofBucket bucket: String) -> HostName? {
        hosts(of: "s3").first.flatMap { HostName(bucket.contains(".") ? $0.text : "\(bucket).\($0)") }
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
