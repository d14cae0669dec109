public import Addresses
public import Policy

/// What the sandbox may reach, as far as it takes AWS's published ranges to know.
public struct EgressPlan: Hashable, Sendable {
    /// An entry of `egress.published`, and how much it lets in.
    public struct Published: Hashable, Sendable {
        public var range: PublishedRange
        public var count: AddressCount
    }

    /// All that is reached by address alone: the policy's networks, and the blocks of the published ranges
    /// that it names.
    public var networks: [AllowedNetwork]
    public var published: [Published]
    /// Where the addresses of AWS's hosts may lie.
    public var scopes: [PublishedScope: [IPPrefix]]
    /// Nil where the policy needs none.
    public var ranges: AddressRanges?

    /// As the guard is told.
    var publishedByScope: [String: [IPPrefix]] {
        Dictionary(uniqueKeysWithValues: scopes.map { ($0.key.text, $0.value) })
    }
}
