public import Documents

extension FindingRule {
    public static let mountAgentFiles = FindingRule(
        "mounts/agent-files", .warning,
        summary: "a target that the agent takes for instructions or settings of its own",
        rationale: """
            Claude Code looks for `CLAUDE.md`, `.claude` and `.mcp.json` in its working directory and in each folder \
            above it. What is mounted there becomes its instructions. cx gives the agent its instructions itself; mount \
            notes for it at another place, and name them in the question.
            """,
        bad: [
            "mounts: [↓{source: ~/notes.md, target: /CLAUDE.md}]",
            "workspace: {at: /code/src}\nmounts: [↓{source: ~/agents, target: /code/.claude/agents}]",
        ],
        good: [
            "mounts: [{source: ~/notes.md, target: /mnt/notes.md}]",
            "mounts: [{source: ~/notes, target: /mnt/.claude}]",
        ])
}
