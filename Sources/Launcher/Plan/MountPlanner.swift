// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import FoundationEssentials
import Policy

/// Decides which files of the host the container sees, and refuses those that it must not see.
struct MountPlanner {
    let policy: Policy
    let machine: Machine
    let trust: [Setting<String>]
    let aws: AWSPlan?
    let terminal: AgentTerminal?

    struct Result {
        var mounts: [MountPlan]
        /// A watch over the mounts that the agent may write, which begins with the plan.
        var watch: TriggerWatch
        var history: HistoryPlan
    }

    func plan(managedSettings: JSONValue) throws(CXError) -> Result {
        var watch = TriggerWatch(TriggerSurroundings(machine, policy: policy, trust: trust))
        let judge = try ProtectedPaths(machine)
        let history = try history(judge)
        let workspace = try mount(
            machine.workspace, at: history.workspace, access: policy.workspace.access, origin: nil,
            called: "the working directory \(machine.workspace.printable)", judge
        )
        guard let workspace else { throw CXError("the working directory is gone") }
        // Nothing can be mounted twice at one place.
        let shown = Set(history.mounts.map(\.target))
        var mounts = [workspace] + guarded(in: workspace, by: &watch).filter { !shown.contains($0.target) }
        mounts += history.mounts
        for item in policy.mounts {
            let source = machine.expanding(item.source)
            let name = "the mount \(item.source.printable) (\(item.origin))"
            if let mount = try mount(
                source, at: item.target, access: item.access, origin: item.origin, called: name, judge)
            {
                mounts += [mount] + guarded(in: mount, by: &watch)
            } else if !item.optional {
                throw CXError("\(name) does not exist", advice: "create it, or say optional: true")
            }
        }
        try WritableSources(mounts).check()
        mounts += try generated(managedSettings: managedSettings, history, beside: mounts)
        return Result(mounts: mounts, watch: watch, history: history)
    }

    /// Plans one mount; nil if the source does not exist.
    func mount(
        _ source: String, at target: String, access: Access, origin: Origin?, called name: String,
        _ judge: ProtectedPaths
    ) throws(CXError) -> MountPlan? {
        guard let path = Folder.realPath(source), let status = FileStatus(path: path) else { return nil }
        if let objection = judge.objection(to: path) {
            throw CXError(
                "\(name) cannot be shown to the agent: \(objection)",
                advice: "use a folder that holds only what it needs"
            )
        }
        guard status.isShowable else {
            throw CXError("\(name) is neither a file nor a folder, but a socket or a device")
        }
        return MountPlan(source: .path(path, status), target: target, access: access, origin: origin)
    }

    /// Mounts for what stays read-only in a writable folder.
    private func guarded(in mount: MountPlan, by watch: inout TriggerWatch) -> [MountPlan] {
        guard mount.access == .readWrite, case .path(let folder, _) = mount.source else { return [] }
        let name =
            folder.isSamePath(as: machine.workspace) ? "the workspace" : "the mount \(folder.shortPrintable)"
        return watch.add(folder, called: name).paths.compactMap(\.text).compactMap { path in
            FileStatus(link: "\(folder)/\(path)").map { status in
                MountPlan(
                    source: .path("\(folder)/\(path)", status), target: "\(mount.target)/\(path)",
                    access: .readOnly,
                    origin: nil)
            }
        }
    }

    private func generated(
        managedSettings: JSONValue, _ history: HistoryPlan, beside mounts: [MountPlan]
    ) throws(CXError) -> [MountPlan] {
        var files = [
            (
                GeneratedFile(name: "managed-settings.json", text: try managedSettings.jsonText()),
                AgentPaths.managedSettings
            ),
            (
                GeneratedFile(
                    name: "CLAUDE.md",
                    text: AgentInstructions(policy: policy, aws: aws, history: history, mounts: mounts).text),
                AgentPaths.instructions
            ),
            // Any address would do, since the ruleset redirects port 53 to the guard whatever the address.
            (
                GeneratedFile(
                    name: "resolv.conf", text: "nameserver 127.0.0.1\noptions timeout:5 attempts:2\n"),
                "/etc/resolv.conf"
            ),
            (GeneratedFile(name: "hosts", text: "127.0.0.1 localhost\n::1 localhost\n"), "/etc/hosts"),
            // The owners of the host's files mean nothing inside, and git would refuse to read another's.
            (
                GeneratedFile(name: "gitconfig", text: "[safe]\n\tdirectory = *\n"),
                AgentPaths.gitConfiguration
            ),
        ]
        if !trust.isEmpty {
            let bundle = CertificateBundle(trust: trust, machine: machine)
            files.append(
                (GeneratedFile(name: "certificates.pem", text: try bundle.text()), AgentPaths.certificates))
        }
        return files.map { MountPlan(source: .generated($0.0), target: $0.1, access: .readOnly, origin: nil) }
            + [terminal?.mount].compactMap(\.self)
    }
}

/// The folders and files of a launch that the agent may write. None of them may lie in another: files that
/// are read-only in the one could be written, or moved away, through the other. Promise C5
/// (docs/security.md).
struct WritableSources {
    private let paths: [String]

    init(_ mounts: [MountPlan]) {
        paths = mounts.compactMap { mount in
            guard mount.access == .readWrite, case .path(let path, _) = mount.source else { return nil }
            return path
        }
    }

    /// - Throws: if two of them share files, by whatever path or bind mount.
    func check() throws(CXError) {
        guard paths.count > 1 else { return }
        let table = try MountTable.current()
        let spots = paths.map { path in
            [FileSpot(path: path, place: table.place(of: path))] + table.spots(below: path)
        }
        for (index, one) in spots.enumerated() {
            for (other, path) in zip(spots, paths).dropFirst(index + 1)
            where one.contains(where: { spot in other.contains { spot.isWithin($0) || $0.isWithin(spot) } }) {
                throw CXError(
                    "\(paths[index].printable) and \(path.printable) hold the same files, and both are writable",
                    advice:
                        "make one of them read-only, or leave it out: what stays read-only in the one could be written "
                        + "by way of the other"
                )
            }
        }
    }
}
