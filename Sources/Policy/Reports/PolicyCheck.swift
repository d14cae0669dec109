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

    public init(_ readings: [PolicyReading]) {
        policies = readings.count
        var seen: Set<String> = []
        let isNew = { (finding: Finding) in
            seen.insert("\(finding.rule) \(finding.origin) \(finding.message)").inserted
        }
        findings = readings.flatMap(\.findings).filter(isNew)
        seen = []
        allowed = readings.flatMap(\.allowed).filter { isNew($0.finding) }
        texts = [:]
        for source in readings.flatMap(\.sources) { texts[source.path] = source.text }
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
