public import Documents

/// What a review of permission rules found about one of them.
public struct PermissionFinding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Claude Code leaves the rule out.
        case skipped
        /// It is read and never consulted, or meets nothing that anybody would write.
        case neverMatches
        /// A rule of a list that comes first decides wherever this one would.
        case shadowed
        /// Another rule of the same list and file does all that this one does.
        case redundant
        /// A rule of the same list in a file that this one's extends does all that it does.
        case repeated
    }

    public var rule: Sourced<String>
    public var list: PermissionRule.List
    public var kind: Kind
    /// The rule that decides in its place.
    public var other: Sourced<String>?
    public var otherList: PermissionRule.List?
    /// The form that works; nil where none is certain, or the rule is to be left out.
    public var suggestion: String?
}
