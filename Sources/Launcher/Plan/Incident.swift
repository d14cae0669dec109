/// What a session is about, as the person's own records call it: `INC-4711`. It becomes a session tag.
public struct Incident: Hashable, Sendable {
    public let text: String

    /// AWS's limit for a tag's value (IAM and STS quotas).
    private static let longest = 256

    /// - Throws: where AWS would not take it as a tag's value: letters, digits, blanks and `_.:/=+-@`.
    public init(_ text: String) throws(LaunchError) {
        let text = text.trimmingWhitespace()
        let isClean = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || "_.:/=+-@".contains($0) }
        guard !text.isEmpty, text.unicodeScalars.count <= Self.longest, isClean, text.printable == text else {
            throw LaunchError(
                "\"\(text.printable)\" cannot be an incident's name",
                advice: "at most \(Self.longest) letters, digits, blanks and _.:/=+-@, as INC-4711")
        }
        self.text = text
    }
}
