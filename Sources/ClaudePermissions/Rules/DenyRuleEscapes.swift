// SPDX-License-Identifier: Apache-2.0

/// Judges forms close to a denied command: which of them get past the rules, and which rules would close
/// them.
public enum DenyRuleEscapes {
    /// Returns the forms; empty if the rule is not about a command.
    public static func escapes(of rule: String, rules: [AgentRule], place: AgentPlace = AgentPlace())
        -> [DenyRuleEscape]
    {
        guard let read = AgentRule(rule, in: .deny) else { return [] }
        return escapes(of: read, model: PermissionEngine(rules: rules + [read], place: place))
    }

    /// - Parameter model: a model whose rules include this one.
    package static func escapes(of rule: AgentRule, model: PermissionEngine) -> [DenyRuleEscape] {
        guard let pattern = rule.shell, let command = example(pattern) else { return [] }
        return forms(of: command, pattern).map { form, text, closing in
            let answer = model.verdict(on: .command(text)).answer
            return DenyRuleEscape(
                form: form, command: text, answer: answer, closing: answer == .denied ? nil : closing)
        }
    }

    /// Returns a command that the rule matches.
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

    private static func forms(
        of command: String, _ pattern: ShellPattern
    ) -> [(form: String, command: String, closing: String?)] {
        let body = pattern.body
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
                (
                    "by its name", name + arguments,
                    "Bash(\(name)\(body.dropFirst(program.count).open(with: " *")))"
                ),
                at: 0)
        }
        if pattern.kind == .exact {
            forms.insert(("with more behind it", command + " x", "Bash(\(body) *)"), at: 0)
        }
        if let option, let space = body.firstIndex(of: " ") {
            forms.insert(
                (
                    "an option before the verb", "\(program) \(option) \(rest)",
                    NearbySpelling.texts(behindAsterisk: String(body[space...])).last.map {
                        "Bash(\(program) *\($0))"
                    }
                ), at: 0)
        }
        return forms
    }
}

/// A form close to a denied command, with Claude Code's answer to it.
public struct DenyRuleEscape: Hashable, Sendable, Codable {
    /// The change of the command, in words for people.
    public var form: String
    public var command: String
    public var answer: AgentVerdict.Answer
    /// The rule that denies this form; nil if it is denied already, or if no rule helps.
    public var closing: String?
}

/// A way to run a command that rules about the command do not see.
package struct CommandForm: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
        case shell, interpreter, runner
    }

    package let kind: Kind
    /// The way in words for people.
    let name: String
    /// The way as a message shows it.
    package let shown: String
    /// The command line, with `@` for the command.
    let template: String
    /// The rule that denies this form.
    package let closing: String

    package func command(_ command: String) -> String { template.replacing("@", with: command) }

    package static let all = [
        CommandForm(
            kind: .shell, name: "another shell", shown: "bash -c '…'", template: "bash -c '@'",
            closing: "Bash(bash *)"),
        CommandForm(
            kind: .shell, name: "another shell", shown: "sh -c '…'", template: "sh -c '@'",
            closing: "Bash(sh *)"),
        CommandForm(kind: .shell, name: "eval", shown: "eval …", template: "eval @", closing: "Bash(eval *)"),
        CommandForm(
            kind: .shell, name: "a shell that reads", shown: "… | bash", template: "echo '@' | bash",
            closing: "Bash(bash *)"),
        CommandForm(
            kind: .interpreter, name: "an interpreter", shown: "python3 -c …",
            template: "python3 -c 'import os; os.system(\"@\")'", closing: "Bash(python3 *)"),
        CommandForm(
            kind: .interpreter, name: "an interpreter", shown: "perl -e …",
            template: "perl -e 'system(\"@\")'",
            closing: "Bash(perl *)"),
        CommandForm(
            kind: .interpreter, name: "an interpreter", shown: "node -e …",
            template: "node -e 'require(\"child_process\").execSync(\"@\")'", closing: "Bash(node *)"),
        CommandForm(
            kind: .runner, name: "xargs with options", shown: "xargs -I{} …", template: "echo | xargs -I{} @",
            closing: "Bash(xargs *)"),
        CommandForm(
            kind: .runner, name: "find", shown: "find -exec …", template: "find . -exec @ ;",
            closing: "Bash(find * -exec *)"),
    ]
}
