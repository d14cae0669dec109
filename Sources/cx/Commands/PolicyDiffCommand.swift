import ArgumentParser
import Launcher
import Policy

struct PolicyDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what one policy grants more and less than another.",
        discussion: """
            What is compared is meaning: two files that allow the same have the same grants, however they are written. A \
            change whose meaning is not known, as of one of Claude Code's settings, counts as granted more.

            EXAMPLES
              cx policy diff main:policies/oncall.yaml policies/oncall.yaml
                  what a change grants, before it is merged
              cx policy diff base readonly-investigator
                  two policies by their names

            Exits with 0 where the second policy grants nothing more, with 1 where it does, with 2 where one cannot be read.
            """
    )

    @Argument(
        help: ArgumentHelp("A policy by path, by name, or REV:PATH in a git repository.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The policy to compare with it.", valueName: "new"))
    var new: String

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = OutputFormat.text

    func run() async throws {
        let difference: PolicyDifference
        do throws(LaunchError) {
            difference = try await Workstation.inspect().policies.difference(from: old, to: new)
        } catch {
            Failure.show(error)
            throw ExitCode(Failure.noVerdict)
        }
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
