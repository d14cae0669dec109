// SPDX-License-Identifier: Apache-2.0

public import Documents

/// The result of reading a policy.
public struct PolicyReading: Hashable, Sendable {
    /// Nil if a finding is an error that leaves no policy.
    public var policy: Policy?
    /// All findings, parents' files first, in the order of each file.
    public var findings: [Finding]
    /// The warnings that the files themselves allow.
    public var allowed: [AllowedFinding]
    /// The texts of the policy and its parents, parents first.
    public var sources: [PolicySource]
    /// The comments of all these texts that allow warnings, also those that have ended.
    public var exceptions: [PolicyException]

    public init(
        policy: Policy?, findings: [Finding], allowed: [AllowedFinding] = [], sources: [PolicySource] = [],
        exceptions: [PolicyException] = []
    ) {
        self.policy = policy
        self.findings = findings
        self.allowed = allowed
        self.sources = sources
        self.exceptions = exceptions
    }
}

extension PolicyCheck {
    public init(_ readings: [PolicyReading]) {
        var seen: Set<String> = []
        let isNew = { (finding: Finding) in
            seen.insert("\(finding.rule) \(finding.origin) \(finding.message)").inserted
        }
        let findings = readings.flatMap(\.findings).filter(isNew)
        seen = []
        let allowed = readings.flatMap(\.allowed).filter { isNew($0.finding) }
        var texts: [String: String] = [:]
        for source in readings.flatMap(\.sources) { texts[source.path] = source.text }
        self.init(policies: readings.count, findings: findings, allowed: allowed, texts: texts)
    }
}
