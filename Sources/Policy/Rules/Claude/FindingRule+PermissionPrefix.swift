extension FindingRule {
    public static let permissionPrefix = FindingRule(
        "claude/permission-prefix", .warning,
        summary: "a deny rule for aws or git that options before the verb get past",
        rationale: """
            `aws` and `git` take options before their verb: `Bash(git push *)` does not meet `git -C folder push`, nor \
            `Bash(aws s3 rm *)` the command `aws --region eu-west-1 s3 rm`. Add the rule with `*` before the verb, and \
            keep the first: `*` and the blanks around it stand for at least one word. Neither is more than a \
            seat-belt; what must not happen needs the network or the AWS session as well.
            """,
        bad: [
            """
            claude:
              settings:
                permissions:
                  deny:
                    - ↓"Bash(git push*)"
                    - ↓"Bash(aws s3 rm:*)"
            """
        ],
        good: [
            """
            claude:
              settings:
                permissions:
                  deny:
                    - "Bash(git push*)"
                    - "Bash(git * push*)"
                    - "Bash(aws s3 rm:*)"
                    - "Bash(aws * s3 rm*)"
            """
        ])
}
