/// The forms near to a denied command, judged by the model: which get past the rules, and what closes those that can be closed.
public enum DenyRuleEscapes {
    /// Empty where the rule is about no command.
    public static func escapes(of rule: String, rules: [AgentRule], place: AgentPlace = AgentPlace())
        -> [DenyRuleEscape]
    {
        guard let read = AgentRule(rule, in: .deny), let pattern = read.shell, let command = example(pattern) else {
            return []
        }
        let model = AgentModel(rules: rules + [read], place: place)
        return forms(of: command, body: body(pattern)).map { form, text, closing in
            let answer = model.verdict(on: .command(text)).answer
            return DenyRuleEscape(form: form, command: text, answer: answer, closing: answer == .denied ? nil : closing)
        }
    }

    /// A command that the rule meets.
    static func example(_ pattern: ShellPattern) -> String? {
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
        return ends.first(where: pattern.text.hasSuffix).map { String(pattern.text.dropLast($0.count)) } ?? pattern.text
    }

    private static func forms(of command: String, body: String) -> [(form: String, command: String, closing: String?)] {
        let words = command.split(separator: " ").map(String.init)
        guard let program = words.first else { return [] }
        let rest = words.dropFirst().joined(separator: " ")
        let arguments = rest.isEmpty ? "" : " " + rest
        let option = ["git": "-C .", "aws": "--no-cli-pager", "kubectl": "-n default", "docker": "--debug"][program]
        var forms: [(String, String, String?)] = [
            ("behind another command", "true && \(command)", nil),
            ("by its path", "/usr/bin/\(command)", nil),
            ("behind env", "env X=1 \(command)", nil),
            ("quoted", "'\(program)'\(arguments)", nil),
            ("through a variable", "P=\(program); $P\(arguments)", nil),
            ("through a variable in braces", "P=\(program); ${P}\(arguments)", nil),
            ("with escape codes", "$'\(program)'\(arguments)", nil),
            ("another shell", "bash -c '\(command)'", "Bash(bash -c *)"),
            ("another shell", "sh -c '\(command)'", "Bash(sh -c *)"),
            ("eval", "eval \(command)", "Bash(eval *)"),
            ("a shell that reads", "echo '\(command)' | bash", "Bash(bash)"),
            ("an interpreter", "python3 -c 'import os; os.system(\"\(command)\")'", "Bash(python3 -c *)"),
            ("xargs with options", "echo | xargs -I{} \(command)", "Bash(* \(body)*)"),
            ("find", "find . -exec \(command) ;", "Bash(find * -exec *)"),
            ("a script", "sh ./script", nil),
        ]
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
