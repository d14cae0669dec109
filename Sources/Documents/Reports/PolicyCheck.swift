/// What came of checking some policies, as the reports tell it.
public struct PolicyCheck: Sendable {
    /// How many were read.
    public var policies: Int
    /// Those that count, each once: policies that share a parent share what is wrong with it.
    public var findings: [Finding]
    /// The warnings that the files themselves allow.
    public var allowed: [AllowedFinding]
    /// How many findings a baseline has left out.
    public var leftOut = 0
    /// The texts of the findings' files, by path.
    var texts: [String: String]

    package init(policies: Int, findings: [Finding], allowed: [AllowedFinding], texts: [String: String]) {
        self.policies = policies
        self.findings = findings
        self.allowed = allowed
        self.texts = texts
    }

    public var errors: Int { findings.count { $0.severity == .error } }
    public var warnings: Int { findings.count { $0.severity == .warning } }

    /// Leaves out what was found before.
    public mutating func leaveOut(_ baseline: FindingBaseline) {
        let before = findings.count
        findings = baseline.new(findings)
        leftOut = before - findings.count
    }
}
