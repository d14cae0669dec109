/// A form of a denied command that is near to it, and what Claude Code does with it.
public struct DenyRuleEscape: Hashable, Sendable, Codable {
    /// What was done to the command, in words for people.
    public var form: String
    public var command: String
    public var answer: AgentVerdict.Answer
    /// The rule that denies this form; nil where it is denied already, and where no rule helps.
    public var closing: String?
}
