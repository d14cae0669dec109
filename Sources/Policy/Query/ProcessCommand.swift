// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions

/// A command without its wrappers, with the environment and the folder that they give it.
struct ProcessCommand {
    private(set) var words: [WrappedWord]
    private(set) var variables: ProcessVariables
    /// The folder that a wrapper changes to; nil if none does.
    private(set) var folder: String?

    /// The most wrappers that are looked through. Nobody puts more before a command.
    private static let most = 64

    init(_ words: [WrappedWord], variables: ProcessVariables) {
        self.words = words
        self.variables = variables
        for _ in 0..<Self.most {
            switch ShellUnwrapping.lastComponent(self.words[0].text) {
            case "env":
                let rest = readEnv(self.words.dropFirst())
                guard !rest.isEmpty else { return }
                self.words = rest
            case "xargs":
                guard let inner = ShellUnwrapping.inner(self.words) else { return }
                // Only its input tells the other words.
                self.words = inner + [WrappedWord(text: UnknownText.any, mayVanish: true)]
                return
            case let name:
                guard let inner = ShellUnwrapping.inner(self.words), !inner.isEmpty else { return }
                if name == "sudo" {
                    for word in self.words.dropFirst().dropLast(inner.count) { assign(word.text) }
                }
                self.words = inner
            }
        }
    }

    /// True if the shell itself runs the command, so that `export` and `cd` reach the shell.
    static func isOfShell(_ words: [WrappedWord]) -> Bool {
        var line = words
        while let first = line.first, first.text == "command" || first.text == "builtin",
            let inner = ShellUnwrapping.inner(line)
        {
            line = inner
        }
        return ShellUnwrapping.inner(line) == nil
    }

    /// Reads the options and assignments of GNU `env`. Returns the command behind them; empty if there is
    /// none.
    private mutating func readEnv(_ words: ArraySlice<WrappedWord>) -> [WrappedWord] {
        var rest = words
        while let word = rest.popFirst() {
            let text = word.text
            if text == "--" { break }
            if word.mayVanish {
                // It may stand for any assignment.
                variables.isOpen = true
            } else if text == "-" || text == "--ignore-environment" {
                variables = ProcessVariables()
            } else if text.hasPrefix("--") {
                rest = readLong(text, rest)
            } else if text.hasPrefix("-") {
                rest = readShort(text.dropFirst(), rest)
            } else if text.contains("=") {
                assign(text)
            } else {
                return [word] + rest
            }
        }
        while let word = rest.first, word.text.contains("=") {
            assign(word.text)
            rest.removeFirst()
        }
        return Array(rest)
    }

    private mutating func readLong(_ option: String, _ words: ArraySlice<WrappedWord>) -> ArraySlice<
        WrappedWord
    > {
        var rest = words
        let name = option.prefix { $0 != "=" }
        let own = option.count > name.count ? String(option.dropFirst(name.count + 1)) : nil
        switch name {
        case "--unset": unset(own ?? rest.popFirst()?.text)
        case "--chdir": folder = own ?? rest.popFirst()?.text
        case "--split-string": rest = Self.split(own ?? rest.popFirst()?.text) + rest
        default: break
        }
        return rest
    }

    private mutating func readShort(
        _ letters: Substring, _ words: ArraySlice<WrappedWord>
    ) -> ArraySlice<WrappedWord> {
        var rest = words
        for place in letters.indices {
            let behind = letters[letters.index(after: place)...]
            let value = { behind.isEmpty ? rest.popFirst()?.text : String(behind) }
            switch letters[place] {
            case "i":
                variables = ProcessVariables()
                continue
            case "u": unset(value())
            case "C": folder = value()
            case "S": rest = Self.split(value()) + rest
            default: continue
            }
            break
        }
        return rest
    }

    /// Splits as `env -S` does. Only plain words are known.
    private static func split(_ text: String?) -> ArraySlice<WrappedWord> {
        let text = text ?? ""
        guard !text.contains(where: { "\"'\\$#".contains($0) }) else {
            return [WrappedWord(text: UnknownText.any, mayVanish: true)]
        }
        return WrappedWord.split(text)[...]
    }

    private mutating func assign(_ text: String) {
        guard let equals = text.firstIndex(of: "=") else { return }
        variables.values[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }

    private mutating func unset(_ name: String?) {
        guard let name else { return }
        variables.values[name] = .some(nil)
    }
}
