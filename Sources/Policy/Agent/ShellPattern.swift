/// What stands in the parentheses of `Bash(…)`, as Claude Code 2.1.329 matches it.
struct ShellPattern: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case exact, prefix, wildcard }

    let kind: Kind
    /// White space around it does not count.
    let text: String
    private let bytes: [UInt8]
    private let bare: String?

    init(_ specifier: String) {
        let text = specifier.trimming { $0 == " " || $0 == "\t" }
        self.text = text
        if text.hasSuffix(":*") {
            kind = .prefix
            bytes = Array(text.dropLast(2).utf8)
            bare = nil
        } else if text.contains("*") {
            kind = .wildcard
            bytes = Array(text.utf8)
            // Only where it is the single asterisk, as in `git push *`, does the bare command count.
            bare = text.hasSuffix(" *") && text.count { $0 == "*" } == 1 ? String(text.dropLast(2)) : nil
        } else {
            kind = .exact
            bytes = Array(text.utf8)
            bare = nil
        }
    }

    func matches(_ command: some StringProtocol) -> Bool { matches(Array(command.utf8)) }

    func matches(_ line: [UInt8]) -> Bool {
        switch kind {
        case .exact: return line == bytes
        case .prefix: return line.starts(with: bytes) && (line.count == bytes.count || line[bytes.count] == .space)
        case .wildcard: return Wildcard.matches(bytes, line) || bare.map { Array($0.utf8) == line } ?? false
        }
    }
}
