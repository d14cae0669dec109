public import Documents

extension FindingRule {
    public static let workspacePlace = FindingRule(
        "workspace/place", .error,
        summary: "a workspace at a place of cx's own in the sandbox, or at no plain path",
        rationale: """
            The caller's working directory is mounted over whatever is there. At `/etc` it would replace the managed \
            settings, so that a cloned repository could bring rules of its own; at `/usr/bin` the programs, at \
            `/home/agent` or `/tmp` what cx and Claude Code write. The place is an absolute path without `.`, `..`, \
            colon, comma, quotation mark or backslash. `/src` is the default.
            """,
        bad: [
            "workspace: {at: ↓/etc}",
            "workspace: {at: ↓/home/agent/project}",
            "workspace: {at: ↓src}",
            "workspace: {at: ↓/src/../etc}",
        ],
        good: [
            "workspace: {at: /src}",
            "workspace: {at: /home/dev/project, access: read-write}",
        ])
}
