import Addresses

/// Finds what one policy grants and another does not, wall by wall.
struct GrantComparison {
    let old: Policy
    let new: Policy
    let ranges: PublishedRanges
    /// What the sessions of each policy may do.
    let roles: (old: [RoleGrants], new: [RoleGrants])
    private(set) var changes: [GrantChange] = []

    /// What the new policy grants and the old one does not, in the order of the policy's sections.
    func additions() -> [GrantChange] {
        var comparison = self
        comparison.compareFiles()
        comparison.compareEnvironment()
        comparison.compareLimits()
        comparison.compareTerminal()
        comparison.compareHosts()
        comparison.compareNetworks()
        comparison.compareAWS()
        comparison.compareRules()
        comparison.compareSettings()
        return comparison.changes
    }

    init(from old: Policy, to new: Policy, ranges: PublishedRanges) {
        self.init(
            old: old, new: new, ranges: ranges,
            roles: (old.sessions.map(RoleGrants.init), new.sessions.map(RoleGrants.init)))
    }

    private init(
        old: Policy, new: Policy, ranges: PublishedRanges, roles: (old: [RoleGrants], new: [RoleGrants])
    ) {
        self.old = old
        self.new = new
        self.ranges = ranges
        self.roles = roles
    }

    /// The other way round.
    var reversed: GrantComparison {
        GrantComparison(old: new, new: old, ranges: ranges, roles: (roles.new, roles.old))
    }

    mutating func add(_ kind: GrantKind, _ grant: String, at origin: Origin?) {
        changes.append(GrantChange(kind: kind, grant: grant, origin: origin))
    }
}
