// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher
import Policy

struct PolicyDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what one policy grants more, and what less, than another.",
        discussion: """
            The command compares meaning: two files that allow the same have the same grants, however they \
            are written. A change whose meaning cx does not know, such as one of Claude Code's settings, \
            counts as granting more.

            EXAMPLES
              cx policy diff main:policies/oncall.yaml policies/oncall.yaml
                  show what a change grants, before it is merged
              cx policy diff base readonly-investigator
                  compare two policies by their names

            EXIT STATUS
              0  the second policy grants nothing more
              1  the second policy grants more
              2  a policy cannot be read
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The old policy: a path, a name, or REV:PATH in a git repository.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The new policy, named in the same ways.", valueName: "new"))
    var new: String

    @Option(help: ArgumentHelp("The form of the report.", valueName: "format"))
    var format = OutputFormat.text

    func run() async throws {
        let difference = try await Workstation.inspect().policies.difference(from: old, to: new)
        switch format {
        case .text: for line in difference.lines { print(Self.painted(line)) }
        case .json: print(try difference.jsonText(), terminator: "")
        }
        guard !difference.more else { throw ExitCode(1) }
    }

    private static func painted(_ line: String) -> String {
        let style = Style.standardOutput
        if line.hasPrefix("  +") { return style.paint(line, .red) }
        if line.hasPrefix("  -") { return style.paint(line, .green) }
        return style.paint(line, .bold)
    }
}
