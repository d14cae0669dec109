// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

/// Checks the mounts of a whole chain against each other, and against the files of this machine at their
/// sources.
struct MountAssembly {
    let mounts: [Mount]
    let workspace: Workspace
    /// Finds the file at a source; nil if there is none, or nobody looks.
    let file: (String) -> HostFile?
    let findings: FindingCollector

    func check() {
        var earlier: [Mount] = []
        for mount in mounts {
            checkTarget(mount, earlier)
            checkSource(mount, earlier)
            checkFile(mount)
            earlier.append(mount)
        }
    }

    private func checkTarget(_ mount: Mount, _ earlier: [Mount]) {
        if SandboxPath.touches(mount.target, workspace.at) {
            findings.report(
                .mountTarget,
                "nothing can be mounted at \(mount.target), since the workspace is at \(workspace.at)",
                at: mount.origin
            )
        } else if let file = SandboxPath.agentFile(mount.target, besides: workspace.at) {
            findings.report(
                .mountAgentFiles, "the agent reads \(file) above the workspace as its own", at: mount.origin,
                help: "mount it elsewhere, as at /mnt\(mount.target)")
        }
        if let other = earlier.first(where: { SandboxPath.touches($0.target, mount.target) }) {
            findings.report(
                .duplicateEntry, "\(mount.target) overlaps the mount at \(other.target)", at: mount.origin,
                help: "the other one is in \(other.origin)")
        }
    }

    private func checkSource(_ mount: Mount, _ earlier: [Mount]) {
        let source = mount.source.plainPath
        guard let other = earlier.first(where: { SandboxPath.touches($0.source.plainPath, source) }) else {
            return
        }
        let writable = [mount, other].first { $0.access == .readWrite }
        let isMixed = mount.access != other.access
        findings.report(
            .mountOverlap,
            "\(mount.source) is seen at \(mount.target), and at \(other.target), too"
                + (isMixed ? ", where one is read-only and the other writes the same files" : ""),
            at: mount.origin,
            help: isMixed
                ? "what is read-only can be changed through \(writable?.target ?? mount.target)"
                : "mount it once; the other one is in \(other.origin)")
    }

    private func checkFile(_ mount: Mount) {
        switch file(mount.source) {
        case .socket: report(mount, .mountSocket, "is a socket", help: "leave it out; a launch refuses it")
        case .device: report(mount, .mountSocket, "is a device", help: "leave it out; a launch refuses it")
        case .protected(let objection):
            report(
                mount, .mountSource, "cannot be shown to the agent, since \(Printable.escaped(objection))",
                help: "copy what the agent needs into a folder of its own")
        case .link(let link, let end):
            let shown = Printable.quoted(end)
            if let secret = HostPath.secret(touching: end) {
                report(
                    mount, .mountSource, "leads to \(shown), which would show \(secret) to the agent",
                    help: "copy what the agent needs into a folder of its own")
            } else {
                let what =
                    link == mount.source ? "is a link" : "goes through the link \(Printable.quoted(link))"
                report(
                    mount, .mountLink,
                    "\(what) to \(shown): anyone who may change the link decides what the agent sees",
                    help: "name \(shown) itself")
            }
        case .fileOrFolder, nil: break
        }
    }

    private func report(_ mount: Mount, _ rule: LintRule, _ message: String, help: String) {
        findings.report(rule, "\(Printable.quoted(mount.source)) \(message)", at: mount.origin, help: help)
    }
}

extension LintRule {
    public static let mountLink = LintRule(
        "mounts/link", .warning,
        summary: "a source that is a symbolic link on this machine, or lies behind one",
        rationale: """
            A launch follows the link and mounts whatever it leads to at that moment. So the agent does not \
            see what the reviewed file names, but what anyone who may change the link wants it to see. Name \
            the place itself. A link into a place of keys is an error (`mounts/source`).
            """,
        bad: [
            RuleExample(
                "mounts: [↓{source: ~/runbooks, target: /mnt/runbooks}]  # a link to /srv/runbooks",
                sources: ["~/runbooks": .link("~/runbooks", leadsTo: "/srv/runbooks")])
        ],
        good: [
            "mounts: [{source: /srv/runbooks, target: /mnt/runbooks}]"
        ])

    public static let mountOverlap = LintRule(
        "mounts/overlap", .warning,
        summary: "two mounts of the same files",
        rationale: """
            The same file at two places is one file. If one of the two mounts is writable, what the other \
            shows as read-only can be changed after all. If both have the same access, one of them is \
            redundant. Mount each folder once, and mount nothing that must stay unchanged inside a writable \
            one.
            """,
        bad: [
            """
            mounts:
              - {source: ~/notes, target: /mnt/notes, access: read-write}
              - ↓{source: ~/notes/reference, target: /mnt/reference}
            """,
            "mounts: [{source: /srv/a, target: /mnt/a}, ↓{source: /srv/a, target: /mnt/b}]",
        ],
        good: [
            "mounts: [{source: /srv/a, target: /mnt/a}, {source: /srv/ab, target: /mnt/b}]"
        ])

    public static let mountAgentFiles = LintRule(
        "mounts/agent-files", .warning,
        summary: "a target that the agent reads as its own instructions or settings",
        rationale: """
            Claude Code looks for `CLAUDE.md`, `.claude` and `.mcp.json` in its working directory and in \
            each folder above it. A mount at such a path becomes its instructions. cx itself gives the agent \
            its instructions. Mount notes at another path and name them in the question.
            """,
        bad: [
            "mounts: [↓{source: ~/notes.md, target: /CLAUDE.md}]",
            "workspace: {at: /code/src}\nmounts: [↓{source: ~/agents, target: /code/.claude/agents}]",
        ],
        good: [
            "mounts: [{source: ~/notes.md, target: /mnt/notes.md}]",
            "mounts: [{source: ~/notes, target: /mnt/.claude}]",
        ])
}
