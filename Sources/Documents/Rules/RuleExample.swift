// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// A policy that shows a rule. `↓` stands before each character at which the rule finds something.
///
/// Closures keep the texts until somebody asks for them: every launch has all rules, and no launch looks at
/// their examples.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
    /// The two lines that every policy begins with, before an example that leaves them out.
    static let head = "cx: 1\nname: example\n"
    /// The name of the example's own file.
    public static let path = "example.yaml"

    private let marked: @Sendable () -> String
    private let isWhole: Bool
    private let markedFiles: @Sendable () -> [String: String]
    /// The error of reading AWS's published ranges; nil for the ranges that cx ships.
    public let rangesFault: String?
    /// The users who may write the file.
    public let writers: PolicySource.Writers
    /// The files at the sources of its mounts, by path.
    public let sources: [String: HostFile]
    /// The day on which the example is read; nil for a day that does not matter.
    public let today: CalendarDay?

    /// - Parameters:
    ///   - isWhole: true if `marked` has the first two lines itself. The files always have them.
    ///   - files: further files that the example extends, by the names that `extends` uses.
    public init(
        _ marked: @autoclosure @escaping @Sendable () -> String, isWhole: Bool = false,
        files: @autoclosure @escaping @Sendable () -> [String: String] = [:], rangesFault: String? = nil,
        writers: PolicySource.Writers = .owner, sources: [String: HostFile] = [:], today: String? = nil
    ) {
        self.marked = marked
        self.isWhole = isWhole
        markedFiles = files
        self.rangesFault = rangesFault
        self.writers = writers
        self.sources = sources
        self.today = today.flatMap { CalendarDay($0) }
    }

    public init(stringLiteral marked: String) {
        self.init(marked)
    }

    var body: MarkedText { MarkedText(marked()) }

    var files: [String: MarkedText] { markedFiles().mapValues(MarkedText.init) }

    /// The policy without marks.
    public var text: String { (isWhole ? "" : Self.head) + body.text }

    /// The places of the marks: those of the policy, then those of the files in the order of their names.
    public var places: [Origin] {
        let own = body.places(in: Self.path, from: isWhole ? 1 : 3)
        return own + files.sorted { $0.key < $1.key }.flatMap { $1.places(in: $0) }
    }

    /// Returns the file that `extends` means: one of the example's files, or for `./example.yaml` the example
    /// itself.
    public func source(named name: String) -> PolicySource? {
        if name == "./\(Self.path)" { return PolicySource(path: Self.path, text: text) }
        return files[name].map { PolicySource(path: name, text: $0.text) }
    }
}

/// A text in which `↓` stands before each marked place.
struct MarkedText: Hashable, Sendable {
    static let mark: Unicode.Scalar = "↓"

    let marked: String

    init(_ marked: String) {
        self.marked = marked
    }

    var isMarked: Bool { marked.unicodeScalars.contains(Self.mark) }

    /// The text without marks.
    var text: String {
        String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != Self.mark }))
    }

    /// Returns the places of the marked characters in the text without marks.
    /// - Parameter line: the number of the first line.
    func places(in file: String, from line: Int = 1) -> [Origin] {
        var places: [Origin] = []
        var place = Origin(file: file, line: line, column: 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case Self.mark: places.append(place)
            case "\n": place = Origin(file: file, line: place.line + 1, column: 1)
            default: place.column += 1
            }
        }
        return places
    }
}

/// The kind of file at a mount's source, as far as the reader of policies asks.
public enum HostFile: Hashable, Sendable {
    case fileOrFolder
    case socket
    case device
    /// A file that no mount may show, with the reason: a text that follows "since".
    case protected(String)
    /// A symbolic link, at the end of the path or on the way.
    /// - Parameters:
    ///   - link: the link's own path.
    ///   - leadsTo: the end of the whole path, without links; below the home as `~/…`.
    case link(String, leadsTo: String)
}
