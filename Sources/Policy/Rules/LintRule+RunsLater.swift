// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension LintRule {
    public static let workspaceRunsLater: LintRule = LintRule(
        "workspace/runs-later", .warning,
        summary: "a writable workspace, whose files programs of the host obey after the session",
        rationale: """
            Files that the agent writes into the working directory stay there. Later a `git status`, a \
            prompt that shows the branch, an editor that opens the folder or the next build runs what these \
            files say, outside the sandbox and with the rights of the user. cx keeps `.git` and a few other \
            paths read-only and lists at the end what appeared or changed, but it cannot know every program \
            of yours. Leave the workspace read-only, or give the agent a copy and take over from it only \
            what you have read. If the agent is meant to write, allow this warning with the reason.
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

extension LintRule {
    public static let mountRunsLater: LintRule = LintRule(
        "mounts/runs-later", .warning,
        summary: "a writable mount, whose files programs of the host obey after the session",
        rationale: """
            Files that the agent writes into a mount stay there. If the source is a folder that somebody \
            enters with a shell, opens with an editor or uses as a repository, these programs run what the \
            files say, outside the sandbox. cx keeps `.git` and a few other paths read-only, and lists at \
            the end what appeared or changed. Make the mount read-only, or mount an empty folder for what \
            the agent writes. If the agent is meant to write, allow this warning with the reason.
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
