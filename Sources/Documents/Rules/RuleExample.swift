public import Addresses

/// A policy that shows a rule. `↓` stands before each character at which the rule finds something.
///
/// Nothing is worked out before it is asked for: every launch has all rules, and no launch looks at their
/// examples.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
    /// The two lines that every policy begins with, before an example that leaves them out.
    static let head = "cx: 1\nname: example\n"
    /// The name of the example's own file.
    public static let path = "example.yaml"

    private let marked: @Sendable () -> String
    private let isWhole: Bool
    private let markedFiles: @Sendable () -> [String: String]
    /// What reading AWS's published ranges fails with; nil where they are those that cx ships.
    public let rangesFault: String?
    /// Who may write the file.
    public let writers: PolicySource.Writers
    /// What the machine has where its mounts come from.
    public let sources: [String: HostFile]

    /// - Parameters:
    ///   - isWhole: whether `marked` has the first two lines itself; the files always have.
    ///   - files: further files that it extends, by the names that `extends` has for them.
    public init(
        _ marked: @autoclosure @escaping @Sendable () -> String, isWhole: Bool = false,
        files: @autoclosure @escaping @Sendable () -> [String: String] = [:], rangesFault: String? = nil,
        writers: PolicySource.Writers = .owner, sources: [String: HostFile] = [:]
    ) {
        self.marked = marked
        self.isWhole = isWhole
        markedFiles = files
        self.rangesFault = rangesFault
        self.writers = writers
        self.sources = sources
    }

    public init(stringLiteral marked: String) {
        self.init(marked)
    }

    var body: MarkedText { MarkedText(marked()) }

    var files: [String: MarkedText] { markedFiles().mapValues(MarkedText.init) }

    /// The policy without marks.
    public var text: String { (isWhole ? "" : Self.head) + body.text }

    /// Each mark's place: those of the policy, then those of the files in the order of their names.
    public var places: [Origin] {
        let own = body.places(in: Self.path, from: isWhole ? 1 : 3)
        return own + files.sorted { $0.key < $1.key }.flatMap { $1.places(in: $0) }
    }

    /// The file that `extends` means: one of the example's files, or, by `./example.yaml`, the example
    /// itself.
    public func source(named name: String) -> PolicySource? {
        if name == "./\(Self.path)" { return PolicySource(path: Self.path, text: text) }
        return files[name].map { PolicySource(path: name, text: $0.text) }
    }
}
