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
