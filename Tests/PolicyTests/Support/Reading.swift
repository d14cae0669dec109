// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Documents
@testable import Policy

/// Reads a policy that stands alone.
func read(_ text: String, files: [String: String] = [:]) -> PolicyReading {
    let reader = PolicyReader { name, _ in files[name].map { PolicySource(path: name, text: $0) } }
    return reader.read(PolicySource(path: "test.yaml", text: text))
}

/// Reads a body behind the two lines that every policy has.
func readBody(_ body: String) -> PolicyReading {
    read("cx: 1\nname: test\n" + body)
}

extension PolicyReading {
    /// `rule line:column` of each finding.
    var places: [String] {
        findings.map { "\($0.rule) \($0.origin.line):\($0.origin.column)" }
    }
}

extension PolicyCheck {
    /// A check of policies with one finding each, so that the reports show all.
    init(policies: Int, findings: [Finding], allowed: [AllowedFinding], texts: [String: String]) {
        self.init(
            policies: policies, counted: findings.map { CountedFindings([$0], isCut: false) },
            allowed: allowed,
            texts: texts)
    }
}

/// A body of a policy and the findings that it must have. Its first line is the policy's third.
struct Fault: Sendable, CustomTestStringConvertible {
    let body: String
    /// `rule line:column` of every finding.
    let places: [String]

    init(_ body: String, _ places: String...) {
        self.body = body
        self.places = places
    }

    var testDescription: String { body.debugDescription }
}
