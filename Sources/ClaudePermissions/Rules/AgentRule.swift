public import Addresses
import Documents

/// A permission rule as Claude Code understands it.
public struct AgentRule: Hashable, Sendable {
    /// As the policy writes it.
    public let text: String
    public let list: PermissionRule.List
    public let origin: Origin?
    package let tool: String
    /// Nil where the rule is for every use of the tool.
    package let specifier: String?
    package let shell: ShellPattern?
    let path: PathPattern?
    /// Nil where the rule is about no parameter of a tool's calls.
    let parameter: ToolParameter?

    /// Nil where Claude Code skips the rule.
    public init?(_ text: String, in list: PermissionRule.List, origin: Origin? = nil) {
        guard !PermissionRule.isSkipped(text, in: list), let (tool, specifier) = PermissionRule.parts(text)
        else { return nil }
        self.text = text
        self.list = list
        self.origin = origin
        self.tool = tool
        self.specifier = specifier == "*" ? nil : specifier
        shell = tool == "Bash" ? self.specifier.map(ShellPattern.init) : nil
        path = ["Read", "Edit"].contains(tool) ? self.specifier.map(PathPattern.init) : nil
        parameter = list == .allow ? nil : self.specifier.flatMap { ToolParameter($0, of: tool) }
    }

    /// True where the rule's name is the tool's, or stands for it.
    func isAbout(tool other: String) -> Bool {
        if tool == other { return true }
        if tool == "Task" || other == "Task" {
            return [tool, other].allSatisfy { $0 == "Task" || $0 == "Agent" }
        }
        return tool.contains("*") && Wildcard.matches(Array(tool.utf8), Array(other.utf8))
    }
}
