/// What came of reading a policy.
public struct PolicyReading: Hashable, Sendable {
    /// Nil where a finding is an error.
    public var policy: Policy?
    /// All of them, parents' files first, in the order of each file.
    public var findings: [Finding]

    public init(policy: Policy?, findings: [Finding]) {
        self.policy = policy
        self.findings = findings
    }
}
