/// A policy that shows a rule. `↓` stands before each character at which the rule finds something.
///
/// Nothing is worked out before it is asked for: every launch has all rules, and no launch looks at their examples.
public struct RuleExample: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The two lines that every policy begins with, before an example that leaves them out.
    static let head = "cx: 1\nname: example\n"
    /// The name of the example's own file.
    public static let path = "example.yaml"

    let body: MarkedText
    let isWhole: Bool
    /// Further files that it extends, by the names that `extends` has for them.
    let files: [String: MarkedText]
    /// What reading AWS's published ranges fails with; nil where they are those that cx ships.
    public let rangesFault: String?
    /// Who may write the file.
    public let writers: PolicySource.Writers
    /// What the machine has where its mounts come from.
    public let sources: [String: HostFile]

    /// - Parameter isWhole: whether `marked` has the first two lines itself; the files always have.
    public init(
        _ marked: String, isWhole: Bool = false, files: [String: String] = [:], rangesFault: String? = nil,
        writers: PolicySource.Writers = .owner, sources: [String: HostFile] = [:]
    ) {
        body = MarkedText(marked)
        self.isWhole = isWhole
        self.files = files.mapValues(MarkedText.init)
        self.rangesFault = rangesFault
        self.writers = writers
        self.sources = sources
    }

    public init(stringLiteral marked: String) {
        self.init(marked)
    }

    /// The policy without marks.
    public var text: String { (isWhole ? "" : Self.head) + body.text }

    /// Each mark's place: those of the policy, then those of the files in the order of their names.
    public var places: [Origin] {
        let own = body.places(in: Self.path, from: isWhole ? 1 : 3)
        return own + files.sorted { $0.key < $1.key }.flatMap { $1.places(in: $0) }
    }

    /// The file that `extends` means: one of the example's files, or, by `./example.yaml`, the example itself.
    public func source(named name: String) -> PolicySource? {
        if name == "./\(Self.path)" { return PolicySource(path: Self.path, text: text) }
        return files[name].map { PolicySource(path: name, text: $0.text) }
    }
}
