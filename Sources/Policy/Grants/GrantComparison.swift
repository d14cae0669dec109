// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM

/// Finds what one policy grants and another does not, section by section.
struct GrantComparison {
    let old: Policy
    let new: Policy
    let ranges: PublishedRanges
    /// The grants of each policy's sessions.
    let roles: (old: [RoleGrants], new: [RoleGrants])
    private(set) var changes: [GrantChange] = []

    /// Returns what the new policy grants and the old one does not, in the order of the policy's sections.
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
        let cache = SessionPolicyCache()
        let (had, has) = (old.sessions(cache: cache), new.sessions(cache: cache))
        self.init(
            old: old, new: new, ranges: ranges, roles: (had.map(RoleGrants.init), has.map(RoleGrants.init)))
    }

    private init(
        old: Policy, new: Policy, ranges: PublishedRanges, roles: (old: [RoleGrants], new: [RoleGrants])
    ) {
        self.old = old
        self.new = new
        self.ranges = ranges
        self.roles = roles
    }

    /// The comparison in the other direction.
    var reversed: GrantComparison {
        GrantComparison(old: new, new: old, ranges: ranges, roles: (roles.new, roles.old))
    }

    mutating func add(_ kind: GrantKind, _ grant: String, at origin: Origin?) {
        changes.append(GrantChange(kind: kind, grant: grant, origin: origin))
    }
}
