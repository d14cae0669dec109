import Addresses
import Documents

/// Looks at the mounts of a whole chain beside each other, and at what this machine has where their sources
/// are.
struct MountAssembly {
    let mounts: [Mount]
    let workspace: Workspace
    /// Nil where the machine has nothing there, or nobody looks.
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
                .mountAgentFiles, "the agent takes \(file) above the workspace for its own", at: mount.origin,
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
                + (isMixed ? ", where one is read-only and the other writes the same" : ""),
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
                    "\(what) to \(shown): whoever may change the link decides what the agent sees",
                    help: "name \(shown) itself")
            }
        case .fileOrFolder, nil: break
        }
    }

    private func report(_ mount: Mount, _ rule: FindingRule, _ message: String, help: String) {
        findings.report(rule, "\(Printable.quoted(mount.source)) \(message)", at: mount.origin, help: help)
    }
}
