// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The result of checking some policies, for the reports.
public struct PolicyCheck: Sendable {
    /// The number of policies that were read.
    public var policies: Int
    /// The findings that count. Policies that share a parent share its findings, so each is listed once.
    public var findings: [Finding]
    /// The warnings that the files themselves allow.
    public var allowed: [AllowedFinding]
    /// The number of findings that a baseline has left out.
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

    /// Leaves out the findings of the baseline.
    public mutating func leaveOut(_ baseline: FindingBaseline) {
        let before = findings.count
        findings = baseline.new(findings)
        leftOut = before - findings.count
    }
}
