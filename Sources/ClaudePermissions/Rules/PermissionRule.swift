/// Claude Code's permission rules, `Tool` or `Tool(specifier)`, as version 2.1 reads them.
///
/// What Claude Code cannot read it skips with a line on standard error, so that a misspelt deny rule is no
/// wall.
public enum PermissionRule {
    public enum List: String, Hashable, Sendable, Codable, CaseIterable {
        case deny, ask, allow
    }

    /// True for what Claude Code leaves out with a line on standard error.
    static func isSkipped(_ rule: String, in list: List) -> Bool {
        guard let (tool, specifier) = parts(rule) else { return true }
        if tool.hasPrefix("mcp__") {
            // What allows names its server.
            return rule.hasSuffix(")") || list == .allow && server(of: tool).contains("*")
        }
        if tool.contains("*") { return list == .allow || specifier != nil }
        guard ClaudeTools.names.contains(tool) else { return true }
        guard let specifier else { return false }
        return specifier.isEmpty || tool == "Bash" && (specifier == ":*" || specifier.hasPrefix("command:"))
    }

    /// The server's name in `mcp__server__tool`.
    static func server(of tool: String) -> Substring {
        let rest = tool.dropFirst("mcp__".count)
        return rest.firstRange(of: "__").map { rest[..<$0.lowerBound] } ?? rest
    }

    /// Nil where the text has not the shape of a rule.
    package static func parts(_ rule: String) -> (tool: String, specifier: String?)? {
        guard let open = rule.firstIndex(of: "(") else {
            return isToolName(rule) ? (rule, nil) : nil
        }
        let tool = String(rule[..<open])
        guard isToolName(tool), rule.hasSuffix(")") else { return nil }
        return (tool, String(rule[rule.index(after: open)...].dropLast()))
    }

    /// Letters, digits, `_`, `-`, and `*` for any of them.
    private static func isToolName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isInName || $0 == 0x2d || $0 == 0x2a }
    }
}
