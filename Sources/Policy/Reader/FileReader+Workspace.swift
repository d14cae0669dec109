// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension FileReader {
    func readWorkspace(_ section: Section, into draft: inout PolicyDraft) {
        draft.workspaceAccess = section["access"].flatMap { node in
            findings.choice(node, Access.self).map { Located($0, origin: node.origin) }
        }
        draft.workspaceHistory = section.bool("history")
        guard let at = section.string("at") else { return }
        switch SandboxPath.read(at.value) {
        case .success(let path):
            if let place = SandboxPath.protected(touching: path) {
                findings.report(
                    .workspacePlace, "the workspace cannot be at \(path), since cx uses \(place) itself",
                    at: at.origin,
                    help: "as /src")
            } else {
                draft.workspacePlace = Located(path, origin: at.origin)
            }
        case .failure(let fault):
            findings.report(.workspacePlace, "\(Printable.quoted(at.value)) \(fault.message)", at: at.origin)
        }
    }
}

extension LintRule {
    public static let workspacePlace = LintRule(
        "workspace/place", .error,
        summary: "a workspace at a path in the sandbox that cx uses itself, or a path that is not plain",
        rationale: """
            The caller's working directory is mounted over whatever is there. At `/etc` it would replace the \
            managed settings, so that a cloned repository could bring its own rules; at `/usr/bin` it would \
            replace the programs, and at `/home/agent` or `/tmp` what cx and Claude Code write. The path is \
            absolute, without `.`, `..`, colon, comma, quotation mark or backslash. The default is `/src`.
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
