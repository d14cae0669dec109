/// What came of reading a policy.
public struct PolicyReading: Hashable, Sendable {
    /// Nil where a finding is an error.
    public var policy: Policy?
    /// All of them, parents' files first, in the order of each file.
    public var findings: [Finding]
    /// The place of each word of them.
    public var origins: PolicyOrigins

    public init(policy: Policy?, findings: [Finding], origins: PolicyOrigins = PolicyOrigins()) {
        self.policy = policy
        self.findings = findings
        self.origins = origins
    }
}
