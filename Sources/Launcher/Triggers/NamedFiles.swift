// SPDX-License-Identifier: Apache-2.0

import Policy

/// The files of a folder that the host obeys because something names them, not because of their own names.
/// Paths are relative to the folder.
struct NamedFiles: Hashable, Sendable {
    /// Includes paths that do not exist yet and the links on the way. A folder counts with all its contents.
    var watched: [RawPath: TriggerKind] = [:]
    /// Folders too large to watch as a whole, whose programs are started by name, such as hooks.
    var folders: Set<RawPath> = []
    /// Folders on the caller's PATH.
    var programFolders: Set<RawPath> = []
    /// The existing paths that can stay read-only inside.
    var guarded: Set<RawPath> = []
    /// The files that this launch was read from.
    var own: [RawPath] = []
    /// Descriptions for people of what was not followed.
    var unseen: [String] = []

    init() {}

    /// Holds only the caller's PATH, which is known before a folder is scanned.
    init(programs: [RawPath], in root: RawPath) {
        programFolders = Set(programs.compactMap { TracedPath($0.from(root)).end.relative(to: root) })
    }
}

/// The parts of the machine outside of a folder that decide which of its files the host obeys.
struct TriggerSurroundings: Hashable, Sendable {
    /// The homes of the caller and of the user behind `sudo`, which `~/` stands for in git's configuration.
    var homes: [RawPath] = []
    /// The absolute paths of git's configuration for all repositories.
    var configurations: [RawPath] = []
    /// The folders of the caller's PATH, which may be relative.
    var programs: [RawPath] = []
    /// The absolute paths of the files that the launch was read from.
    var read: [RawPath] = []
}

extension TriggerSurroundings {
    init(_ machine: Machine, policy: Policy, trust: [Setting<String>]) {
        let caller = machine.agentIsCaller ? Accounts.home(of: machine.agent.uid) : nil
        let environment = machine.environment
        homes = HomeFolders.unique([machine.user.home] + [caller, environment["HOME"]].compactMap(\.self))
            .map { RawPath($0) }
        configurations = homes.flatMap { [$0.appending(".gitconfig"), $0.appending(".config/git/config")] }
        configurations += ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"].compactMap { environment[$0] }.map {
            RawPath($0)
        }
        configurations += environment["XDG_CONFIG_HOME"].map { [RawPath($0).appending("git/config")] } ?? []
        configurations.append(RawPath("/etc/gitconfig"))
        programs = (environment["PATH"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
            .map { RawPath($0.isEmpty ? "." : String($0)) }
        let workspace = RawPath(machine.workspace)
        read = (policy.files.map(\.path) + trust.map { machine.expanding($0.value) } + [machine.executable])
            .map { RawPath($0).from(workspace) }
    }
}
