// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Launcher
import Policy

struct PolicyCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show which walls hold what a policy's deny rules forbid.",
        discussion: """
            There are two tables. The first has each deny rule. The second has the AWS actions that change \
            something on the services that the policy reaches, counted by service or one by one. The walls \
            are the agent's rules, the AWS session, the network and the container. A mark shows what only \
            the agent's rules hold: these rules stop slips, but not a command in bash -c, in a script or in \
            an interpreter.

            EXAMPLES
              cx policy coverage readonly-investigator
                  show all deny rules, and count the actions by service
              cx policy coverage readonly-investigator --service sqs
                  show each action of SQS, with the AWS CLI's commands that no rule denies
              cx policy coverage ./my-policy.yaml --format json
                  print every rule, action and command with its walls, and the
                  similar commands that get past a rule
            """
    )

    @Argument(help: ArgumentHelp("The policy, by path or by name.", valueName: "file-or-name"))
    var reference: String

    @Option(
        help: ArgumentHelp(
            "List each action of this service, by its IAM prefix; may be repeated.", valueName: "prefix"))
    var service: [String] = []

    @Flag(help: "List each action of every service.")
    var all = false

    @Option(help: ArgumentHelp("The form of the report.", valueName: "format"))
    var format = OutputFormat.text

    func run() throws {
        let coverage = PolicyCoverage(try Workstation.inspect().policies.readValid(reference))
        let known = Set(coverage.actions.map(\.service))
        if let other = service.first(where: { !known.contains($0) }) {
            throw ValidationError(
                "\(coverage.policy) reaches no action of \(Printable.escaped(other)) that changes something; "
                    + "it reaches such actions of: \(known.sorted().joined(separator: ", "))")
        }
        switch format {
        case .text:
            let services = all ? known : Set(service)
            for line in CoverageReport(coverage: coverage, services: services).lines { print(line) }
        case .json: print(try coverage.jsonText(), terminator: "")
        }
    }
}
