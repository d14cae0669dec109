import Documents

/// What stands in the parentheses of `Tool(parameter:value)`, which deny and ask rules may say of any tool.
/// In the value `*` stands for any characters.
struct ToolParameter: Hashable, Sendable {
    /// The parameter that says what a call is about: rules of this form about it are ignored.
    static let subjects = [
        "Bash": "command", "PowerShell": "command", "Read": "file_path", "Edit": "file_path",
        "Write": "file_path",
        "MultiEdit": "file_path", "NotebookEdit": "notebook_path", "NotebookRead": "notebook_path",
        "Grep": "path",
        "Glob": "path", "LS": "path", "WebFetch": "url",
    ]

    let name: String
    let value: String

    /// Nil where the specifier has another form, and where the rule is ignored.
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
