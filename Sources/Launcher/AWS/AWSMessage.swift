// SPDX-License-Identifier: Apache-2.0

import Subprocess

/// The message of the AWS CLI when it failed, in its own words.
struct AWSMessage: Error, Hashable, Sendable {
    let text: String

    /// botocore quotes an answer that it cannot read. The answer may hold keys.
    private static let quoting = "Unable to parse response"

    init(_ text: String) {
        self.text = text.contains(Self.quoting) ? "the AWS CLI cannot read AWS's answer" : text
    }

    static func silence(_ seconds: Int) -> String { "the AWS CLI did not answer within \(seconds) s" }

    /// The message of a CLI that printed none.
    static func wordless(_ status: TerminationStatus) -> String {
        let end =
            switch status {
            case .exited(let code): "exit status \(code)"
            case .signaled(let signal): "signal \(signal)"
            }
        return "the AWS CLI failed without a word: \(end)"
    }

    /// The most characters of ``line``, for which a record has one line.
    private static let longestLine = 1000

    /// The last line that is not empty, which says what failed.
    var line: String {
        text.split(whereSeparator: \.isNewline).last { !$0.trimmingWhitespace().isEmpty }
            .map { String($0.trimmingWhitespace().printable.prefix(Self.longestLine)) } ?? ""
    }

    var problem: AWSProblem? { AWSProblem(text) }
}
