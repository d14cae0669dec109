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

/// The findings of an earlier check, which do not count again. Two findings are the same if their rule, file
/// and message are; lines move.
public struct FindingBaseline: Sendable {
    private struct Key: Hashable {
        let rule: String
        let file: String
        let message: String
    }

    /// The number of times that each was found then.
    private let counts: [Key: Int]

    public init(_ records: [FindingRecord]) {
        counts = records.reduce(into: [:]) { counts, record in
            counts[Key(rule: record.rule, file: record.file, message: record.message), default: 0] += 1
        }
    }

    /// Returns the findings that are new. If there are more of a kind than before, the last ones are new.
    func new(_ findings: [Finding]) -> [Finding] {
        var left = counts
        return findings.filter { finding in
            let key = Key(rule: finding.rule, file: finding.origin.file, message: finding.message)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
    }
}
