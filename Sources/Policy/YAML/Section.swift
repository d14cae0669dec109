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
        let present = Set(entries.map(\.key))
        for entry in entries where !keys.contains(entry.key) {
            let slips = keys.filter { !present.contains($0) && NearestName.isSlip(entry.key, of: $0) }
            findings.report(
                .unknownKey, "unknown key \(Printable.quoted(entry.key))", at: entry.origin,
                help: NearestName.help(for: entry.key, among: keys)
                    ?? "known here: \(keys.joined(separator: ", "))",
                fix: slips.count == 1 ? slips.first.map(FixProposal.replacement) : nil)
        }
        self.origin = node.origin
        self.findings = findings
        self.entries = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func contains(_ key: String) -> Bool { entries[key] != nil }

    func keyOrigin(_ key: String) -> Origin { entries[key]?.origin ?? origin }

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

    func list(_ key: String) -> [YAMLNode] {
        self[key].map(findings.list) ?? []
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

    func section(_ key: String, keys: [String]) -> Section? {
        self[key].flatMap { Section($0, keys: keys, findings: findings) }
    }
}
