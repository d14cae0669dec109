import Addresses

/// The smallest thing that is granted or not.
protocol GrantAtom: Hashable {
    /// True if whoever has this one has the other one, too.
    func covers(_ other: Self) -> Bool
}

/// A grant with the line that says so.
struct PlacedGrant<Atom: GrantAtom> {
    var atom: Atom
    var origin: Origin?
}

extension Array {
    /// Those that none of the others covers.
    func uncovered<Atom>(by others: [PlacedGrant<Atom>]) -> Self where Element == PlacedGrant<Atom> {
        let known = Set(others.map(\.atom))
        return filter { grant in !known.contains(grant.atom) && !known.contains { $0.covers(grant.atom) } }
    }
}
