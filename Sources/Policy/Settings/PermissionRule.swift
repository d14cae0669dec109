/// Claude Code's permission rules, `Tool` or `Tool(specifier)`, as version 2.1 reads them.
///
/// What Claude Code cannot read it skips with a line on standard error, so that a misspelt deny rule is no wall.
public enum PermissionRule {
    public enum List: String, Hashable, Sendable, Codable, CaseIterable {
        case deny, ask, allow
    }

    struct Fault {
        let message: String
        var help: String?
    }

    /// What is wrong with a rule, nil where nothing is.
    static func fault(_ rule: String, in list: List) -> Fault? {
        // Most rules have no fault, and their texts need not be made fit to print.
        var shown: String { Printable.quoted(rule) }
        guard let (tool, specifier) = parts(rule) else {
            return Fault(message: "\(shown) is no permission rule", help: "Tool or Tool(specifier), as Bash(rm *)")
        }
        // `mcp__server__tool`, and `mcp__*` in deny.
        if tool.hasPrefix("mcp__") { return nil }
        guard ClaudeTools.names.contains(tool) else {
            return Fault(
                message: "\(shown) names no tool of Claude Code, which skips such a rule",
                help: NearestName.help(for: tool, among: ClaudeTools.names.sorted()))
        }
        guard let specifier else { return nil }
        if specifier.isEmpty {
            return Fault(message: "\(shown) has an empty specifier", help: "write \(tool) for every use of the tool")
        }
        if tool == "Bash" { return shellFault(specifier, of: rule) }
        if ClaudeTools.writers.contains(tool) {
            return Fault(message: "\(shown) is never consulted", help: "Edit(path) covers every tool that writes files")
        }
        return nil
    }

    private static func shellFault(_ specifier: String, of rule: String) -> Fault? {
        var shown: String { Printable.quoted(rule) }
        if specifier == ":*" {
            return Fault(message: "\(shown) is skipped by Claude Code", help: "write Bash for every command")
        }
        // Only at the end is `:*` a wildcard.
        let body = specifier.utf8.dropLast(2)
        if zip(body, body.dropFirst()).contains(where: { $0 == (UInt8(ascii: ":"), UInt8(ascii: "*")) }) {
            return Fault(message: "\(shown) has :* before its end, where it is taken literally", help: "write *")
        }
        if specifier.hasPrefix("command:") {
            return Fault(message: "\(shown) is ignored by Claude Code", help: "leave out command:")
        }
        return nil
    }

    /// True for what Claude Code leaves out with a line on standard error.
    static func isSkipped(_ rule: String) -> Bool {
        guard let (tool, specifier) = parts(rule) else { return true }
        guard tool.hasPrefix("mcp__") || ClaudeTools.names.contains(tool) else { return true }
        guard let specifier else { return false }
        return specifier.isEmpty || tool == "Bash" && (specifier == ":*" || specifier.hasPrefix("command:"))
    }

    /// Nil where the text has not the shape of a rule.
    static func parts(_ rule: String) -> (tool: String, specifier: String?)? {
        guard let open = rule.firstIndex(of: "(") else {
            return isToolName(rule) ? (rule, nil) : nil
        }
        let tool = String(rule[..<open])
        guard isToolName(tool), rule.hasSuffix(")") else { return nil }
        return (tool, String(rule[rule.index(after: open)...].dropLast()))
    }

    private static func isToolName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (0x41...0x5a).contains($0) || (0x61...0x7a).contains($0) || (0x30...0x39).contains($0)
                    || $0 == 0x5f || $0 == 0x2d || $0 == 0x2a && text.hasPrefix("mcp__")
            }
    }

    /// Warns of `Bash(git push*)` without `Bash(git * push*)`: options before the verb get past it.
    static func checkPrefixes(_ rules: [Sourced<String>], findings: FindingCollector) {
        let all = Set(rules.map(\.value))
        for rule in rules {
            for program in ["aws", "git"] where rule.value.hasPrefix("Bash(\(program) ") {
                let rest = rule.value.dropFirst("Bash(\(program) ".count)
                guard let first = rest.first, first != "*", first != "-", rest != ")" else { continue }
                let start = "Bash(\(program) * "
                let end = [" *)", ":*)"].first(where: rest.hasSuffix)
                // Behind a further asterisk ` *` would miss the command that ends with the verb.
                let wide = start + (end.map { rest.dropLast($0.count) + "*)" } ?? rest)
                guard !all.contains(wide), end != " *)" || !all.contains(start + rest) else { continue }
                findings.report(
                    .permissionPrefix,
                    "\(Printable.quoted(rule.value)) does not match where options stand before the verb",
                    at: rule.origin, help: "add \(Printable.quoted(wide))")
            }
        }
    }
}
