import Addresses
public import Documents

/// Finds rules that do nothing: a wall that does not stand, or a line that nobody needs to review.
public enum PermissionReview {
    /// List by list, in the order of the rules.
    /// - Parameter files: those of the policy's chain, parents first.
    public static func findings(
        rules: [PermissionRule.List: [Sourced<String>]], files: [String] = []
    ) -> [PermissionFinding] {
        let ranks = Dictionary(zip(files, files.indices), uniquingKeysWith: { first, _ in first })
        var found: [PermissionFinding] = []
        var earlier: [PermissionCover] = []
        for list in PermissionRule.List.allCases {
            let sources = rules[list] ?? []
            let entries = sources.enumerated().map { number, source in
                AgentRule(source.value, in: list).map {
                    PermissionCover.Entry(
                        source: source, rule: $0, number: number, rank: ranks[source.origin.file] ?? 0)
                }
            }
            let cover = PermissionCover(entries.compactMap(\.self))
            for (source, entry) in zip(sources, entries) {
                if let fault = PermissionFault.of(source.value, in: list) {
                    found.append(
                        PermissionFinding(
                            rule: source, list: list, kind: entry == nil ? .skipped : .neverMatches,
                            suggestion: fault.form))
                } else if let entry {
                    found += finding(entry, earlier: earlier, own: cover)
                }
            }
            earlier.append(cover)
        }
        return found
    }

    private static func finding(
        _ entry: PermissionCover.Entry, earlier: [PermissionCover], own: PermissionCover
    ) -> [PermissionFinding] {
        let decides = earlier.lazy.compactMap { $0.first(covering: entry) }.first
        guard let other = decides ?? own.first(covering: entry) else { return [] }
        let isOneFile = other.source.origin.file == entry.source.origin.file
        let kind: PermissionFinding.Kind = decides != nil ? .shadowed : isOneFile ? .redundant : .repeated
        return [
            PermissionFinding(
                rule: entry.source, list: entry.rule.list, kind: kind, other: other.source,
                otherList: other.rule.list)
        ]
    }
}
