/// A policy that shows a rule. `↓` stands before each character at which the rule finds something.
public struct RuleExample: Hashable, Sendable, ExpressibleByStringLiteral {
    static let mark: Character = "↓"
    /// The two lines that every policy begins with, before an example that leaves them out.
    static let head = "cx: 1\nname: example\n"

    /// The policy without marks.
    public let text: String
    /// Line and column of each mark, in the order of the text.
    public let places: [Place]
    /// Further files that it extends, by name.
    public let files: [String: String]
    /// What the machine has where its mounts come from.
    public let sources: [String: HostFile]
    /// Whether every user of the machine may change the policy.
    public let isWritableByOthers: Bool

    public struct Place: Hashable, Sendable {
        /// Counted from 1.
        public let line: Int
        /// Counted from 1, in characters.
        public let column: Int
    }

    /// - Parameter isWhole: whether `marked` has the first two lines itself.
    public init(
        _ marked: String, isWhole: Bool = false, files: [String: String] = [:], sources: [String: HostFile] = [:],
        isWritableByOthers: Bool = false
    ) {
        var text = ""
        var places: [Place] = []
        var line = 1
        var column = 1
        for character in (isWhole ? "" : Self.head) + marked {
            if character == Self.mark {
                places.append(Place(line: line, column: column))
                continue
            }
            text.append(character)
            if character == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        self.text = text
        self.places = places
        self.files = files
        self.sources = sources
        self.isWritableByOthers = isWritableByOthers
    }

    public init(stringLiteral marked: String) {
        self.init(marked)
    }
}
