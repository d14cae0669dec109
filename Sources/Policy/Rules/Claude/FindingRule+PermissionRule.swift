extension FindingRule {
    public static let permissionRule = FindingRule(
        "claude/permission-rule", .error,
        summary: "a permission rule that Claude Code would skip, or that never matches",
        rationale: """
            Claude Code leaves out a rule that it cannot read, with no more than a line on standard error, and the \
            policy has one wall less than it shows. Names of tools have capitals; `:*` is a wildcard at the end alone; \
            `Write(…)` is never consulted, since `Edit(…)` covers every tool that writes. The finding names the form \
            that works.
            """,
        bad: [
            """
            claude:
              settings:
                permissions:
                  deny:
                    - ↓"bash(rm *)"
                    - ↓"Bash(:*)"
                    - ↓"Bash()"
                    - ↓"Bash(aws:* delete)"
                    - ↓"Bash(command:rm *)"
                    - ↓"Write(/etc/**)"
                    - ↓"Bash rm"
            """
        ],
        good: [
            """
            claude:
              settings:
                permissions:
                  deny:
                    - "Bash(rm *)"
                    - "Bash(aws * delete*)"
                    - "Edit(/etc/**)"
                  ask: [WebFetch]
            """
        ])
}
