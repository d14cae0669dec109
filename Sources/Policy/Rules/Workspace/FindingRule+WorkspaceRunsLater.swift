public import Documents

extension FindingRule {
    public static let workspaceRunsLater: FindingRule = FindingRule(
        "workspace/runs-later", .warning,
        summary: "a writable workspace, whose files programs of the host obey after the session",
        rationale: """
            What the agent writes into the working directory stays there. A `git status`, a prompt that shows the branch, \
            an editor that opens the folder or the next build runs what its files say, outside of the sandbox and with the \
            rights of whoever does it. cx keeps `.git` and a few others read-only, and names at the end what appeared or \
            changed; it cannot know every program of yours. Leave the workspace read-only, or give the agent a copy and \
            take over from it what you have read. Where the agent is meant to write, allow this warning with the reason.
            """,
        bad: [
            "workspace: {access: ↓read-write}"
        ],
        good: [
            "workspace: {access: read-only}",
            "workspace: {at: /src}",
        ])
}

extension PolicyRule {
    static let workspaceRunsLater = PolicyRule(.workspaceRunsLater, reads: [.workspace]) { review in
        guard let access = review.draft.workspaceAccess, access.value == .readWrite else { return }
        review.report(
            .workspaceRunsLater,
            "the workspace can be written: programs of this machine may run what the agent leaves there",
            at: access.origin, help: "leave `access` out, or give the agent a copy to work in")
    }
}
