// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

/// A mapping of the policy whose keys are all known, read field by field.
struct Section {
    let origin: Origin
    let findings: FindingCollector
    private let shape: MappingShape
    private let entries: [String: YAMLEntry]

    /// Nil if the node is not a mapping. Keys that `shape` does not have, and required keys that are missing,
    /// become findings.
    init?(_ node: YAMLNode, _ shape: MappingShape, findings: FindingCollector) {
        guard case .map(let entries) = node.content else {
            findings.wrongType(node, wanted: "a mapping")
            return nil
        }
        let present = Set(entries.map(\.key))
        for entry in entries where shape.place(of: entry.key) == nil {
            let slips = shape.keys.filter { !present.contains($0) && NearestName.isSlip(entry.key, of: $0) }
            findings.report(
                .unknownKey, "unknown key \(Printable.quoted(entry.key))", at: entry.origin,
                help: NearestName.help(for: entry.key, among: shape.keys)
                    ?? "known here: \(shape.keys.joined(separator: ", "))",
                fix: slips.count == 1 ? slips.first.map(FixProposal.replacement) : nil)
        }
        self.origin = node.origin
        self.findings = findings
        self.shape = shape
        self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for field in shape.fields where field.isRequired && !contains(field.key) {
            findings.report(.missingKey, "\(Printable.quoted(field.key)) is missing", at: origin)
        }
    }

    func contains(_ key: String) -> Bool { entries[key] != nil }

    func keyOrigin(_ key: String) -> Origin { entries[key]?.origin ?? origin }

    func valueOrigin(_ key: String) -> Origin { entries[key]?.value.origin ?? origin }

    /// The value of a key; nil if the key is missing or, with a finding, has no value.
    subscript(key: String) -> YAMLNode? {
        assert(shape.place(of: key) != nil, "\(key) is not in the format")
        guard let entry = entries[key] else { return nil }
        guard !entry.value.isNull else {
            findings.report(.emptyValue, "\(Printable.quoted(key)) has no value", at: entry.origin)
            return nil
        }
        return entry.value
    }

    /// Checks the format's version, with which policies and their tests begin.
    func checkVersion() {
        guard let node = self["cx"] else { return }
        guard case .scalar(let scalar) = node.content, scalar.kind == .integer,
            scalar.text == String(PolicyFormat.version)
        else {
            findings.report(
                .version, "this version of the format is not known", at: node.origin,
                help: "the only one is `cx: \(PolicyFormat.version)`")
            return
        }
    }

    /// Reads a list. An empty list is a warning.
    func list(_ key: String) -> [YAMLNode] {
        guard let node = self[key] else { return [] }
        if case .list = node.content { findings.checkFilled(node) }
        return findings.list(node)
    }

    func string(_ key: String) -> Located<String>? {
        self[key].flatMap { findings.string($0) }
    }

    func strings(_ key: String) -> [Located<String>] {
        list(key).compactMap { findings.string($0) }
    }

    func bool(_ key: String) -> Bool? {
        self[key].flatMap(findings.bool)
    }

    /// Reads a whole number in the format's range.
    func integer(_ key: String) -> Int? {
        guard case .integer(let range)? = shape.field(key)?.shape else { return nil }
        return self[key].flatMap { findings.integer($0, in: range) }
    }

    /// Reads a mapping. An empty mapping is a warning.
    func section(_ key: String) -> Section? {
        guard let mapping = shape.field(key)?.shape.mapping, let node = self[key] else { return nil }
        if case .map = node.content { findings.checkFilled(node) }
        return Section(node, mapping, findings: findings)
    }
}

extension LintRule {
    public static let unknownKey = LintRule(
        "shape/unknown-key", .error,
        summary: "a key that the format does not have",
        rationale: """
            Nothing reads such a key, so it does nothing: a misspelt restriction does not restrict, and a \
            misspelt grant is missing in the middle of an incident. The finding names the nearest key, or \
            lists the keys that are known in its place. docs/policy.md describes all of them.
            """,
        bad: [
            "↓egres: {hosts: [api.example.com]}",
            "workspace: {↓acess: read-only}",
            """
            egress:
              hosts:
                - {host: api.example.com, ↓port: 8443}
            """,
        ],
        good: [
            "egress: {hosts: [api.example.com]}",
            "workspace: {access: read-only}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [8443], tls: [8443]}
            """,
        ])

    public static let missingKey = LintRule(
        "shape/missing-key", .error,
        summary: "a required key is missing",
        rationale: """
            Without the key the entry has no meaning that could be enforced: a file without `cx` may be of \
            another format, a mount without `target` has no place, a role without `role` cannot be assumed. \
            The finding stands at the mapping that lacks the key. For `aws.roles`, the whole chain of \
            `extends` counts: a child may leave `role` to its parent.
            """,
        bad: [
            RuleExample("↓name: example\n", isWhole: true),
            "mounts: [↓{source: ~/runbooks}]",
            "egress: {networks: [↓{ports: [5432]}]}",
            "aws: {roles: {↓model: {services: [bedrock]}}}",
        ],
        good: [
            RuleExample("cx: 1\nname: example\n", isWhole: true),
            "mounts: [{source: ~/runbooks, target: /mnt/runbooks}]",
            "egress: {networks: [{cidr: 203.0.113.0/24, ports: [5432]}]}",
            #"aws: {roles: {model: {role: "arn:aws:iam::123456789012:role/model", services: [bedrock]}}}"#,
        ])

    public static let version = LintRule(
        "shape/version", .error,
        summary: "a version of the format that cx does not know",
        rationale: """
            A later version may give the same key another meaning, so cx does not read such a file by \
            today's rules. The only version is the number 1, written `cx: 1` without quotes. If the file is \
            newer than cx, update cx.
            """,
        bad: [
            RuleExample("cx: ↓2\nname: example\n", isWhole: true),
            RuleExample("cx: ↓\"1\"\nname: example\n", isWhole: true),
        ],
        good: [
            RuleExample("cx: 1\nname: example\n", isWhole: true)
        ])
}
