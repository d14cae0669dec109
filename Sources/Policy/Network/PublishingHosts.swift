// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM

/// Hosts where anyone can publish. An agent that reaches one can be told anything, and can tell anything to
/// anybody.
enum PublishingHosts {
    /// The kinds of host by domain.
    private static let kinds: [String: PublishingKind] = PublishingHostsData.domains.reduce(into: [:]) {
        kinds, entry in
        for domain in entry.value.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
            kinds[String(Substring(domain))] = entry.key
        }
    }

    /// Returns a domain where anyone can publish and that the pattern admits; nil if none is known.
    static func match(_ pattern: HostPattern) -> (domain: String, kind: PublishingKind)? {
        switch pattern {
        case .host(let name): known(name.text, isWildcard: false)
        case .below(let domain):
            known(domain.text, isWildcard: true) ?? s3Host(below: domain.text)
                ?? kinds.filter { $0.key.hasSuffix(".\(domain)") }.min { $0.key < $1.key }.map {
                    ($0.key, $0.value)
                }
        }
    }

    private static func known(_ name: String, isWildcard: Bool) -> (String, PublishingKind)? {
        var rest = name[...]
        while true {
            // A name below a platform's domain belongs to one customer.
            if let kind = kinds[String(rest)], kind != .hosting || isWildcard || rest.count == name.count {
                return (String(rest), kind)
            }
            guard let dot = rest.firstIndex(of: ".") else { break }
            rest = rest[rest.index(after: dot)...]
        }
        return isS3(name) ? (name, .objectStore) : nil
    }

    /// Returns the host of S3 below `amazonaws.com` or `us-east-1.amazonaws.com`, where every service has
    /// names.
    private static func s3Host(below domain: String) -> (String, PublishingKind)? {
        let isEveryService = EndpointCatalogue.suffixes.contains { suffix in
            domain == suffix
                || domain.hasSuffix(".\(suffix)")
                    && EndpointCatalogue.shared.regions.contains(String(domain.dropLast(suffix.count + 1)))
        }
        return isEveryService ? ("s3.\(domain)", .objectStore) : nil
    }

    /// True for names such as `s3.us-east-1.amazonaws.com` and
    /// `BUCKET.s3-fips.dualstack.us-gov-west-1.api.aws`, but not for the control plane.
    private static func isS3(_ name: String) -> Bool {
        guard EndpointCatalogue.suffixes.contains(where: { name.hasSuffix(".\($0)") }) else { return false }
        return name.split(separator: ".").contains {
            $0 == "s3" || $0.hasPrefix("s3-") && !$0.hasPrefix("s3-control") || $0.hasPrefix("s3express-")
        }
    }
}
