// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Policy

/// Policies of any text. Each becomes a policy or errors with places, and the same each time. No finding
/// writes control characters to a terminal. A formatted policy stays as it is when it is formatted again, and
/// says the same.
enum PolicyTarget: FuzzTarget {
    static let name = "policy"

    static func run(_ input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        let source = PolicySource(path: "fuzz.yaml", text: text)
        let reader = PolicyReader { name, _ in ShippedPolicies.policy(named: name) }
        let reading = reader.read(source)
        precondition(reading.policy != nil || !reading.findings.isEmpty, "no policy, and nobody says why")
        precondition(reading == reader.read(source), "reads differently the second time")
        for finding in reading.findings {
            precondition(finding.origin.line > 0 && finding.origin.column > 0, "a finding without a place")
            precondition(finding.start < finding.end, "a finding that ends before it begins")
            precondition(
                finding.fix?.edits.allSatisfy { $0.start <= $0.end } ?? true,
                "a fix that ends before it begins")
            let words = (finding.message + (finding.help ?? "")).unicodeScalars
            precondition(words.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }, "a finding with controls")
        }
        if case .changed(let laidOut) = PolicyLayout.layOut(source) {
            let other = PolicySource(path: source.path, text: laidOut)
            precondition(PolicyLayout.layOut(other) == .unchanged, "laid out twice")
            precondition(
                (reader.read(other).policy == nil) == (reading.policy == nil), "laid out to another policy")
        }
        _ = FixSelection(reading.findings.filter { $0.origin.file == source.path }, in: text)
        let report = TextReport().report(PolicyCheck([reading])).unicodeScalars
        precondition(
            report.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f || $0 == "\n" }, "a report with controls"
        )
    }
}
