public import Documents

/// What came of reading a policy.
public struct PolicyReading: Hashable, Sendable {
    /// Nil where a finding is an error that leaves none.
    public var policy: Policy?
    /// All of them, parents' files first, in the order of each file.
    public var findings: [Finding]
    /// The warnings that the files themselves allow.
    public var allowed: [AllowedFinding]
    /// The texts that it was read from, parents first.
    public var sources: [PolicySource]

    public init(
        policy: Policy?, findings: [Finding], allowed: [AllowedFinding] = [], sources: [PolicySource] = []
    ) {
        self.policy = policy
        self.findings = findings
        self.allowed = allowed
        self.sources = sources
    }
}
