// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import Policy

/// The container of a launch, as it is planned before the engine is asked for anything.
public struct ContainerPlan: Hashable, Sendable {
    public var engine: Setting<String>
    /// The OCI runtime that the engine is told to use; nil leaves the choice to the engine.
    public var runtime: Setting<String>?
    public var image: Setting<String>
    public var command: [String]
    public var workingDirectory: String
    public var mounts: [MountPlan]
    /// Folders that hold only mounts, and nothing of the image's.
    public var emptied: [String] = []
    /// The filter on system calls.
    public var seccomp: GeneratedFile
    public var environment: [EnvironmentPlan]
    public var limits: LimitsPlan
    public var user: Machine.User
    /// True if the caller has the same id inside (rootless engines map it by `--userns=keep-id`).
    public var keepsCallerID: Bool
    public var terminal: TerminalPlan
}

extension ContainerPlan {
    /// All files that the launch writes for the engine.
    var generatedFiles: [GeneratedFile] {
        mounts.compactMap { mount in
            guard case .generated(let file) = mount.source else { return nil }
            return file
        } + [seccomp]
    }
}

/// A variable inside, and the reason why it is there.
public struct EnvironmentPlan: Hashable, Sendable {
    public var name: String
    public var value: String
    public var reason: EnvironmentReason
}

extension EnvironmentPlan {
    /// The value if it may be shown; nil if the value is the caller's and passed on.
    var shownValue: String? {
        switch reason {
        case .cx, .set, .replaced: value
        case .passed: nil
        }
    }
}

public enum EnvironmentReason: Hashable, Sendable {
    case cx
    case passed(Origin)
    /// The policy passes the variable on, and the caller's value means nothing inside.
    case replaced(Origin)
    case set(Origin)
}

/// The limits of what the container may use.
public struct LimitsPlan: Hashable, Sendable, Codable {
    /// In bytes.
    public var memory: Int
    public var cpus: Double
    public var processes: Int
    /// The size of `/tmp` in bytes.
    public var tmp: Int
    /// Open files a process, never above the caller's own limit. As many descriptors may be on their way
    /// through sockets, counted by user. If the agent is the caller, this is half of what the caller's other
    /// programs have.
    public var openFiles: Int
    /// Queued signals, counted by user.
    public var pendingSignals: Int
    /// In bytes, counted by user.
    public var lockedMemory: Int
    /// Processes of the agent's uid on the whole machine, if the container has no user namespace.
    public var hostProcesses: Int
    /// True if the pids controller limits the number of processes, besides the resource limit.
    public var hasProcessController: Bool
    /// Limits that this machine's control groups cannot enforce for this user.
    public var notEnforced: [String]
}

/// A file or folder of the host, or a file made for the launch, that the container sees.
public struct MountPlan: Hashable, Sendable {
    public enum Source: Hashable, Sendable {
        /// A file or folder with its status when the plan was made. A launch checks that the container got
        /// the same one.
        case path(String, FileStatus)
        case generated(GeneratedFile)

        /// True if it is the caller's, not one that cx makes.
        var isCallers: Bool {
            guard case .path = self else { return false }
            return true
        }
    }

    public var source: Source
    public var target: String
    public var access: Access
    /// Nil if every launch mounts it.
    public var origin: Origin?
}

/// A file that a launch writes into its session folder and mounts read-only.
public struct GeneratedFile: Hashable, Sendable {
    /// The name in the session folder.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The file as text, with invalid UTF-8 replaced.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
