public import Addresses

/// Something wrong in a policy, with its place.
public struct Finding: Hashable, Sendable {
    /// The rule's identifier, one of ``FindingRule/all``, as `shape/unknown-key`.
    public var rule: String
    public var severity: FindingSeverity
    /// One sentence on what is wrong; free of control characters.
    public var message: String
    public var origin: Origin
    /// Behind the last character that the finding is about.
    public var end: TextPosition
    /// What to do about it.
    public var help: String?
    /// What mends it without asking anybody; nil where that takes a person.
    public var fix: FindingFix?
    /// The same before it is known what stands at the place.
    var proposal: FixProposal?

    public init(rule: String, severity: FindingSeverity, message: String, origin: Origin, help: String? = nil)
    {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.origin = origin
        self.end = TextPosition(line: origin.line, column: origin.column + 1)
        self.help = help
    }

    init(rule: FindingRule, message: String, origin: Origin, help: String? = nil, fix: FixProposal? = nil) {
        self.init(rule: rule.id, severity: rule.severity, message: message, origin: origin, help: help)
        self.proposal = fix
    }

    public var start: TextPosition { TextPosition(line: origin.line, column: origin.column) }
}
