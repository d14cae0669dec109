/// A call of one of Claude Code's tools.
public struct AgentCall: Hashable, Sendable {
    /// As `Bash`, `mcp__server__tool`.
    public var tool: String
    /// The tool's parameters, as `command`, `file_path`, `url`.
    public var input: [String: String]

    public init(tool: String, input: [String: String]) {
        self.tool = tool
        self.input = input
    }

    public static func command(_ command: String) -> AgentCall {
        AgentCall(tool: "Bash", input: ["command": command])
    }
}
