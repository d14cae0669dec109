// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Checks a policy's text before any parser sees it.
struct TextCheck {
    let source: PolicySource
    package let findings: FindingCollector

    /// Returns false if the text must not be parsed at all.
    func passes() -> Bool {
        guard source.text.utf8.count <= PolicySource.mostBytes else {
            findings.report(
                .tooLarge,
                "the file has \(source.text.utf8.count) bytes, the most is \(PolicySource.mostBytes)",
                at: Origin(file: source.path, line: 1, column: 1))
            return false
        }
        var passes = true
        var line = 1
        var column = 1
        let scalars = source.text.unicodeScalars
        for (index, scalar) in zip(scalars.indices, scalars) {
            let origin = { Origin(file: source.path, line: line, column: column) }
            if scalar == "\n" {
                line += 1
                column = 0
            } else if scalar == "\t" {
                findings.report(
                    .tab, "a tab", at: origin(), help: "indent and separate with spaces",
                    fix: .trimming)
                passes = false
            } else if scalar == "\r", scalars.index(after: index) < scalars.endIndex,
                scalars[scalars.index(after: index)] == "\n"
            {
                // The first half of a line break as Windows writes it.
            } else if !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7f,
                !Printable.isSafe(scalar)
            {
                findings.report(
                    .controlCharacter,
                    "the character U+\(Self.hexadecimal(scalar)), which is invisible or a control",
                    at: origin(), help: "remove it; the file must be plain UTF-8 without a byte order mark",
                    fix: scalar == "\u{FEFF}" && line == 1 && column == 1 ? .spelling("") : nil)
                passes = false
            }
            column += 1
        }
        return passes
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension LintRule {
    public static let tooLarge = LintRule(
        "text/too-large", .error,
        summary: "a file of more than 256 KiB",
        rationale: """
            People read a policy before cx does, and nobody reviews a file of this size. The limit also \
            keeps a hostile file from costing time, since cx parses none of it. Leave out what is generated \
            or repeated, and move what several policies share into a parent (`extends`).
            """,
        bad: [
            RuleExample(
                "↓cx: 1\nname: example\n"
                    + String(
                        repeating: "# One of five thousand lines that nobody will review.\n", count: 5000),
                isWhole: true)
        ],
        good: [
            """
            # What the policy is for, in a line that a reviewer reads.
            description: Look into SQS incidents, change nothing.
            """
        ])
}

extension LintRule {
    public static let tab = LintRule(
        "text/tab", .error,
        summary: "a tab",
        rationale: """
            YAML forbids tabs in indentation, and editors show them at different widths, so a key can seem \
            to belong to another mapping than it does. cx refuses tabs everywhere, in comments and strings \
            too. Indent and separate with spaces.
            """,
        bad: [
            "aws:\n↓\tduration: 1h",
            "limits: {cpus: 2}↓\t# two processors",
        ],
        good: [
            """
            aws:
              duration: 1h
            """,
            "limits: {cpus: 2}  # two processors",
        ])
}

extension LintRule {
    public static let controlCharacter = LintRule(
        "text/control-character", .error,
        summary: "a control character, or one that cannot be seen",
        rationale: """
            Such characters make a file say something else than it shows. A zero-width space in a deny rule \
            leaves a rule that matches nothing, a mark for the direction of writing shows words in another \
            order, and an escape sequence erases a line on the reader's terminal. cx refuses them in the \
            text, in comments too, and in strings that write them as an escape. Remove them, and a byte \
            order mark too. Letters of any language are fine.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [\"Bash(git↓\u{200B} push *)\"]}}}",
            "# Reads only. ↓\u{202E}.gnihtyna egnahc yaM",
            #"description: ↓"Reads only.\e[2K""#,
            RuleExample("↓\u{FEFF}cx: 1\nname: example\n", isWhole: true),
        ],
        good: [
            #"claude: {settings: {permissions: {deny: ["Bash(git push*)"]}}}"#,
            "description: Störungen ansehen, nichts ändern – 読み取り専用",
        ])
}
