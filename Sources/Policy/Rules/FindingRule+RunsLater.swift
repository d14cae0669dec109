import Addresses
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

extension FindingRule {
    public static let mountRunsLater: FindingRule = FindingRule(
        "mounts/runs-later", .warning,
        summary: "a writable mount, whose files programs of the host obey after the session",
        rationale: """
            What the agent writes into a mount stays there. Where the source is a folder that somebody enters with a shell, \
            opens with an editor or takes for a repository, that runs what its files say, outside of the sandbox. cx keeps \
            `.git` and a few others read-only, and names at the end what appeared or changed. Make the mount read-only, or \
            mount an empty folder for what the agent writes. Where it is meant to write, allow this warning with the reason.
            """,
        bad: [
            "mounts: [↓{source: ~/notes, target: /mnt/notes, access: read-write}]"
        ],
        good: [
            "mounts: [{source: ~/notes, target: /mnt/notes}]"
        ])
}

extension PolicyRule {
    static let mountRunsLater = PolicyRule(.mountRunsLater, reads: [.mounts]) { review in
        for mount in review.policy.mounts where mount.access == .readWrite {
            review.report(
                .mountRunsLater,
                "\(Printable.quoted(mount.source)) can be written: programs of this machine may run what the agent "
                    + "leaves there",
                at: mount.origin, help: "leave `access` out, or mount an empty folder")
        }
    }
}
