public import Addresses

/// Something that one policy grants and another does not.
public struct GrantChange: Hashable, Sendable, Codable {
    public var kind: GrantKind
    /// In words that follow on "the session", as `reaches status.example.com on 443`.
    public var grant: String
    /// The line that says so; nil where none does, as for what is granted because a line is missing.
    public var origin: Origin?

    public init(kind: GrantKind, grant: String, origin: Origin?) {
        self.kind = kind
        self.grant = grant
        self.origin = origin
    }
}
