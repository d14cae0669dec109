// SPDX-License-Identifier: Apache-2.0

public import Documents

extension LintRule {
    public static let environmentCommand: LintRule = LintRule(
        "environment/command", .warning,
        summary: "a variable whose value programs run, passed on from the caller",
        rationale: """
            Git, the AWS CLI, `man` and others run the value of such a variable as a command. The caller's \
            value is meant for the caller's machine. In the sandbox the command fails, or it waits for a \
            person who does not see it. Set the variable to a command that the sandbox has, such as `cat`.
            """,
        bad: [
            "environment: {pass: [↓PAGER, ↓GIT_EDITOR]}"
        ],
        good: [
            "environment: {set: {PAGER: cat, GIT_EDITOR: \"true\"}}"
        ])
}

extension PolicyRule {
    static let environmentCommand = PolicyRule(.environmentCommand, reads: [.environment]) { review in
        for name in review.policy.environment.pass where CommandVariables.contains(name.value) {
            review.report(
                .environmentCommand,
                "programs run the value of \(name.value), and the caller's is not meant for the sandbox",
                at: name.origin, help: "set it instead, as {set: {\(name.value): cat}}")
        }
    }
}

/// Environment variables whose value programs run as a command. They undo no wall, because the command runs
/// in the sandbox.
enum CommandVariables {
    private static let names: Set<String> = [
        "BROWSER", "EDITOR", "FZF_DEFAULT_COMMAND", "LESSCLOSE", "LESSOPEN", "MANPAGER", "PAGER", "SVN_SSH",
        "VISUAL",
    ]
    private static let ends = ["_BROWSER", "_EDITOR", "_PAGER"]

    static func contains(_ name: String) -> Bool {
        let upper = name.uppercased()
        return names.contains(upper) || ends.contains(where: upper.hasSuffix)
    }
}
