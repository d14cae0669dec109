import Documents

/// What stands in the parentheses of `Bash(…)`, as Claude Code 2.1.329 matches it.
package struct ShellPattern: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case exact, prefix, wildcard }

    let kind: Kind
    /// White space around it does not count.
    package let text: String
    /// What every command has that it meets.
    let pairs: BytePairs
    private let bytes: [UInt8]
    private let bare: [UInt8]?

    package init(_ specifier: String) {
        let text = specifier.trimming { $0 == " " || $0 == "\t" }
        self.text = text
        let star = UInt8(ascii: "*")
        let all = Array(text.utf8)
        let stars = all.count { $0 == star }
        if text.hasSuffix(":*") {
            kind = .prefix
            bytes = all.dropLast(2)
            bare = nil
            pairs = BytePairs(bytes)
        } else if stars > 0 {
            kind = .wildcard
            bytes = all
            // Only where it is the single asterisk, as in `git push *`, does the bare command count.
            bare = stars == 1 && text.hasSuffix(" *") ? all.dropLast(2) : nil
            pairs = (bare ?? all).split(separator: star).reduce(into: []) { $0.formUnion(BytePairs($1)) }
        } else {
            kind = .exact
            bytes = all
            bare = nil
            pairs = BytePairs(bytes)
        }
    }

    /// A command as somebody would write it who has only the pattern before their eyes.
    var spelling: String {
        switch kind {
        case .exact: text
        case .prefix: text.dropLast(2) + " x"
        case .wildcard: text.replacing("*", with: "x")
        }
    }

    /// Commands that stand for all that it meets: a pattern that meets each of them meets whatever this one
    /// does, as far as their texts show it.
    var samples: [[UInt8]] {
        // Bytes that no rule names stand for whatever may follow, or for what an asterisk stands for.
        let (one, two): (UInt8, UInt8) = (1, 2)
        let star = UInt8(ascii: "*")
        switch kind {
        case .exact: return [bytes]
        case .prefix: return [bytes, bytes + [.space, one], bytes + [.space, one, .space, two]]
        case .wildcard:
            return [bytes.map { $0 == star ? one : $0 }, bytes.filter { $0 != star }]
                + (bare.map { [$0] } ?? [])
        }
    }

    /// True for a word, or several, with anything behind them: `rm *`, `rm:*`. It meets no list of commands
    /// as a whole.
    var isPrefix: Bool { kind == .prefix || bare != nil }

    package func matches(_ command: some StringProtocol) -> Bool { matches(Array(command.utf8)) }

    package func matches(_ line: [UInt8]) -> Bool {
        switch kind {
        case .exact: return line == bytes
        case .prefix:
            return line.starts(with: bytes) && (line.count == bytes.count || line[bytes.count] == .space)
        case .wildcard: return Wildcard.matches(bytes, line) || bare == line
        }
    }
}
