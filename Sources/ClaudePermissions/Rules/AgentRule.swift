// SPDX-License-Identifier: Apache-2.0

public import Addresses
import Documents

/// A permission rule as Claude Code understands it.
public struct AgentRule: Hashable, Sendable {
    /// The rule as the policy writes it.
    public let text: String
    public let list: PermissionRule.List
    public let origin: Origin?
    package let tool: String
    /// Nil if the rule is about every use of the tool.
    package let specifier: String?
    package let shell: ShellPattern?
    let path: PathPattern?
    /// Nil if the rule is not about a parameter of the tool's calls.
    let parameter: ToolParameter?

    /// Returns nil if Claude Code skips the rule.
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

    /// True if the rule's name is the tool's, or stands for it.
    func isAbout(tool other: String) -> Bool {
        if tool == other { return true }
        if tool == "Task" || other == "Task" {
            return [tool, other].allSatisfy { $0 == "Task" || $0 == "Agent" }
        }
        return tool.contains("*") && Wildcard.matches(Array(tool.utf8), Array(other.utf8))
    }
}

/// The text in the parentheses of `Tool(parameter:value)`, a form that deny and ask rules may have for any
/// tool. In the value, `*` stands for any characters.
struct ToolParameter: Hashable, Sendable {
    /// The parameter that holds a call's subject. Claude Code ignores rules of this form about it.
    static let subjects = [
        "Bash": "command", "PowerShell": "command", "Read": "file_path", "Edit": "file_path",
        "Write": "file_path",
        "MultiEdit": "file_path", "NotebookEdit": "notebook_path", "NotebookRead": "notebook_path",
        "Grep": "path",
        "Glob": "path", "LS": "path", "WebFetch": "url",
    ]

    let name: String
    let value: String

    /// Returns nil if the specifier has another form, or if Claude Code ignores the rule.
    package init?(_ specifier: String, of tool: String) {
        guard let colon = specifier.firstIndex(of: ":") else { return nil }
        name = String(specifier[..<colon].trimming { $0 == " " })
        value = String(specifier[specifier.index(after: colon)...].trimming { $0 == " " })
        guard let first = name.utf8.first, first.startsName, name.utf8.allSatisfy(\.isInName), !value.isEmpty,
            Self.subjects[tool] != name
        else { return nil }
    }

    package func matches(_ call: AgentCall) -> Bool {
        call.input[name].map { Wildcard.matches(Array(value.utf8), Array($0.utf8)) } ?? false
    }
}
