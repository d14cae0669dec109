// SPDX-License-Identifier: Apache-2.0

/// A command with the words that the shell makes of it, for one choice of the variables' possible values.
package struct ShellExpansion: Hashable, Sendable {
    package var words: [WrappedWord]
    /// The assignments before the command, or in its place.
    package var assigned: [Assigned]
    /// The files that redirections write.
    package var targets: [String]
    /// The exported variables, without those assigned before the command.
    package var variables: ProcessVariables

    package struct Assigned: Hashable, Sendable {
        package var name: String
        package var value: String
    }
}

extension ShellEnvironment {
    /// The most choices of values that are told apart. With more of them, the values count as unknown.
    private static let most = 16

    /// Returns the command for each choice of the values that its variables may have.
    /// - Parameter telling: true for exported variables whose possible values matter one by one.
    package func expansions(of command: ShellCommand, telling: (String) -> Bool) -> (
        all: [ShellExpansion], isEach: Bool
    ) {
        let scope = command.scope
        let words = command.words + command.redirections.map(\.target) + command.assignments.map(\.value)
        let used = Set(words.flatMap(\.names))
        var single: [String: Value] = [:]
        var choices: [[String: Value]] = [[:]]
        var isEach = true
        // A command of assignments alone starts no program that would see the other variables.
        let needed = command.words.isEmpty ? used.union(command.assignments.map(\.name)) : used.union(names)
        for name in needed.sorted() {
            guard let values = values(of: name, at: scope) else { continue }
            var all = values.all
            let matters = used.contains(name) || telling(name)
            if all.count > 1, !matters || choices.count * all.count > Self.most {
                let isExported = all.contains(where: \.isExported)
                all = [Value(UnknownText.any, isExported: isExported)]
            }
            if all.count == 1 {
                single[name] = all[0]
                continue
            }
            isEach = isEach && values.isEach
            choices = choices.flatMap { choice in
                all.map { choice.merging([name: $0]) { _, new in new } }
            }
        }
        var found: [ShellExpansion] = []
        for choice in choices {
            let expansion = expansion(of: command, by: single.merging(choice) { $1 })
            if !found.contains(expansion) { found.append(expansion) }
        }
        return (found, isEach)
    }

    private func expansion(of command: ShellCommand, by choice: [String: Value]) -> ShellExpansion {
        let exported = choice.filter { $0.value.isExported || $0.value.text == nil }.mapValues(\.text)
        return ShellExpansion(
            words: command.words.flatMap { $0.expanded(by: choice) },
            assigned: command.assignments.map { assignment in
                let value = assignment.value.joined(by: choice)
                let old = choice[assignment.name].map { $0.text ?? "" } ?? UnknownText.any
                return ShellExpansion.Assigned(
                    name: assignment.name,
                    value: assignment.isPlain ? value : assignment.isAppended ? old + value : UnknownText.any)
            },
            targets: command.redirections.filter { $0.direction == .write }.map {
                $0.target.joined(by: choice)
            },
            variables: ProcessVariables(exported, isOpen: isOpen(at: command.scope)))
    }

    /// Returns the values that a loop gives its variable, one by one; nil if only the shell knows them.
    package func loopValues(of command: ShellCommand) -> [String]? {
        guard let loop = command.loop else { return nil }
        var choice: [String: Value] = [:]
        for name in Set(loop.flatMap(\.names)) {
            guard let values = values(of: name, at: command.scope), values.all.count == 1 else { continue }
            choice[name] = values.all[0]
        }
        let words = loop.flatMap { $0.expanded(by: choice) }.map(\.text)
        return words.isEmpty || words.count > Self.most
            || words.contains { $0.contains(UnknownText.any) } ? nil : words
    }
}

extension ShellWord {
    /// The variables whose values the word needs.
    fileprivate var names: [String] {
        pieces.compactMap { piece in
            switch piece {
            case .literal: nil
            case .variable(let name, _): name
            case .opaque(let text): BracedVariable(text)?.name
            }
        }
    }

    /// Returns the word as one text.
    fileprivate func joined(by choice: [String: ShellEnvironment.Value]) -> String {
        let hasPattern = hasPattern
        return pieces.reduce(into: "") { $0 += text(of: $1, by: choice, hasPattern: hasPattern) }
    }

