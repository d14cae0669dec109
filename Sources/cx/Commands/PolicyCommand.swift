import ArgumentParser

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Check, list and measure policies.",
        subcommands: [
            PolicyCheckCommand.self, PolicyListCommand.self, PolicyRulesCommand.self, PolicyCoverageCommand.self,
            PolicySchemaCommand.self, PolicyNewCommand.self, PolicyFmtCommand.self,
        ]
    )
}
