/// The tools that Claude Code 2.1 has by name; rules about others are skipped by it.
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

    /// Those of which no rule is consulted: `Edit(path)` is, for every tool that writes files.
    static let writers: Set<String> = ["Write", "NotebookEdit", "MultiEdit"]
}
