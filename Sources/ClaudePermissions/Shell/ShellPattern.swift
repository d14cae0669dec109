// SPDX-License-Identifier: Apache-2.0

import Documents

/// The text in the parentheses of `Bash(…)`, as Claude Code 2.1.329 matches it.
package struct ShellPattern: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case exact, prefix, wildcard }

    let kind: Kind
    /// The text without white space around it, which does not count.
    package let text: String
    /// The pairs that every matching command has.
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
            // The bare command matches only if this is the single asterisk, as in `git push *`.
            bare = stars == 1 && text.hasSuffix(" *") ? all.dropLast(2) : nil
            pairs = (bare ?? all).split(separator: star).reduce(into: []) { $0.formUnion(BytePairs($1)) }
        } else {
            kind = .exact
            bytes = all
            bare = nil
            pairs = BytePairs(bytes)
        }
    }

    /// The part behind which anything may stand: `:*`, ` *` or `*`; empty for a pattern with a closed end.
    var end: String { [":*", " *", "*"].first(where: text.hasSuffix) ?? "" }

    /// The pattern without its open end.
    var body: String { String(text.dropLast(end.count)) }

    /// A command as somebody would write it who knows only the pattern.
    var spelling: String {
        switch kind {
        case .exact: text
        case .prefix: text.dropLast(2) + " x"
        case .wildcard: text.replacing("*", with: "x")
        }
    }

    /// Commands that stand for all that the pattern matches. Another pattern that matches each of them
    /// matches everything that this one does, as far as their texts show it.
    var samples: [[UInt8]] {
        // Bytes that no rule names stand for any arguments, or for anything that an asterisk matches.
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

    /// True for one word or several with anything behind them: `rm *`, `rm:*`. Such a pattern does not match
    /// a list of commands as a whole.
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

extension StringProtocol {
    /// The text of a pattern that is open at its end: with this end there, unless it ends with an asterisk.
    func open(with end: String = "*") -> String { hasSuffix("*") ? String(self) : self + end }
}

/// The pairs of neighbouring bytes in a text, as a Bloom filter. A text whose pairs are not a subset of
/// another's does not occur in it. A comparison takes one operation on a word, which pays when many patterns
/// meet many texts.
struct BytePairs: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package init(_ text: [UInt8]) { self.init(text[...]) }

    package init(_ text: ArraySlice<UInt8>) {
        var bits: UInt64 = 0
        for (first, second) in zip(text, text.dropFirst()) {
            // Fibonacci hashing: the topmost six bits of the product.
            let product = (UInt64(first) << 8 | UInt64(second)) &* 0x9e37_79b9_7f4a_7c15
            bits |= 1 << (product >> 58)
        }
        rawValue = bits
    }
}
