/// A way to run a command that the rules about the command do not see.
package struct CommandForm: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
        case shell, interpreter, runner
    }

    package let kind: Kind
    /// In words for people.
    let name: String
    /// As a message shows it.
    package let shown: String
    /// With `@` for the command.
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
