public import Documents

extension FindingRule {
    public static let mountTarget = FindingRule(
        "mounts/target", .error,
        summary: "a mount's target that is a place of cx's own or the workspace, or no plain path",
        rationale: """
            A mount covers what is at its target. Over `/etc/claude-code` it would replace the rules that the agent \
            obeys, over `/run/cx` what the agent is told of refusals, over `/usr/bin` the programs. In the workspace \
            it would hide the caller's own files. Choose a place such as `/mnt/runbooks`; it is an absolute path \
            without `.`, `..`, colon, comma, quotation mark or backslash.
            """,
        bad: [
            """
            mounts:
              - {source: ~/rules, target: ↓/etc/claude-code}
              - {source: ~/tools, target: ↓/usr/local/bin}
              - {source: ~/runbooks, target: ↓runbooks}
              - ↓{source: ~/data, target: /src/data}
            """
        ],
        good: [
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/runbooks}
              - {source: ~/tools, target: /opt/tools}
            """
        ])
}
