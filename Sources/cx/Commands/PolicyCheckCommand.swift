import ArgumentParser
import Launcher
import Policy

struct PolicyCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with policies, by file, line and column.",
        discussion: "Exits with 0 where all are clean and with 1 where one has an error."
    )

    @Argument(help: ArgumentHelp("Policies by path or by name.", valueName: "file-or-name"))
    var references: [String]

    func run() throws {
        let store = try Workstation.inspect().policies
        var errors = 0
        for reference in references {
            errors += check(reference, in: store)
        }
        guard errors == 0 else { throw ExitCode(1) }
    }

    /// - Returns: the number of errors.
    private func check(_ reference: String, in store: PolicyStore) -> Int {
        do throws(LaunchError) {
            let findings = try store.read(reference).findings
            for finding in findings { print(line(for: finding)) }
            return findings.count { $0.severity == .error }
        } catch {
            print("\(Style.standardOutput.paint("error:", .red)) \(error)")
            return 1
        }
    }

    private func line(for finding: Finding) -> String {
        let style = Style.standardOutput
        let severity =
            switch finding.severity {
            case .error: style.paint("error:", .red)
            case .warning: style.paint("warning:", .yellow)
            }
        let place = style.paint("\(finding.origin):", .bold)
        let help = finding.help.map { "\n    help: \($0)" } ?? ""
        return "\(place) \(severity) \(finding.message) [\(finding.rule)]\(help)"
    }
}
