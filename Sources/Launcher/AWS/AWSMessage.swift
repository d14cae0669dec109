/// What the AWS CLI said when it failed, in its own words.
struct AWSMessage: Error, Hashable, Sendable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static func silence(_ seconds: Int) -> String { "the AWS CLI did not answer within \(seconds) s" }

    /// The last line that says something, which is the one that counts.
    var line: String {
        text.split(whereSeparator: \.isNewline).last { !$0.trimmingWhitespace().isEmpty }
            .map { $0.trimmingWhitespace().printable } ?? ""
    }

    var problem: AWSProblem? { AWSProblem(text) }
}
