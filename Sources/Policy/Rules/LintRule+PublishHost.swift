// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension LintRule {
    public static let publishHost: LintRule = LintRule(
        "egress/publish-host", .warning,
        summary: "a host where anyone can publish, or receive what others publish",
        rationale: """
            A policy allows a host, not what is done there. Where anyone can have an account, a bucket or a \
            page, an agent that obeys a line it has read can send what it knows to a stranger, and a \
            stranger can send it anything. The network wall cannot tell one account from another behind the \
            same name. So it is better to bring what is needed of such a host into the sandbox in another \
            way; the finding says which for its kind. If the host is needed, say why: `# cx: allow \
            egress/publish-host because …`.
            """,
        bad: [
            "egress: {hosts: [↓github.com, ↓{host: registry.npmjs.org}, ↓\"*.ngrok.io\"]}",
            "egress: {aws: {services: [↓s3, bedrock-runtime], regions: [us-east-1]}}",
        ],
        good: [
            "egress: {hosts: [git.example.com, orders.herokuapp.com]}",
            "egress: {aws: {services: [s3, bedrock-runtime], regions: [us-east-1], private: true}}",
        ])
}

extension PolicyRule {
    static let publishHost = PolicyRule(.publishHost, reads: [.egress]) { review in
        var found: Set<Origin> = []
        for host in review.policy.egress.hosts {
            guard let (domain, kind) = PublishingHosts.match(host.name) else { continue }
            // The policy of a private endpoint names the bucket.
            if kind == .objectStore, host.allowsPrivate { continue }
            // A service of AWS has several hosts at one place.
            guard found.insert(host.origin).inserted else { continue }
            let name = host.name.text == domain ? domain : "\(host.name), which lets in \(domain),"
            review.report(.publishHost, "\(name) \(kind.risk)", at: host.origin, help: kind.advice)
        }
    }
}
