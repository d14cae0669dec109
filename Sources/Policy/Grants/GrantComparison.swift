/// Finds what one policy grants and another does not, wall by wall.
struct GrantComparison {
    let old: Policy
    let new: Policy
    let ranges: PublishedRanges
    private(set) var changes: [GrantChange] = []

    /// In the order of the policy's sections.
    static func additions(from old: Policy, to new: Policy, ranges: PublishedRanges) -> [GrantChange] {
        var comparison = GrantComparison(old: old, new: new, ranges: ranges)
        comparison.compareFiles()
        comparison.compareEnvironment()
        comparison.compareLimits()
        comparison.compareHosts()
        comparison.compareNetworks()
        comparison.compareAWS()
        comparison.compareRules()
        comparison.compareSettings()
        return comparison.changes
    }

    private init(old: Policy, new: Policy, ranges: PublishedRanges) {
        self.old = old
        self.new = new
        self.ranges = ranges
    }

    mutating func add(_ kind: GrantKind, _ grant: String, at origin: Origin?) {
        changes.append(GrantChange(kind: kind, grant: grant, origin: origin))
    }
}
