// SPDX-License-Identifier: Apache-2.0

/// A call of one of Claude Code's tools.
public struct AgentCall: Hashable, Sendable {
    /// The tool's name, such as `Bash` or `mcp__server__tool`.
    public var tool: String
    /// The tool's parameters, such as `command`, `file_path`, `url`.
    public var input: [String: String]

    public init(tool: String, input: [String: String]) {
        self.tool = tool
        self.input = input
    }

    public static func command(_ command: String) -> AgentCall {
        AgentCall(tool: "Bash", input: ["command": command])
    }
}

/// Claude Code's answer to a call of one of its tools.
public struct AgentVerdict: Hashable, Sendable {
    public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
        case denied
        case needsApproval = "needs-approval"
        case runs
    }

    public var answer: Answer
    /// The rule that decides; nil if Claude Code decides by itself.
    public var rule: AgentRule?
    /// The part of the call that the rule matched.
    public var part: String?
    /// The reason in words for people, if no rule decides.
    public var reason: String?

    package init(_ answer: Answer, rule: AgentRule? = nil, part: String? = nil, reason: String? = nil) {
        self.answer = answer
        self.rule = rule
        self.part = part
        self.reason = reason
    }
}

/// Claude Code's permission modes, by their names in its settings.
public enum AgentMode: String, Hashable, Sendable, Codable, CaseIterable {
    case `default`, dontAsk, bypassPermissions, acceptEdits, plan
}
