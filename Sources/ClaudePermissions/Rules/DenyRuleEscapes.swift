/// The forms near to a denied command, judged by the model: which get past the rules, and what closes those
/// that can be closed.
public enum DenyRuleEscapes {
    /// Empty where the rule is about no command.
    public static func escapes(of rule: String, rules: [AgentRule], place: AgentPlace = AgentPlace())
        -> [DenyRuleEscape]
    {
        guard let read = AgentRule(rule, in: .deny) else { return [] }
        return escapes(of: read, model: AgentModel(rules: rules + [read], place: place))
    }

    /// - Parameter model: with the rule among its rules.
    package static func escapes(of rule: AgentRule, model: AgentModel) -> [DenyRuleEscape] {
        guard let pattern = rule.shell, let command = example(pattern) else { return [] }
        return forms(of: command, pattern).map { form, text, closing in
            let answer = model.verdict(on: .command(text)).answer
            return DenyRuleEscape(
                form: form, command: text, answer: answer, closing: answer == .denied ? nil : closing)
        }
    }

    /// A command that the rule meets.
    package static func example(_ pattern: ShellPattern) -> String? {
        var text = pattern.text
        for end in [":*", " *"] where text.hasSuffix(end) && text.count(where: { $0 == "*" }) == 1 {
            text = String(text.dropLast(2))
        }
        let words = text.split(separator: " ").map { word in
            word == "*" ? "x" : word.replacing("-*", with: "-x").replacing("*", with: "")
        }
        let example = words.filter { !$0.isEmpty }.joined(separator: " ")
        return example.isEmpty || !pattern.matches(example) ? nil : example
    }

    /// The pattern without what its end leaves open.
    private static func body(_ pattern: ShellPattern) -> String {
        let ends = [":*", " *", "*"]
        return ends.first(where: pattern.text.hasSuffix).map { String(pattern.text.dropLast($0.count)) }
            ?? pattern.text
    }

    private static func forms(
        of command: String, _ pattern: ShellPattern
    ) -> [(form: String, command: String, closing: String?)] {
        let body = body(pattern)
        let words = command.split(separator: " ").map(String.init)
        guard let program = words.first else { return [] }
        let rest = words.dropFirst().joined(separator: " ")
        let arguments = rest.isEmpty ? "" : " " + rest
        let option = GlobalOptions.example(program)
        var forms: [(String, String, String?)] = [
            ("behind another command", "true && \(command)", nil),
            ("by its path", "/usr/bin/\(command)", nil),
            ("behind env", "env X=1 \(command)", nil),
            ("quoted", "'\(program)'\(arguments)", nil),
            ("through a variable", "P=\(program); $P\(arguments)", nil),
            ("through a variable in braces", "P=\(program); ${P}\(arguments)", nil),
            ("with escape codes", "$'\(program)'\(arguments)", nil),
        ]
        forms += CommandForm.all.map { ($0.name, $0.command(command), $0.closing) }
        forms.append(("a script", "sh ./script", nil))
        if program.contains("/") {
            let name = ShellUnwrapping.lastComponent(program)
            forms.insert(
                ("by its name", name + arguments, "Bash(\(name)\(body.dropFirst(program.count)) *)"), at: 0)
        }
        if pattern.kind == .exact {
            forms.insert(("with more behind it", command + " x", "Bash(\(body) *)"), at: 0)
        }
        if let option, let space = body.firstIndex(of: " ") {
            forms.insert(
                (
                    "an option before the verb", "\(program) \(option) \(rest)",
                    "Bash(\(program) *\(body[space...])*)"
                ), at: 0)
        }
        return forms
    }
}
