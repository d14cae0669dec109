public import Documents

/// Which environment variables the sandbox gets beside those that cx sets itself.
public struct EnvironmentRules: Hashable, Sendable, Codable {
    /// Names that are passed on with the caller's value, where the caller has one.
    public var pass: [Sourced<String>]
    /// Values by name.
    public var set: [String: Sourced<String>]

    public init(pass: [Sourced<String>] = [], set: [String: Sourced<String>] = [:]) {
        self.pass = pass
        self.set = set
    }
}

/// What the sandbox may use of the machine; nil leaves the launcher's own default.
public struct Limits: Hashable, Sendable, Codable {
    /// In bytes.
    public var memory: Int?
    /// In processors, fractions allowed.
    public var cpus: Double?
    /// Processes and threads together, as the pids controller counts them.
    public var processes: Int?
    /// The size of `/tmp` in bytes.
    public var tmp: Int?

    /// What holds where a policy says nothing; the machine may have less.
    public static let standard = (memory: 4 << 30, cpus: 2.0, processes: 512, tmp: 1 << 30)

    public init(memory: Int? = nil, cpus: Double? = nil, processes: Int? = nil, tmp: Int? = nil) {
        self.memory = memory
        self.cpus = cpus
        self.processes = processes
        self.tmp = tmp
    }
}

/// What of the user's terminal is the sandbox's beside the screen; without a word of the policy, none of it.
public struct TerminalGrants: Hashable, Sendable, Codable {
    public var clipboard: ClipboardAccess
    /// True if it may name the window.
    public var title: Bool

    public init(clipboard: ClipboardAccess = .none, title: Bool = false) {
        self.clipboard = clipboard
        self.title = title
    }
}

/// Whether what runs inside may put something on the user's clipboard. Nothing ever reads it.
public enum ClipboardAccess: String, Hashable, Sendable, Codable, CaseIterable {
    case none
    case write
}
