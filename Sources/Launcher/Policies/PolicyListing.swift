/// One line of `cx policy list`.
public struct PolicyListing: Hashable, Sendable {
    public var name: String
    /// Nil where the policy has errors.
    public var summary: String?
    public var path: String
}
