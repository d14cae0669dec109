// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// Makes random policies that read without errors, as parts that can be put together in any order.
struct PolicyWriter {
    var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed) }

    /// A section's key path, such as `egress.hosts`, and an item of its list or a `key: value` of its
    /// mapping, in flow style.
    struct Part: Hashable {
        let path: String
        let text: String
    }

    /// Single parts that grant something that no other part grants.
    static let grants: [Part] = [
        Part(path: "workspace", text: "access: read-write"),
        Part(path: "mounts", text: "{source: ~/notes, target: /mnt/notes}"),
        Part(path: "mounts", text: "{source: /srv/out, target: /mnt/out, access: read-write}"),
        Part(path: "environment.pass", text: "EDITOR"),
        Part(path: "environment.set", text: "PAGER: less"),
        Part(path: "limits", text: "memory: 64GiB"),
        Part(path: "limits", text: "cpus: 16"),
        Part(path: "limits", text: "processes: 4096"),
        Part(path: "limits", text: "tmp: 9GiB"),
        Part(path: "terminal", text: "clipboard: write"),
        Part(path: "terminal", text: "title: true"),
        Part(path: "egress.hosts", text: "new.example.org"),
        Part(path: "egress.hosts", text: "{host: new.example.org, ports: [22]}"),
        Part(path: "egress.hosts", text: "\"*.new.example.org\""),
        Part(path: "egress.networks", text: "{cidr: 198.51.100.0/25, ports: [5432]}"),
        Part(path: "egress.networks", text: "{cidr: \"2001:db8:7::/48\"}"),
        Part(path: "egress.published", text: "{service: S3, region: eu-north-1}"),
        Part(path: "egress.aws.services", text: "kinesis"),
        Part(path: "egress.aws.regions", text: "sa-east-1"),
        Part(path: "aws.allow", text: "{actions: [\"sqs:ReceiveMessage\"], reason: needed}"),
        Part(path: "aws", text: "duration: 11h"),
        Part(path: "aws", text: "attribution: preferred"),
        Part(path: "aws", text: "account: [\"999999999999\"]"),
        Part(path: "aws", text: "role: arn:aws:iam::999999999999:role/other"),
        Part(path: "aws.roles", text: "audit: {role: arn:aws:iam::999999999999:role/audit}"),
        Part(path: "claude.settings.permissions.allow", text: "WebFetch"),
        Part(path: "claude.settings.permissions", text: "defaultMode: acceptEdits"),
        Part(path: "claude.settings.permissions.additionalDirectories", text: "/mnt/elsewhere"),
        Part(path: "claude.settings", text: "model: opus"),
    ]

    private static let common: [Part] = [
        Part(path: "mounts", text: "{source: ~/runbooks, target: /mnt/runbooks, optional: true}"),
        Part(path: "mounts", text: "{source: /srv/data, target: /mnt/data, access: read-write}"),
        Part(path: "environment.pass", text: "TERM"), Part(path: "environment.pass", text: "LANG"),
        Part(path: "environment.set", text: "AWS_PAGER: \"\""),
        Part(path: "limits", text: "memory: 8GiB"), Part(path: "limits", text: "cpus: 1.5"),
        Part(path: "egress.hosts", text: "status.example.com"),
        Part(path: "egress.hosts", text: "\"*.example.net\""),
        Part(path: "egress.hosts", text: "{host: git.example.com, ports: [22, 443]}"),
        Part(
            path: "egress.hosts",
            text: "{host: vpn.example.com, ports: [443, 8443], tls: true, private: true}"),
        Part(path: "egress.hosts", text: "{host: old.example.com, ports: [80], reason: \"a: b # c\"}"),
        Part(path: "egress.networks", text: "{cidr: 203.0.113.0/24, ports: [5432]}"),
        Part(path: "egress.networks", text: "{cidr: 203.0.113.128/25, ports: [443, 5432]}"),
        Part(path: "egress.networks", text: "{cidr: \"2001:db8::/33\"}"),
        Part(path: "egress.published", text: "{service: DYNAMODB, region: us-east-1}"),
        Part(path: "egress.aws", text: "endpoints: [standard, fips]"),
        Part(path: "egress.aws.services", text: "sqs"), Part(path: "egress.aws.services", text: "lambda"),
        Part(path: "egress.aws.services", text: "bedrock"),
        Part(path: "egress.aws.regions", text: "eu-west-1"),
        Part(path: "aws.allow", text: "{actions: [\"s3:GetObject\"], resources: [\"arn:aws:s3:::logs/*\"]}"),
        Part(path: "aws.deny", text: "{actions: [\"lambda:ListFunctions\"]}"),
        Part(
            path: "aws.deny",
            text: "{actions: [\"sqs:ListQueues\"], resources: [\"arn:aws:sqs:*:*:secret-*\"]}"),
        Part(path: "aws", text: "duration: 30m"),
        Part(path: "claude.settings.permissions.deny", text: "\"Bash(aws * delete-*)\""),
        Part(path: "claude.settings.permissions.deny", text: "\"Bash(rm *)\""),
        Part(path: "claude.settings.permissions.deny", text: "WebSearch"),
        Part(path: "claude.settings.permissions.ask", text: "\"Bash(curl *)\""),
        Part(path: "claude.settings.permissions.allow", text: "\"Bash(jq *)\""),
        Part(path: "claude.settings", text: "cleanupPeriodDays: 7"),
        Part(
            path: "claude.settings", text: "spinnerVerbs: {mode: \"a, b\", verbs: [\"no\", \"it's\", \"12\"]}"
        ),
    ]

    /// Picks some of all parts, always with a service and a region, so that there is a session.
    mutating func parts() -> [Part] {
        var parts = Self.common.filter { _ in Bool.random(using: &random) }
        parts.append(Part(path: "egress.aws.services", text: "sts"))
        parts.append(Part(path: "egress.aws.regions", text: "us-east-1"))
        return Array(Set(parts)).sorted { ($0.path, $0.text) < ($1.path, $1.text) }.shuffled(using: &random)
    }

    /// Writes a policy with these parts, in their order.
    static func text(_ parts: [Part], name: String = "random", extends: [String] = []) -> String {
        let extends = extends.isEmpty ? "" : "extends: [\(extends.joined(separator: ", "))]\n"
        return "cx: 1\nname: \(name)\n\(extends)"
            + lines(parts.map { ($0.path.split(separator: ".")[...], $0.text) }, 0)
    }

    private static let lists: Set<Substring> = [
        "mounts", "pass", "hosts", "networks", "published", "services", "regions", "allow", "deny", "ask",
        "additionalDirectories",
    ]

    private static func lines(_ parts: [(path: ArraySlice<Substring>, text: String)], _ depth: Int) -> String
    {
        let indent = String(repeating: "  ", count: depth)
        var text = parts.filter(\.path.isEmpty).map { "\(indent)\($0.text)\n" }.joined()
        var told: Set<Substring> = []
        for key in parts.compactMap(\.path.first) where told.insert(key).inserted {
            let own = parts.filter { $0.path.first == key }.map { (path: $0.path.dropFirst(), text: $0.text) }
            if lists.contains(key) {
                text += "\(indent)\(key):\n" + own.map { "\(indent)  - \($0.text)\n" }.joined()
            } else {
                text += "\(indent)\(key):\n" + lines(own, depth + 1)
            }
        }
        return text
    }
}
