// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

/// Decides which names a policy may allow.
enum HostRule {
    /// The names by which clouds and engines serve metadata or the host itself.
    private static let metadata = [
        "metadata.google.internal", "metadata.goog", "instance-data.ec2.internal", "host.docker.internal",
        "gateway.docker.internal", "host.containers.internal",
    ]

    /// The ends of names that no DNS server outside answers: RFC 6761, RFC 6762, RFC 7686.
    private static let specialSuffixes = [".localhost", ".local", ".onion", ".invalid", ".localdomain"]

    static func read(_ text: String) -> Result<HostPattern, RuleFault> {
        let shown = Printable.quoted(text)
        if IPPrefix(text) != nil || isBracketedAddress(text) {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is an address, not a name",
                    help: "addresses go to `networks`, as {cidr: 203.0.113.7/32, ports: [443]}"))
        }
        if text.contains("/") || text.contains("@") {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is not a host name",
                    help: "only the name, as api.example.com"))
        }
        if text.contains(":") {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is not a host name",
                    help: "ports have a key of their own, as {host: git.example.com, ports: [22]}"))
        }
        if text.contains("*") || text.hasPrefix(".") { return wildcard(text) }
        guard let name = HostName(text) else {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is not a full host name",
                    help: "letters, digits and hyphens, at least two labels, as api.example.com"))
        }
        guard !isSpecial(name) else { return .failure(special(shown)) }
        return .success(.host(name))
    }

    /// Reads `*.example.com`, and suggests it for texts that only look like it.
    private static func wildcard(_ text: String) -> Result<HostPattern, RuleFault> {
        let shown = Printable.quoted(text)
        let domain = text.drop { $0 == "*" || $0 == "." }
        guard text.hasPrefix("*."), !domain.isEmpty, text.utf8.count == domain.utf8.count + 2,
            !domain.contains("*")
        else {
            let form = HostName(domain).map { "\"*.\($0)\"" } ?? "\"*.example.com\""
            return .failure(
                RuleFault(
                    rule: .host,
                    message: "\(shown) is not a wildcard: the asterisk must be the whole first label",
                    help: "write \(form), in quotes, for every name below a domain"))
        }
        guard let name = HostName(domain) else {
            let isSuffix = !domain.contains(".")
            return .failure(
                RuleFault(
                    rule: .host,
                    message: isSuffix
                        ? "\(shown) is a whole top-level domain" : "\(shown) has no host names below it",
                    help: "at least two labels behind the asterisk, as \"*.example.com\""))
        }
        guard !isSpecial(name), !metadata.contains(where: { $0.hasSuffix(".\(name)") }) else {
            return .failure(special(shown))
        }
        return .success(.below(name))
    }

    private static func isSpecial(_ name: HostName) -> Bool {
        metadata.contains(name.text) || specialSuffixes.contains(where: name.text.hasSuffix)
    }

    private static func special(_ shown: String) -> RuleFault {
        RuleFault(rule: .host, message: "\(shown) leads to the host, its neighbours or its metadata")
    }

    private static func isBracketedAddress(_ text: String) -> Bool {
        text.hasPrefix("[") && IPAddress(text.dropFirst().prefix { $0 != "]" }) != nil
    }
}

extension LintRule {
    public static let host = LintRule(
        "egress/host", .error,
        summary: "an entry that is not a full host name, or a host that no policy may allow",
        rationale: """
            A host is identified by its name: the guard resolves the name, admits its addresses, and \
            compares the name again on a TLS port. So an entry is a full name of at least two labels, \
            without scheme, path, user or port. Addresses go to `networks`. Refused are `*`, a whole \
            top-level domain, names of this machine and its neighbours (`*.local`, `host.docker.internal`) \
            and names of metadata services: through them the sandbox would reach everything, or the service \
            that hands out the host's keys.
            """,
        bad: [
            """
            egress:
              hosts:
                - ↓https://api.example.com/v1
                - ↓api.example.com:8443
                - ↓10.20.30.40
                - ↓intranet
                - ↓"*"
                - ↓"*.com"
                - ↓"api-*.example.com"
                - ↓metadata.google.internal
            """
        ],
        good: [
            """
            egress:
              hosts:
                - api.example.com
                - {host: api.example.com, ports: [8443], tls: [8443]}
              networks:
                - {cidr: 10.20.30.40/32, ports: [5432], reason: read replica}
            """
        ])
}
