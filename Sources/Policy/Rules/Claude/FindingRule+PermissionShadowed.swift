extension FindingRule {
    public static let permissionShadowed = FindingRule(
        "claude/permission-shadowed", .error,
        summary: "an allow or ask rule whose every call a deny rule denies",
        rationale: """
            Deny rules come first and have no exceptions: an allow or ask rule within one of them can never count. \
            Whoever wrote it expects a command to run that will be denied. Narrow the deny rule, or remove the other. \
            The finding's help names the deny rule's line.
            """,
        bad: [
            """
            claude:
              settings:
                permissions:
                  deny: ["Bash(terraform *)", WebFetch]
                  ask: [↓"WebFetch(domain:example.com)"]
                  allow: [↓"Bash(terraform plan)"]
            """
        ],
        good: [
            """
            claude:
              settings:
                permissions:
                  deny: ["Bash(terraform *apply*)"]
                  ask: [WebFetch]
                  allow: ["Bash(terraform plan)"]
            """
        ])
}