    /// Returns the words that the shell makes of this one: it splits the values of variables without quotes.
    fileprivate func expanded(by choice: [String: ShellEnvironment.Value]) -> [WrappedWord] {
        let hasPattern = hasPattern
        let isQuoted = raw.utf8.contains(.doubleQuote)
        if pieces.count == 1, raw.contains("@") || !isQuoted, case let text = joined(by: choice),
            text == UnknownText.any
        {
            return [WrappedWord(text: text, mayVanish: true)]
        }
        var words: [String] = []
        var word: String? = raw.utf8.contains { $0 == .doubleQuote || $0 == .singleQuote } ? "" : nil
        for piece in pieces {
            let text = text(of: piece, by: choice, hasPattern: hasPattern)
            var isSplit = false
            switch piece {
            case .literal: break
            case .variable(_, let isInQuotes): isSplit = !isInQuotes
            case .opaque: isSplit = !isQuoted
            }
            guard isSplit else {
                if !text.isEmpty { word = (word ?? "") + text }
                continue
            }
            for character in text {
                if " \t\n".contains(character) {
                    if let whole = word { words.append(whole) }
                    word = nil
                } else {
                    word = (word ?? "") + String(character)
                }
            }
        }
        return (words + (word.map { [$0] } ?? [])).map { WrappedWord(text: $0) }
    }

    private func text(
        of piece: Piece, by choice: [String: ShellEnvironment.Value], hasPattern: Bool
    ) -> String {
        switch piece {
        case .literal(let text):
            guard hasPattern else { return text }
            return text.map { "*?[{".contains($0) ? UnknownText.names : String($0) }.joined()
        case .variable(let name, _): return choice[name].map { $0.text ?? "" } ?? UnknownText.any
        case .opaque(let text):
            if let braced = BracedVariable(text) { return braced.value(by: choice) }
            // `$'…'` without escape codes.
            if text.hasPrefix("$'"), text.hasSuffix("'"), !text.contains("\\") {
                return String(text.dropFirst(2).dropLast())
            }
            return UnknownText.any
        }
    }

    /// True if the word has a pattern of file names or braces outside of quotes.
    private var hasPattern: Bool {
        var quote: UInt8?
        var isEscaped = false
        var before: UInt8 = 0
        for byte in raw.utf8 {
            defer { before = byte }
            if isEscaped {
                isEscaped = false
            } else if byte == .backslash, quote != .singleQuote {
                isEscaped = true
            } else if let open = quote {
                if byte == open { quote = nil }
            } else if byte == .singleQuote || byte == .doubleQuote {
                quote = byte
            } else if byte == .openBracket {
                // `[` alone is a command, and an IPv6 address in a URL matches no file.
                if raw.contains("]"), !raw.contains("://[") { return true }
            } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?"), before != .dollar {
                return true
            } else if byte == .openBrace, before != .dollar, raw.contains(",") || raw.contains("..") {
                return true
            }
        }
        return false
    }
}

/// `${NAME}`, and `${NAME:-TEXT}` or `${NAME-TEXT}` with a plain text.
private struct BracedVariable {
    let name: String
    /// The text for a variable that is not set.
    private let fallback: String?
    /// True if the text stands for an empty value, too.
    private let replacesEmpty: Bool

    /// Nil for any other expansion.
    init?(_ text: String) {
        guard text.hasPrefix("${"), text.hasSuffix("}") else { return nil }
        let inside = text.dropFirst(2).dropLast()
        let name = inside.utf8.prefix(while: \.isInName)
        guard let first = name.first, first.startsName else { return nil }
        var rest = inside.dropFirst(name.count)
        self.name = String(name) ?? ""
        if rest.isEmpty {
            (fallback, replacesEmpty) = (nil, false)
            return
        }
        replacesEmpty = rest.hasPrefix(":")
        if replacesEmpty { rest = rest.dropFirst() }
        guard rest.first == "-" || rest.first == "=" else { return nil }
        let plain = rest.dropFirst()
        guard !plain.contains(where: { "$`\"'\\*?[{~".contains($0) }) else { return nil }
        fallback = String(plain)
    }

    func value(by choice: [String: ShellEnvironment.Value]) -> String {
        guard let known = choice[name] else { return UnknownText.any }
        guard let fallback else { return known.text ?? "" }
        guard let text = known.text, !(replacesEmpty && text.isEmpty) else { return fallback }
        return text
    }
}
