// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// The way in which a launch shows the working directory's history: the mounts, and where the working directory
/// stands because of it.
struct HistoryPlan {
    /// The path of the working directory inside.
    var workspace: String
    var mounts: [MountPlan] = []
    /// The folder above the working directory's own mount where git finds the repository. It is empty but for
    /// mounts: an image may hold settings and instructions for the agent there.
    var covered: String?
    /// Lines for the person.
    var remarks: [String] = []
    /// True if git works inside on a repository that lies outside of the working directory.
    var isShown: Bool { !mounts.isEmpty }
}

extension MountPlanner {
    /// Plans the history of the repository that the working directory belongs to.
    /// - Throws: if the policy wants it shown, and it is not what it seems or must not be shown.
    func history(_ judge: ProtectedPaths) throws(CXError) -> HistoryPlan {
        var plan = HistoryPlan(workspace: policy.workspace.at)
        let homes = [machine.user.home] + machine.homes
        guard let place = RepositoryPlace.find(from: machine.workspace, homes: homes) else {
            plan.remarks = RepositoryHistory.remarks(on: machine.workspace)
            return plan
        }
        guard policy.workspace.history else {
            plan.remarks = [place.remark]
            return plan
        }
        let allow = { (folder: String) throws(CXError) in
            guard let objection = judge.objection(to: folder) else { return }
            throw place.refusal("\(folder.shortPrintable) cannot be shown to the agent: \(objection)")
        }
        var owners = FileTrust(environment: machine.environment).owners
        if let status = FileStatus(path: machine.workspace) { owners.insert(status.owner) }
        let history = try RepositoryHistory(place, owners: owners, allow: allow)
        plan.remarks = history.remarks
        if !place.inner.isEmpty {
            plan.workspace = "\(policy.workspace.at)/\(place.inner)"
            plan.covered = policy.workspace.at
            guard case .success = SandboxPath.read(plan.workspace) else {
                throw place.refusal(
                    "the working directory's path in it, \(place.inner.shortPrintable), cannot be one in the sandbox"
                )
            }
        }
        guard
            let objects = try mount(
                history.objects, at: "\(AgentPaths.history)/objects", access: .readOnly, origin: nil,
                called: "the history of \(place.top.printable)", judge)
        else { throw place.refusal("\(history.objects.shortPrintable) is gone") }
        // The path was resolved a second time here.
        guard case .path(history.objects, let status) = objects.source,
            status.identity == history.judged.identity,
            owners.contains(status.owner)
        else { throw place.refusal("\(history.objects.shortPrintable) was exchanged meanwhile") }
        plan.mounts = [objects]
        plan.mounts += history.files.map { file in
            let name = "git-" + file.path.map { $0 == "/" ? "-" : String($0) }.joined()
            return MountPlan(
                source: .generated(GeneratedFile(name: name, bytes: file.bytes)),
                target: "\(AgentPaths.history)/\(file.path)", access: .readOnly, origin: nil)
        }
        plan.mounts.append(
            MountPlan(
                source: .generated(
                    GeneratedFile(name: "git-folder", text: "gitdir: \(AgentPaths.history)\n")),
                target: "\(policy.workspace.at)/.git", access: .readOnly, origin: nil))
        return plan
    }
}
