import ArgumentParser

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Write, check, explain, test and compare policies.",
        subcommands: [
            PolicyCheckCommand.self, PolicyExplainCommand.self, PolicyShowCommand.self,
            PolicyDiffCommand.self,
            PolicyTestCommand.self, PolicyCoverageCommand.self, PolicyListCommand.self,
            PolicyRulesCommand.self,
            PolicyNewCommand.self, PolicyFmtCommand.self, PolicySchemaCommand.self,
        ]
    )
}
