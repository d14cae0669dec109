// SPDX-License-Identifier: Apache-2.0

import Documents

/// A command line as Claude Code's rules see it: the texts that `Bash(…)` is compared with, and the files
/// that known programs read and write.
package struct ShellView {
    package enum Use { case read, write }

    /// A text prepared for many comparisons.
    package struct Text {
        let text: String
        let bytes: [UInt8]
        private let pairs: BytePairs

        init(_ text: String) {
            self.text = text
            bytes = Array(text.utf8)
            pairs = BytePairs(bytes)
        }

        func isMet(by pattern: ShellPattern) -> Bool {
            pattern.pairs.isSubset(of: pairs) && pattern.matches(bytes)
        }
    }

    package struct Part {
        package let command: ShellCommand
        /// The words without quotes and backslashes, with the values of known variables.
        package let words: [WrappedWord]
        /// The texts that rules are compared with.
        let texts: [Text]
    }

    /// Obstacles that make Claude Code compare a rule with the whole text as well.
    private static let spanned: Set<ShellObstacle> = [
        .pipe, .function, .bracedVariable, .nestedCommand, .specialVariable, .processSubstitution,
        .escapeCodes, .array,
        .severalAssignments, .choice, .shellVariable,
    ]

    var text: String { whole.text }
    package let parts: [Part]
    let obstacles: Set<ShellObstacle>
    /// False if the text is longer than Claude Code reads.
    let isRead: Bool
    private let whole: Text
    /// True if the text uses a variable other than `HOME`.
    let usesVariables: Bool

    package init(_ text: String, place: AgentPlace) {
        whole = Text(text.trimming { $0.isWhitespace })
        guard let script = ShellScript(text) else {
            (parts, obstacles, isRead, usesVariables) = ([], [], false, false)
            return
        }
        let variables = ShellVariables.following(script, home: place.home, folder: place.folder)
        var parts: [Part] = []
        for (number, command) in script.commands.enumerated() {
            let known = variables?[number] ?? [:]
            let words = command.words.map {
                WrappedWord(text: $0.text(with: known), mayVanish: $0.mayVanish && !known.hold($0))
            }
            parts.append(
                Part(command: command, words: words, texts: Self.texts(of: command, words).map(Text.init)))
        }
        self.parts = parts
        obstacles = script.obstacles
        isRead = true
        usesVariables = script.commands.contains { command in
            (command.words + command.redirections.map(\.target)).contains { word in
                word.pieces.contains { if case .variable(let name, _) = $0 { name != "HOME" } else { false } }
            }
        }
    }

    private static func texts(of command: ShellCommand, _ words: [WrappedWord]) -> [String] {
        guard !words.isEmpty else { return [] }
        var texts = [command.line]
        if command.redirections.contains(where: { $0.direction == .other }) { texts.append(command.source) }
        let lines = ShellUnwrapping.lines(words)
        for (number, line) in lines.enumerated() {
            let joined = line.map(\.text).joined(separator: " ")
            texts.append(joined)
            guard let first = line.first,
                number == 0 || ShellUnwrapping.lastComponent(lines[number - 1][0].text) != "xargs"
            else { continue }
            let name = ShellUnwrapping.lastComponent(first.text)
            // A wrapper keeps its path: `Bash(env *)` does not match /usr/bin/env.
            if name != first.text, number == lines.count - 1 {
                texts.append(name + joined.dropFirst(first.text.count))
            }
            if name.hasSuffix(".exe") {
                texts.append(String(name.dropLast(4)) + joined.dropFirst(first.text.count))
            }
        }
        return texts
    }

    /// Returns the part that a pattern matches; nil if it matches none.
    func part(matching pattern: ShellPattern) -> String? {
        for part in parts {
            if let found = part.texts.first(where: { $0.isMet(by: pattern) }) { return found.text }
        }
        let comparesWhole =
            !isRead || pattern.kind == .exact
            || pattern.isPrefix && pattern.text.contains("(")
            || !pattern.isPrefix
                && (!obstacles.isDisjoint(with: Self.spanned)
                    || pattern.text.contains { "&|;(".contains($0) })
        return comparesWhole && whole.isMet(by: pattern) ? text : nil
    }

    /// Returns the files that the programs read or write, each with the command that names it.
    func files(_ use: Use, place: AgentPlace) -> [(path: String, part: String)] {
        guard obstacles.isDisjoint(with: [.group, .function, .choice]) else { return [] }
        var found: [(path: String, part: String)] = []
        for part in parts where !part.command.isInSubstitution && !part.command.words.isEmpty {
            let known = use == .read ? ShellFiles.read(by: part.words) : ShellFiles.written(by: part.words)
            let redirected = part.command.redirections.filter {
                $0.direction == (use == .read ? .read : .write)
            }
            .compactMap { $0.target.isStatic ? $0.target.text : nil }
            for text in known + redirected {
                found += place.paths(text).map { ($0, part.command.source) }
            }
        }
        return found
    }

    /// Returns the command that removes a home or the root; nil if none does.
    func removalOfEverything(in place: AgentPlace) -> String? {
        for part in parts {
            guard let line = ShellUnwrapping.lines(part.words).last, let first = line.first,
                ["rm", "rmdir"].contains(ShellUnwrapping.lastComponent(first.text))
            else { continue }
            for word in line.dropFirst() where !word.text.hasPrefix("-") {
                let isAll = word.text == "*" || word.text.hasSuffix("/*")
                let path = place.paths(isAll ? String(word.text.dropLast()) : word.text)[0]
                if path == place.home || path == place.folder || path.split(separator: "/").count <= 1 {
                    return part.command.source
                }
            }
        }
        return nil
    }
}

extension [String: String] {
    /// True if the word is one of these variables.
    fileprivate func hold(_ word: ShellWord) -> Bool {
        word.pieces.allSatisfy { if case .variable(let name, _) = $0 { self[name] != nil } else { false } }
    }
}
