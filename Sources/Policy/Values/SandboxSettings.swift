// SPDX-License-Identifier: Apache-2.0

public import Documents

/// The environment variables that the sandbox gets beside those that cx sets itself.
public struct EnvironmentRules: Hashable, Sendable, Codable {
    /// Names that are passed on with the caller's value, if the caller has one.
    public var pass: [Located<String>]
    /// Values by name.
    public var set: [String: Located<String>]

    public init(pass: [Located<String>] = [], set: [String: Located<String>] = [:]) {
        self.pass = pass
        self.set = set
    }
}

/// The resources of the machine that the sandbox may use. A nil value means the launcher's default.
public struct Limits: Hashable, Sendable, Codable {
    /// The memory in bytes.
    public var memory: Int?
    /// The number of processors, fractions allowed.
    public var cpus: Double?
    /// Processes and threads together, as the pids controller counts them.
    public var processes: Int?
    /// The size of `/tmp` in bytes.
    public var tmp: Int?

    /// The limits if a policy says nothing. The machine may have less.
    public static let standard = (memory: 4 << 30, cpus: 2.0, processes: 512, tmp: 1 << 30)

    public init(memory: Int? = nil, cpus: Double? = nil, processes: Int? = nil, tmp: Int? = nil) {
        self.memory = memory
        self.cpus = cpus
        self.processes = processes
        self.tmp = tmp
    }
}

/// The parts of the user's terminal that the sandbox may use beside the screen; by default none.
public struct TerminalGrants: Hashable, Sendable, Codable {
    public var clipboard: ClipboardAccess
    /// True if the sandbox may name the window.
    public var title: Bool

    public init(clipboard: ClipboardAccess = .none, title: Bool = false) {
        self.clipboard = clipboard
        self.title = title
    }
}

/// Says whether programs inside may put text on the user's clipboard. They can never read it.
public enum ClipboardAccess: String, Hashable, Sendable, Codable, CaseIterable {
    case none
    case write
}
