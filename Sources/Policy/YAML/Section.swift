/// A mapping of the policy whose keys are all known, read field by field.
struct Section {
    let origin: Origin
    let findings: FindingCollector
    private let entries: [String: YAMLEntry]

    /// Nil where the node is no mapping; keys that are not in `keys` become findings.
    init?(_ node: YAMLNode, keys: [String], findings: FindingCollector) {
        guard case .map(let entries) = node.content else {
            findings.wrongType(node, wanted: "a mapping")
            return nil
        }
        for entry in entries where !keys.contains(entry.key) {
            findings.report(
                .unknownKey, "unknown key \(Printable.quoted(entry.key))", at: entry.origin,
                help: NearestName.help(for: entry.key, among: keys)
                    ?? "known here: \(keys.joined(separator: ", "))")
        }
        self.origin = node.origin
        self.findings = findings
        self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func contains(_ key: String) -> Bool { entries[key] != nil }

    func keyOrigin(_ key: String) -> Origin { entries[key]?.origin ?? origin }

    func valueOrigin(_ key: String) -> Origin { entries[key]?.value.origin ?? origin }

    /// The value of a key; nil where the key is missing or, with a finding, empty.
    subscript(key: String) -> YAMLNode? {
        guard let entry = entries[key] else { return nil }
        guard !entry.value.isNull else {
            findings.report(.emptyValue, "\(Printable.quoted(key)) has no value", at: entry.origin)
            return nil
        }
        return entry.value
    }

    func require(_ key: String) -> YAMLNode? {
        if !contains(key) { findings.report(.missingKey, "\(Printable.quoted(key)) is missing", at: origin) }
        return self[key]
    }

    /// An empty list is a warning.
    func list(_ key: String) -> [YAMLNode] {
        guard let node = self[key] else { return [] }
        if case .list = node.content { findings.checkFilled(node) }
        return findings.list(node)
    }

    func string(_ key: String) -> Sourced<String>? {
        self[key].flatMap { findings.string($0) }
    }

    func strings(_ key: String) -> [Sourced<String>] {
        list(key).compactMap { findings.string($0) }
    }

    func bool(_ key: String) -> Bool? {
        self[key].flatMap(findings.bool)
    }

    /// An empty mapping is a warning.
    func section(_ key: String, keys: [String]) -> Section? {
        guard let node = self[key] else { return nil }
        if case .map = node.content { findings.checkFilled(node) }
        return Section(node, keys: keys, findings: findings)
    }
}
