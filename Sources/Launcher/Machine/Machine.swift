// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// The properties of the workstation that a launch depends on, looked up once before the plan is made.
public struct Machine: Hashable, Sendable {
    public struct User: Hashable, Sendable {
        public var uid: UInt32
        public var gid: UInt32
        public var home: String
        /// Nil if the system has no name for the user, as for the agent's.
        public var name: String?
    }

    /// The user who runs cx.
    public var user: User
    /// The user that the agent runs as: the caller; for root, whoever called `sudo`, or a user that owns
    /// nothing.
    public var agent: User
    /// The homes of this machine's people, the caller's among them.
    public var homes: [String]
    /// The working directory without symbolic links.
    public var workspace: String
    public var environment: [String: String]
    /// The hard limits of the caller. A container cannot get more.
    public var openFiles: Int
    public var processes: Int
    public var pendingSignals: Int
    /// In bytes.
    public var lockedMemory: Int
    /// The caller's soft limits, which the other programs of that user most likely have.
    public var usualOpenFiles: Int
    public var usualProcesses: Int
    /// The open files of all users together (`fs.file-max` of proc_sys_fs(5)).
    public var allOpenFiles: Int
    public var processors: Int
    /// True if there is one hierarchy of control groups (version 2).
    public var hasUnifiedControlGroups: Bool
    /// The controllers by which the engine can limit a container: `cpu`, `memory`, `pids`.
    public var controllers: Set<String>
    /// The file with the system's certificate authorities, in PEM.
    public var certificates: String?
    /// The engine's seccomp profile.
    public var seccompProfile: String?
    /// The path of the running cx.
    public var executable: String

    /// The agent's id if root runs cx and nobody called `sudo`. 65532 is the id that images know as
    /// `nonroot`; nobody on the host has it.
    static let nobody: UInt32 = 65_532

    /// True if the kernel counts what the agent uses as the caller's.
    var agentIsCaller: Bool { agent.uid != Self.nobody }

    public var isRoot: Bool { user.uid == 0 }

    /// The name of the user who runs cx, or the number where there is no name.
    var userName: String { user.name ?? "\(user.uid)" }

    /// Replaces `~/` by the user's home.
    func expanding(_ path: String) -> String {
        path.path(below: "~").map { "\(user.home)/\($0)" } ?? path
    }
}
