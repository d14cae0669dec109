import Documents
import Policy

/// What a launch depends on of the workstation it runs on, looked up once before the plan is made.
public struct Machine: Hashable, Sendable {
    public struct User: Hashable, Sendable {
        public var uid: UInt32
        public var gid: UInt32
        public var home: String
        /// Nil where it is not the system's to give, as for the agent's user.
        public var name: String?
    }

    /// Who runs cx.
    public var user: User
    /// Whom the agent runs as inside: the caller; for root, who called `sudo`, or a user that owns nothing.
    public var agent: User
    /// The homes of this machine's people, the caller's among them.
    public var homes: [String]
    /// The working directory without symbolic links.
    public var workspace: String
    public var environment: [String: String]
    /// The hard limits of the caller, above which nothing can be given to a container.
    public var openFiles: Int
    public var processes: Int
    public var pendingSignals: Int
    /// In bytes.
    public var lockedMemory: Int
    /// The caller's own soft limits: what the other programs of that user most likely have.
    public var usualOpenFiles: Int
    public var usualProcesses: Int
    /// All that the kernel has for every user together (`fs.file-max` of proc_sys_fs(5)).
    public var allOpenFiles: Int
    public var processors: Int
    /// One hierarchy of control groups (version 2).
    public var hasUnifiedControlGroups: Bool
    /// The controllers that the engine can hold a container to: `cpu`, `memory`, `pids`.
    public var controllers: Set<String>
    /// The file that the system's certificate authorities are in, as PEM.
    public var certificates: String?
    /// The engine's seccomp profile.
    public var seccompProfile: String?
    /// The path of the running cx.
    public var executable: String

    /// The agent's id where nobody called `sudo`. 65532 is the id that images know as `nonroot`: nobody's on
    /// the host.
    static let nobody: UInt32 = 65_532

    /// True if the kernel counts what the agent uses for the user who called cx.
    var agentIsCaller: Bool { agent.uid != Self.nobody }

    public var isRoot: Bool { user.uid == 0 }

    /// A path with the user's home for `~/`.
    func expanding(_ path: String) -> String {
        path.path(below: "~").map { "\(user.home)/\($0)" } ?? path
    }
}
