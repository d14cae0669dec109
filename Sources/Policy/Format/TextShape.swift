/// A string of one line.
struct TextShape: Sendable {
    /// A regular expression of ECMA-262 for the whole string; never stricter than the reader, and where it is
    /// laxer, the reader says why.
    let pattern: String
    /// In characters.
    let longest: Int?
    let examples: [String]

    /// - Parameter pattern: any line that is not empty, unless something else is said.
    init(_ pattern: String = "^.+$", longest: Int? = nil, examples: [String] = []) {
        self.pattern = pattern
        self.longest = longest
        self.examples = examples
    }
}
