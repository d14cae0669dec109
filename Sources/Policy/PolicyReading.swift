// SPDX-License-Identifier: Apache-2.0

public import Documents

/// The result of reading a policy.
public struct PolicyReading: Hashable, Sendable {
    /// Nil if a finding is an error that leaves no policy.
    public var policy: Policy?
    /// All findings that count, parents' files first, in the order of each file.
    let counted: [Finding]
    /// True if further findings were dropped.
    let isCut: Bool
    /// The findings that reports show of them.
    public let findings: [Finding]
    /// The warnings that the files themselves allow.
    public var allowed: [AllowedFinding]
    /// The texts of the policy and its parents, parents first.
    public var sources: [PolicySource]
    /// The comments of all these texts that allow warnings, also those that have ended.
    public var exceptions: [PolicyException]

    init(
        policy: Policy?, counted: [Finding], isCut: Bool = false, allowed: [AllowedFinding] = [],
        sources: [PolicySource] = [], exceptions: [PolicyException] = []
    ) {
        self.policy = policy
        self.counted = counted
        self.isCut = isCut
        findings = counted.shown(isCut: isCut)
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
        let counted = readings.map { CountedFindings($0.counted.filter(isNew), isCut: $0.isCut) }
        seen = []
        let allowed = readings.flatMap(\.allowed).filter { isNew($0.finding) }
        var texts: [String: String] = [:]
        for source in readings.flatMap(\.sources) { texts[source.path] = source.text }
        self.init(policies: readings.count, counted: counted, allowed: allowed, texts: texts)
    }
}
