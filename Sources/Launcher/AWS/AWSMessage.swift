/// What the AWS CLI said when it failed, in its own words.
struct AWSMessage: Error, Hashable, Sendable {
    let text: String

    /// botocore quotes an answer that it cannot read, and that may hold keys.
    private static let quoting = "Unable to parse response"

    init(_ text: String) {
        self.text = text.contains(Self.quoting) ? "the AWS CLI cannot read AWS's answer" : text
    }

    static func silence(_ seconds: Int) -> String { "the AWS CLI did not answer within \(seconds) s" }

    /// In characters; a record has a line for it.
    private static let longestLine = 1000

    /// The last line that says something, which is the one that counts.
    var line: String {
        text.split(whereSeparator: \.isNewline).last { !$0.trimmingWhitespace().isEmpty }
            .map { String($0.trimmingWhitespace().printable.prefix(Self.longestLine)) } ?? ""
    }

    var problem: AWSProblem? { AWSProblem(text) }
}
