// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Documents
import Launcher
import Policy

struct PolicyShowCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case yaml, json
    }

    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a policy with its parents merged in, and where each line comes from.",
        discussion: """
            The output is itself a policy that grants the same. Each line names the line that it comes from, \
            or says that it is a default.

            EXAMPLES
              cx policy show readonly-investigator
                  print the whole policy as one file
              cx policy show ./oncall.yaml --resolved
                  also print what would be in force on this machine now: addresses,
                  published ranges, managed settings, session policies, the firewall
            """
    )

    private struct Document: Encodable {
        let policy: JSONValue
        let origins: [String: Origin?]
        let resolved: ResolvedPolicy?
    }

    @Argument(help: ArgumentHelp("The policy, by path or by name.", valueName: "file-or-name"))
    var reference: String

    @Flag(help: "Look up the hosts, and show what would be in force on this machine now.")
    var resolved = false

    @Option(help: ArgumentHelp("The form of the policy.", valueName: "format"))
    var format = Format.yaml

    func run() async throws {
        let workstation = try Workstation.inspect()
        let policy = try workstation.policies.readValid(reference)
        let effective = EffectivePolicy(policy)
        let inForce = resolved ? try await Self.inForce(policy, on: workstation) : nil
        switch format {
        case .yaml:
            print(effective.yaml, terminator: "")
            if let inForce { print(try inForce.yaml(), terminator: "") }
        case .json:
            let document = effective.document
            print(
                try Document(policy: document.policy, origins: document.origins, resolved: inForce)
                    .jsonText(),
                terminator: "")
        }
    }
}
