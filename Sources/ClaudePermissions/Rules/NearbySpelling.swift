/// Spellings of a command that are so near to a rule's own that an agent comes upon them by itself, and that
/// get past it.
package enum NearbySpelling {
    /// The rule that closes `git -C . push` beside `Bash(git push *)`; nil where nothing is open.
    package static func optionClosing(_ rule: AgentRule, among rules: [AgentRule]) -> String? {
        guard let pattern = rule.shell, let space = pattern.text.firstIndex(of: " ") else { return nil }
        let program = String(pattern.text[..<space])
        let rest = pattern.text[pattern.text.index(after: space)...]
        guard let option = GlobalOptions.example(program), let first = rest.first, first != "*", first != "-"
        else {
            return nil
        }
        // What a rule means to meet has mostly something behind it.
        let body = rest.hasSuffix(":*") ? rest.dropLast(2) + " x" : rest.replacing("*", with: "x")
        if isMet("\(program) \(option) \(body)", rule.list, rules) { return nil }
        let end = [" *", ":*"].first(where: rest.hasSuffix)
        // Behind a further asterisk ` *` would miss the command that ends with the verb.
        return "Bash(\(program) * \(end.map { rest.dropLast($0.count) + "*" } ?? rest))"
    }

    /// The rule that closes `rm x` beside `Bash(rm)`; nil where nothing is open.
    package static func exactClosing(_ rule: AgentRule, among rules: [AgentRule]) -> String? {
        guard let pattern = rule.shell, pattern.kind == .exact,
            pattern.text.utf8.allSatisfy({ $0.isInPlainCommand }),
            !isMet(pattern.text + " x", rule.list, rules)
        else { return nil }
        return "Bash(\(pattern.text) *)"
    }

    /// The rule that closes `rm x` beside `Bash(/usr/bin/rm *)`; nil where nothing is open.
    package static func pathClosing(_ rule: AgentRule, among rules: [AgentRule]) -> String? {
        guard let pattern = rule.shell else { return nil }
        let program = pattern.text.prefix { $0 != " " && $0 != ":" }
        guard program.hasPrefix("/"), !program.contains("*") else { return nil }
        let name = ShellUnwrapping.lastComponent(String(program))
        guard !name.isEmpty, !name.hasSuffix("/") else { return nil }
        let closing = name + pattern.text.dropFirst(program.count)
        return isMet(ShellPattern(closing).spelling, rule.list, rules) ? nil : "Bash(\(closing))"
    }

    /// True where a rule of the list, or a deny rule, meets a plain command.
    private static func isMet(_ command: String, _ list: PermissionRule.List, _ rules: [AgentRule]) -> Bool {
        let bytes = Array(command.utf8)
        let pairs = BytePairs(bytes)
        return rules.contains { rule in
            guard rule.list == .deny || rule.list == list else { return false }
            guard let pattern = rule.shell else { return rule.isAbout(tool: "Bash") && rule.specifier == nil }
            return pattern.pairs.isSubset(of: pairs) && pattern.matches(bytes)
        }
    }
}

extension UInt8 {
    /// False for what the shell gives a meaning of its own.
    fileprivate var isInPlainCommand: Bool { isInName || " ./:=,@%+-".utf8.contains(self) }
}
