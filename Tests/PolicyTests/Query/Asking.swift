// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

/// Asks a policy whose body stands behind the two lines that every policy has: its first line is line 3.
func ask(
    _ body: String, _ kind: PolicyQuery.Kind, _ text: String, files: [String: String] = [:],
    home: String? = nil
) throws -> PolicyAnswer {
    let reading = read("cx: 1\nname: test\n" + body, files: files)
    let explainer = try #require(PolicyExplainer(reading, home: home), "\(reading.findings)")
    return explainer.answer(try PolicyQuery(kind, text))
}

extension PolicyAnswer {
    func verdict(_ wall: PolicyCoverage.Wall) -> WallVerdict? { self[wall]?.verdict }

    /// `file:line` of the line that decides.
    func line(_ wall: PolicyCoverage.Wall) -> String? {
        self[wall]?.origin.map { "\($0.file):\($0.line)" }
    }

    func missing(_ wall: PolicyCoverage.Wall) -> String? { self[wall]?.missing }
}
