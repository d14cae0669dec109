/// A warning that its file allows in a comment: it counts nowhere, and stays on record.
public struct AllowedFinding: Hashable, Sendable {
    public var finding: Finding
    /// The author's reason.
    public var reason: String

    public init(_ finding: Finding, reason: String) {
        self.finding = finding
        self.reason = reason
    }
}
