public import Addresses
public import Policy

/// The container of a launch, before the engine is asked for anything.
public struct ContainerPlan: Hashable, Sendable {
    public var engine: Setting<String>
    /// The OCI runtime that the engine is told to use; nil leaves its own choice.
    public var runtime: Setting<String>?
    public var image: Setting<String>
    public var command: [String]
    public var workingDirectory: String
    public var mounts: [MountPlan]
    /// The filter on system calls.
    public var seccomp: GeneratedFile
    public var environment: [EnvironmentPlan]
    public var limits: LimitsPlan
    public var user: Machine.User
    /// The caller keeps the own id inside (rootless engines map it by `--userns=keep-id`).
    public var keepsCallerID: Bool
    public var terminal: TerminalPlan
}

extension ContainerPlan {
    /// Everything that the launch writes for the engine.
    var generatedFiles: [GeneratedFile] {
        mounts.compactMap { mount in
            guard case .generated(let file) = mount.source else { return nil }
            return file
        } + [seccomp]
    }
}

/// One variable inside, and why it is there.
public struct EnvironmentPlan: Hashable, Sendable {
    public var name: String
    public var value: String
    public var reason: EnvironmentReason
}

extension EnvironmentPlan {
    /// The value as far as it may be shown: what is passed on of the caller's is not.
    var shownValue: String? {
        switch reason {
        case .cx, .set: value
        case .passed: nil
        }
    }
}

public enum EnvironmentReason: Hashable, Sendable {
    case cx
    case passed(Origin)
    case set(Origin)
}

/// What the container may use.
public struct LimitsPlan: Hashable, Sendable, Codable {
    /// In bytes.
    public var memory: Int
    public var cpus: Double
    public var processes: Int
    /// The size of `/tmp` in bytes.
    public var tmp: Int
    /// Open files a process, never above the caller's own limit. As many descriptors may be on their way
    /// through sockets, counted by user: where the agent is the caller, half of what the caller's other
    /// programs have.
    public var openFiles: Int
    /// Signals that are queued, counted by user.
    public var pendingSignals: Int
    /// In bytes, counted by user.
    public var lockedMemory: Int
    /// Processes of the agent's uid on the whole machine, where the container has no user namespace.
    public var hostProcesses: Int
    /// True if the pids controller holds the number of processes, besides the resource limit.
    public var hasProcessController: Bool
    /// Limits that this machine's control groups cannot hold up for this user.
    public var notEnforced: [String]
}

/// One thing of the host, or one file made for the launch, that the container sees.
public struct MountPlan: Hashable, Sendable {
    public enum Source: Hashable, Sendable {
        /// A file or folder as it was when the plan was made: a launch checks that the container got the same
        /// one.
        case path(String, FileStatus)
        case generated(GeneratedFile)

        /// It is not one that cx makes.
        var isCallers: Bool {
            guard case .path = self else { return false }
            return true
        }
    }

    public var source: Source
    public var target: String
    public var access: Access
    /// Nil for what every launch mounts.
    public var origin: Origin?
}

/// A file that a launch writes into its session folder and mounts read-only.
public struct GeneratedFile: Hashable, Sendable {
    /// Within the session folder.
    public var name: String
    public var text: String
}
