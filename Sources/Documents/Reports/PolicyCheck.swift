// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The result of checking some policies, for the reports.
public struct PolicyCheck: Sendable {
    /// The number of policies that were read.
    public var policies: Int
    /// The findings that the reports show.
    public internal(set) var findings: [Finding]
    /// The findings that count, of each policy. Policies that share a parent share its findings, so each is
    /// listed once.
    private var counted: [CountedFindings]
    /// The warnings that the files themselves allow.
    public var allowed: [AllowedFinding]
    /// The number of findings that a baseline has left out.
    public var leftOut = 0
    /// The texts of the findings' files, by path.
    var texts: [String: String]

    package init(
        policies: Int, counted: [CountedFindings], allowed: [AllowedFinding], texts: [String: String]
    ) {
        self.policies = policies
        self.counted = counted
        findings = counted.flatMap(\.shown)
        self.allowed = allowed
        self.texts = texts
    }

    public var errors: Int { findings.count { $0.severity == .error } }
    public var warnings: Int { findings.count { $0.severity == .warning } }

    /// Leaves out the findings of the baseline, before the reports cut what is left.
    public mutating func leaveOut(_ baseline: FindingBaseline) {
        let before = counted.reduce(0) { $0 + $1.findings.count }
        let new = baseline.new(counted.map(\.findings))
        for index in counted.indices { counted[index].findings = new[index] }
        leftOut = before - counted.reduce(0) { $0 + $1.findings.count }
        findings = counted.flatMap(\.shown)
    }
}

/// The findings of one policy.
package struct CountedFindings: Sendable {
    var findings: [Finding]
    /// True if the reading dropped further ones.
    private let isCut: Bool

    package init(_ findings: [Finding], isCut: Bool) {
        self.findings = findings
        self.isCut = isCut
    }

    var shown: [Finding] { findings.shown(isCut: isCut) }
}
