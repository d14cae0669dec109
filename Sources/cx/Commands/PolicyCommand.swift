// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Launcher
import Policy

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Write, check, explain, test and compare policies.",
        subcommands: [
            PolicyCheckCommand.self, PolicyExplainCommand.self, PolicyShowCommand.self,
            PolicyDiffCommand.self,
            PolicyTestCommand.self, PolicyCoverageCommand.self, PolicyListCommand.self,
            PolicyExceptionsCommand.self, PolicyRulesCommand.self,
            PolicyNewCommand.self, PolicyFmtCommand.self, PolicySchemaCommand.self,
        ]
    )
}

struct PolicyListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the policies that have a name: what each is for, and where it comes from."
    )

    func run() throws {
        let policies = try Workstation.inspect().policies
        try policies.requireFolders()
        let listings = policies.list()
        let names = listings.map { Printable.escaped($0.name) }
        let width = names.map(\.count).max() ?? 0
        for (listing, name) in zip(listings, names) {
            let padded = name + String(repeating: " ", count: width - name.count)
            let summary =
                listing.summary.map(Printable.escaped)
                ?? Style.standardOutput.paint(
                    "\(listing.leadsNowhere ? "is a link that leads nowhere" : "has errors"): cx policy check \(name)",
                    .red)
            let path = Printable.escaped(listing.path)
            print("\(Style.standardOutput.paint(padded, .bold))  \(summary)  (\(path))")
        }
    }
}

struct PolicySchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the format of policies as a JSON Schema, for editors.",
        discussion: """
            cx makes the schema (2020-12) from the same definition by which it reads policies. An editor \
            with a YAML language server completes and explains the keys if the policy's first line names a \
            copy of the schema:

              cx policy schema > policy.schema.json
              # yaml-language-server: $schema=policy.schema.json

            Every policy that cx accepts is valid by the schema. The reverse is not true: only `cx policy \
            check` finds faults that depend on other files, on the whole policy or on meaning.
            """
    )

    func run() {
        print(PolicySchema.text, terminator: "")
    }
}
