/// What a review of permission rules found about one of them.
public struct PermissionFinding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Claude Code leaves the rule out.
        case skipped
        /// It is read and never consulted, or meets nothing that anybody would write.
        case neverMatches
        /// Another rule decides wherever this one would.
        case shadowed
    }

    public var rule: Sourced<String>
    public var list: PermissionRule.List
    public var kind: Kind
    /// The rule that decides in its place.
    public var other: Sourced<String>?
    /// The form that works; nil where the rule is to be left out.
    public var suggestion: String?
}
