// SPDX-License-Identifier: Apache-2.0

/// Claude Code's permission rules, `Tool` or `Tool(specifier)`, as version 2.1 reads them.
///
/// Claude Code skips a rule that it cannot read, with a line on standard error. So a misspelt deny rule is
/// not a wall.
public enum PermissionRule {
    public enum List: String, Hashable, Sendable, Codable, CaseIterable {
        case deny, ask, allow
    }

    /// True if Claude Code skips the rule with a line on standard error.
    static func isSkipped(_ rule: String, in list: List) -> Bool {
        guard let (tool, specifier) = parts(rule) else { return true }
        if tool.hasPrefix("mcp__") {
            // An allow rule must name its server.
            return rule.hasSuffix(")") || list == .allow && server(of: tool).contains("*")
        }
        if tool.contains("*") { return list == .allow || specifier != nil }
        guard ClaudeTools.names.contains(tool) else { return true }
        guard let specifier else { return false }
        return specifier.isEmpty || tool == "Bash" && (specifier == ":*" || specifier.hasPrefix("command:"))
    }

    /// Returns the server's name in `mcp__server__tool`.
    static func server(of tool: String) -> Substring {
        let rest = tool.dropFirst("mcp__".count)
        return rest.firstRange(of: "__").map { rest[..<$0.lowerBound] } ?? rest
    }

    /// Returns nil if the text does not have the form of a rule.
    package static func parts(_ rule: String) -> (tool: String, specifier: String?)? {
        guard let open = rule.firstIndex(of: "(") else {
            return isToolName(rule) ? (rule, nil) : nil
        }
        let tool = String(rule[..<open])
        guard isToolName(tool), rule.hasSuffix(")") else { return nil }
        return (tool, String(rule[rule.index(after: open)...].dropLast()))
    }

    /// True for letters, digits, `_` and `-`, and for `*`, which stands for any of them.
    private static func isToolName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isInName || $0 == 0x2d || $0 == 0x2a }
    }
}

/// The names of the tools of Claude Code 2.1. It skips rules about other tools.
enum ClaudeTools {
    static let names: Set<String> = [
        "Agent", "AskUserQuestion", "Bash", "BashOutput", "Config", "CronCreate", "CronDelete", "CronList",
        "Edit",
        "EnterPlanMode", "EnterWorktree", "ExitPlanMode", "ExitWorktree", "Glob", "Grep", "KillShell",
        "ListAgents",
        "ListMcpResourcesTool", "LS", "LSP", "Monitor", "MultiEdit", "NotebookEdit", "NotebookRead",
        "PowerShell",
        "PushNotification", "Read", "ReadMcpResourceTool", "RemoteTrigger", "ReportFindings",
        "ScheduleWakeup",
        "SendMessage", "Skill", "SlashCommand", "Task", "TaskCreate", "TaskGet", "TaskList", "TaskOutput",
        "TaskStop",
        "TaskUpdate", "TeamCreate", "TeamDelete", "TodoRead", "TodoWrite", "ToolSearch", "WebFetch",
        "WebSearch",
        "Workflow", "Write",
    ]

    /// The tools whose rules are never consulted: Claude Code consults `Edit(path)` for every tool that
    /// writes files.
    static let writers: Set<String> = ["Write", "NotebookEdit", "MultiEdit"]
}
