// SPDX-License-Identifier: Apache-2.0

/// Returns every command line that Claude Code sees in one: the line itself, and the commands that wrappers
/// run.
package enum ShellUnwrapping {
    /// The most wrappers that are looked through. Nobody puts more before a command.
    private static let most = 64

    /// Returns the lines from the outermost to the innermost.
    package static func lines(_ words: [WrappedWord]) -> [[WrappedWord]] {
        var lines = [words]
        var line = words
        for _ in 0..<most {
            guard let first = line.first, let inner = Self.inner(line) else { break }
            lines.append(inner)
            line = inner
            if lastComponent(first.text) == "xargs" { break }
        }
        return lines
    }

    /// Returns the command that the first word runs; nil if it does not run one.
    package static func inner(_ line: [WrappedWord]) -> [WrappedWord]? {
        line.first.flatMap { command(behind: lastComponent($0.text), in: line.dropFirst()) }
    }

    /// Returns the program's name without its folder.
    package static func lastComponent(_ path: String) -> String {
        path.last == "/" ? path : path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func command(behind name: String, in words: ArraySlice<WrappedWord>) -> [WrappedWord]? {
        switch name {
        case "time": behind(words) { $0 == "-p" }
        case "nohup": behind(words) { _ in false }
        case "nice": nice(words)
        case "timeout": timeout(words)
        case "stdbuf": stdbuf(words)
        case "xargs": words.first?.text == "--" ? nil : behind(words) { _ in false }
        case "command":
            words.contains { $0.text.hasPrefix("-") && $0.text.lowercased().contains("v") }
                ? nil
                : ShellWrapper.known[name]?.command(in: words)
        case "env": env(words)
        default: ShellWrapper.known[name]?.command(in: words)
        }
    }

    /// Skips words that may vanish, known options and `--`. Returns nil at any other option.
    private static func behind(_ words: ArraySlice<WrappedWord>, isOption: (String) -> Bool) -> [WrappedWord]?
    {
        var rest = words.drop { isOption($0.text) || $0.mayVanish }
        if rest.first?.text == "--" { rest.removeFirst() }
        rest = rest.drop(while: \.mayVanish)
        guard let first = rest.first, !first.text.hasPrefix("-") else { return nil }
        return Array(rest)
    }

    private static func nice(_ words: ArraySlice<WrappedWord>) -> [WrappedWord]? {
        let texts = words.prefix(2).map(\.text)
        if texts.count == 2, texts[0] == "-n", texts[1].wholeMatch(of: /-?[0-9]+/) != nil {
            return behind(words.dropFirst(2)) { _ in false }
        }
        if let first = texts.first, first.wholeMatch(of: /-[0-9]+/) != nil {
            return behind(words.dropFirst()) { _ in false }
        }
        return behind(words) { _ in false }
    }

    private static func timeout(_ words: ArraySlice<WrappedWord>) -> [WrappedWord]? {
        let alone: Set = ["--foreground", "--preserve-status", "--verbose", "-v"]
        let valued: Set = ["-k", "-s", "--kill-after", "--signal"]
        var rest = words
        while let word = rest.first?.text, word.hasPrefix("-") {
            rest.removeFirst()
            if word == "--" { break }
            if alone.contains(word) { continue }
            if valued.contains(word) {
                rest = rest.dropFirst()
            } else if word.wholeMatch(of: /(--kill-after=|--signal=|-k|-s)[A-Za-z0-9_.+]+/) == nil {
                return nil
            }
        }
        guard let duration = rest.popFirst(), duration.text.wholeMatch(of: /[0-9]+(\.[0-9]+)?[smhd]?/) != nil
        else {
            return nil
        }
        rest = rest.drop(while: \.mayVanish)
        return rest.isEmpty ? nil : Array(rest)
    }

    private static func stdbuf(_ words: ArraySlice<WrappedWord>) -> [WrappedWord]? {
        let rest = words.drop { $0.text.wholeMatch(of: /-[ioe][L0-9]+/) != nil }
        return rest.count == words.count ? nil : behind(rest) { _ in false }
    }

    private static func env(_ words: ArraySlice<WrappedWord>) -> [WrappedWord]? {
        for (place, word) in zip(words.indices, words) where word.text.hasPrefix("-") {
            let text = word.text
            var line: String?
            if let value = text.wholeMatch(of: /(--split-string=|-[a-zA-Z]*?S)(.+)/)?.2,
                !text.hasPrefix("--") || text.hasPrefix("--s")
            {
                line = String(value)
            } else if text == "--split-string" || text.wholeMatch(of: /-[a-zA-Z]*S/) != nil {
                line = place + 1 < words.endIndex ? words[place + 1].text : nil
            }
            guard let line else { continue }
            let inner = WrappedWord.split(line).drop { WrappedWord.isAssignment($0.text) }
            return inner.isEmpty ? nil : Array(inner)
        }
        return ShellWrapper.known["env"]?.command(in: words)
    }
}

/// One word of a command that a wrapper may stand before.
package struct WrappedWord: Hashable, Sendable {
    package var text: String
    /// See ``ShellWord/mayVanish``.
    package var mayVanish = false

    package init(text: String, mayVanish: Bool = false) {
        self.text = text
        self.mayVanish = mayVanish
    }

    /// Splits a text that is not a list of commands into words.
    package static func split(_ text: String) -> [WrappedWord] {
        text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map { WrappedWord(text: String($0)) }
    }

    package static func isAssignment(_ text: String) -> Bool {
        guard let equals = text.firstIndex(of: "="), let first = text.first,
            first.isLetter || first == "_" || first == "$"
        else { return false }
        return text[..<equals].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
    }
}
