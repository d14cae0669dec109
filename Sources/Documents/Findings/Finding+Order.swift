import Addresses

extension [Finding] {
    /// File by file, and in each from top to bottom, as a reader goes through them.
    package var inReadingOrder: [Finding] {
        let files = reduce(into: [String: Int]()) { ranks, finding in
            if ranks[finding.origin.file] == nil { ranks[finding.origin.file] = ranks.count }
        }
        let place = { (finding: Finding) in
            (
                finding.rule == FindingRule.tooManyFindings.id ? 1 : 0, files[finding.origin.file] ?? 0,
                finding.origin.line, finding.origin.column
            )
        }
        return sorted { place($0) < place($1) }
    }
}
