/// What Claude Code will do with a call of one of its tools.
public struct AgentVerdict: Hashable, Sendable {
    public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
        case denied
        case needsApproval = "needs-approval"
        case runs
    }

    public var answer: Answer
    /// The rule that decides; nil where Claude Code decides by itself.
    public var rule: AgentRule?
    /// The part of the call that the rule met.
    public var part: String?
    /// In words for people, where no rule decides.
    public var reason: String?

    package init(_ answer: Answer, rule: AgentRule? = nil, part: String? = nil, reason: String? = nil) {
        self.answer = answer
        self.rule = rule
        self.part = part
        self.reason = reason
    }
}
