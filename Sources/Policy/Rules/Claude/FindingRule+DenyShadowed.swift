extension FindingRule {
    public static let denyShadowed = FindingRule(
        "claude/deny-shadowed", .warning,
        summary: "a deny rule whose every call another deny rule denies",
        rationale: """
            The rule changes nothing: the other denies all of its calls already. It costs a reviewer's time, and shows \
            two walls where there is one; who removes the wider rule later may not see that more than this one goes. \
            Remove the narrower. The finding's help names the line of the other, which may be in a parent.
            """,
        bad: [
            """
            claude:
              settings:
                permissions:
                  deny:
                    - "Bash(terraform *)"
                    - ↓"Bash(terraform apply *)"
                    - WebFetch
                    - ↓"WebFetch(domain:example.com)"
            """
        ],
        good: [
            """
            claude:
              settings:
                permissions:
                  deny:
                    - "Bash(terraform *)"
                    - "Bash(tofu *)"
                    - WebFetch
            """
        ])
}
