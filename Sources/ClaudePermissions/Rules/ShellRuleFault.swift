// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Finds rules about commands that match no command, or only commands that nobody writes.
enum ShellRuleFault {
    /// Words of the shell's grammar that stand before commands.
    private static let keywords: Set = [
        "case", "do", "done", "elif", "else", "esac", "fi", "for", "function", "if", "select", "then",
        "until", "while",
    ]

    /// - Parameter specifier: the text in the parentheses of `Bash(…)`, not empty.
    static func of(_ specifier: String, in list: PermissionRule.List, rule: String) -> PermissionFault? {
        var shown: String { Printable.quoted(rule) }
        let text = specifier.trimming { $0 == " " || $0 == "\t" }
        if [":*", "*:*", ":"].contains(text) {
            return PermissionFault(message: "\(shown) is skipped by Claude Code", form: "Bash")
        }
        if let fault = colon(String(text), shown) { return fault }
        // SQL's `select` is not the shell's, and claude/no-program speaks of it.
        if UnknownProgram.isClause(String(text)) { return nil }
        let bytes = Array(text.utf8)
        let isKeyword = keywords.contains(String(text.prefix { $0 != " " && $0 != "*" }))
        let isPlain = bytes.allSatisfy { !"\"'`$|&;<>()[]{}?\\#\t\n!".utf8.contains($0) }
        let isSpaced = zip(bytes, bytes.dropFirst()).contains { $0 == (.space, .space) }
        guard !isPlain || isSpaced || isKeyword else { return nil }
        return program(String(text), shown) ?? blanks(String(text), shown)
            ?? unseen(String(text), list, shown)
    }

    private static func colon(_ text: String, _ shown: String) -> PermissionFault? {
        let isPrefix = text.hasSuffix(":*")
        let body = isPrefix ? String(text.dropLast(2)) : text
        if body.contains("*") {
            if !isPrefix {
                guard let place = body.firstRange(of: ":*"), isVerb(endingAt: place.lowerBound, of: body)
                else { return nil }
            } else if LiteralAsterisk.mayBeTyped(body) {
                return nil
            }
            let form = body.replacing(":*", with: " *").open()
            return PermissionFault(
                message: isPrefix
                    ? "\(shown) takes its other * literally, since it ends with :*"
                    : "\(shown) has :* before its end, where the colon is taken literally", help: "write *",
                form: "Bash(\(form))")
        }
        if isPrefix, body.hasSuffix(" ") {
            return PermissionFault(
                message: "\(shown) has a blank before :*, so it matches nothing",
                form: "Bash(\(body.trimming { $0 == " " }):*)")
        }
        if text.hasSuffix(":"), isVerb(endingAt: text.index(before: text.endIndex), of: text) {
            return PermissionFault(
                message: "\(shown) matches only text that ends with a colon",
                form: "Bash(\(text.dropLast()):*)")
        }
        return nil
    }

    /// True if the word that ends here is a program or its verb, which has no colon. In other words a colon
    /// may be meant, as in `npm run test:*`, `docker rmi app:*` and `curl http://localhost:*`.
    private static func isVerb(endingAt end: String.Index, of text: String) -> Bool {
        let words = text[..<end].split(separator: " ", omittingEmptySubsequences: false)
        guard let last = words.last, last.utf8.allSatisfy({ $0.isInName || "-.+".utf8.contains($0) }) else {
            return false
        }
        return words.count <= ProgramVerbs.count(words.map(String.init)) + 1
    }

    /// Finds marks in the program's name that commands do not have there.
    private static func program(_ text: String, _ shown: String) -> PermissionFault? {
        let word = text.prefix { $0 != " " }
        for quote in ["\"", "'"] where word.hasPrefix(quote) {
            let rest = word.dropFirst()
            guard rest.hasSuffix(quote), !rest.dropLast().contains(quote) else { continue }
            return PermissionFault(
                message: "\(shown) matches only commands that are written with these quotation marks",
                form: "Bash(\(rest.dropLast())\(text.dropFirst(word.count)))", isSameSaid: true)
        }
        let isClass = word.contains("[") && word.contains("]") && word.count > 2 && !word.hasPrefix("[[")
        guard word.contains("?") || isClass else { return nil }
        return PermissionFault(
            message: "\(shown) takes \(isClass ? "[…]" : "?") literally, and no program has such a name",
            help: "* is the only wildcard")
    }

    private static func blanks(_ text: String, _ shown: String) -> PermissionFault? {
        guard !text.contains("'"), !text.contains("\"") else { return nil }
        let words = text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        guard words != text, !text.contains("\n") else { return nil }
        return PermissionFault(
            message: "\(shown) has blanks that Claude Code joins into one before it matches",
            form: "Bash(\(words))", isSameSaid: true)
    }

    /// Finds rules about a text that Claude Code takes apart before it compares anything.
    private static func unseen(_ text: String, _ list: PermissionRule.List, _ shown: String)
        -> PermissionFault?
    {
        // The model does not know the meaning of a backslash in a rule.
        guard !text.contains("\\") else { return nil }
        let pattern = ShellPattern(text)
        let parts = ShellView(pattern.spelling, place: AgentPlace())
        if parts.part(matching: pattern) == nil {
            return PermissionFault(
                message:
                    "\(shown) does not match the command that it spells, since Claude Code takes it apart first",
                help: "write a rule for each command in it")
        }
        guard list == .allow, parts.parts.count > 1, pattern.kind != .exact else { return nil }
        return PermissionFault(
            message: "\(shown) allows nothing: each command of a line needs a rule of its own",
            help: "write a rule for each command in it")
    }
}
