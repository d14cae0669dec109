import Addresses
import ArgumentParser
import Launcher
import Policy

struct PolicyCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show which walls hold what a policy's deny rules forbid.",
        discussion: """
            Two tables: each deny rule, and the actions of AWS that change something on the services that the policy reaches, \
            counted by service or one by one. The walls are the agent's rules, the AWS session, the network and the \
            container. What the agent's rules hold alone is marked: they stop slips, not a command in bash -c, a script or \
            an interpreter.

            EXAMPLES
              cx policy coverage readonly-investigator
                  all deny rules, and the actions by service
              cx policy coverage readonly-investigator --service sqs
                  each action of SQS, with the AWS CLI's commands that no rule denies
              cx policy coverage ./my-policy.yaml --format json
                  every rule, action and command with its walls, and the nearby forms that get past a rule
            """
    )

    @Argument(help: ArgumentHelp("A policy by path or by name.", valueName: "file-or-name"))
    var reference: String

    @Option(
        help: ArgumentHelp(
            "Each action of this service, by IAM's prefix; may be repeated.", valueName: "prefix"))
    var service: [String] = []

    @Flag(help: "Each action of every service.")
    var all = false

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = OutputFormat.text

    func run() throws {
        let coverage = PolicyCoverage(try Workstation.inspect().policies.readValid(reference))
        let known = Set(coverage.actions.map(\.service))
        if let other = service.first(where: { !known.contains($0) }) {
            throw ValidationError(
                "\(coverage.policy) reaches no action that changes something of \(Printable.escaped(other)); "
                    + "it does of: \(known.sorted().joined(separator: ", "))")
        }
        switch format {
        case .text:
            let services = all ? known : Set(service)
            for line in CoverageReport(coverage: coverage, services: services).lines { print(line) }
        case .json: print(try coverage.jsonText(), terminator: "")
        }
    }
}
