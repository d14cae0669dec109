public import Addresses

/// What a policy grants more and less than another: by meaning, however the two are written.
///
/// What cannot be judged, as a changed setting of Claude Code, counts as granted more.
public struct PolicyDifference: Hashable, Sendable, Codable {
    /// True if anything is granted that was not before.
    public var more: Bool
    public var added: [GrantChange]
    public var removed: [GrantChange]

    /// - Parameter ranges: AWS's published ranges, which some policies name.
    public init(from old: Policy, to new: Policy, ranges: PublishedRanges = .shipped) {
        let comparison = GrantComparison(from: old, to: new, ranges: ranges)
        added = comparison.additions()
        removed = comparison.reversed.additions()
        more = !added.isEmpty
    }
}
