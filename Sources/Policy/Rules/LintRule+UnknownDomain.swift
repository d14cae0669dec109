// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension LintRule {
    public static let unknownDomain: LintRule = LintRule(
        "egress/unknown-domain", .warning,
        summary: "a host that cannot exist, because no name on the internet ends like this",
        rationale: """
            The root of DNS does not have the last label of the name, or it is set aside for examples, tests \
            and private networks. So nobody answers for the host. Usually the name is misspelt. A name of \
            your own network needs `private: true`, since its addresses are private.
            """,
        bad: [
            "egress: {hosts: [↓api.example.con, ↓db.internal, ↓{host: a.test, ports: [22]}]}"
        ],
        good: [
            "egress: {hosts: [api.example.com, {host: db.internal, private: true}]}"
        ])
}

extension PolicyRule {
    static let unknownDomain = PolicyRule(.unknownDomain, reads: [.egress]) { review in
        for host in review.policy.egress.hosts where !host.allowsPrivate && host.published == nil {
            guard let fault = UnknownDomain(host.name) else { continue }
            review.report(.unknownDomain, fault.message, at: host.origin, help: fault.help)
        }
    }
}

/// The reason for which a host cannot exist on the internet.
struct UnknownDomain {
    let message: String
    let help: String

    /// Nil if the host can exist.
    init?(_ pattern: HostPattern) {
        let text = pattern.text
        let labels = text.split(separator: ".")
        guard let last = labels.last else { return nil }
        if TopLevelDomains.reserved.contains(last) {
            message = "\(text) cannot exist: .\(last) is set aside for tests and examples"
            help = "write the host's own name"
        } else if TopLevelDomains.private.contains(last) || labels.suffix(2) == ["home", "arpa"] {
            message = "\(text) does not exist on the internet: .\(last) is for private networks"
            help = "say `private: true` if your own DNS has it"
        } else if !TopLevelDomains.contains(last) {
            message = "\(text) cannot exist: there is no top-level domain .\(last)"
            help =
                NearestName.find(String(last), among: TopLevelDomains.names).map { "did you mean .\($0)?" }
                ?? "say `private: true` if your own DNS has it"
        } else {
            return nil
        }
    }
}
