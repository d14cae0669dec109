/// Something wrong in a policy, with its place.
public struct Finding: Hashable, Sendable, Codable {
    /// The rule's identifier, one of `FindingRule`, as `shape/unknown-key`.
    public var rule: String
    public var severity: FindingSeverity
    /// One sentence on what is wrong; free of control characters.
    public var message: String
    public var origin: Origin
    /// What to do about it.
    public var help: String?

    public init(rule: String, severity: FindingSeverity, message: String, origin: Origin, help: String? = nil) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.origin = origin
        self.help = help
    }
}
