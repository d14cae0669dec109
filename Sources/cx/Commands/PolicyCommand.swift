import ArgumentParser

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Check, list, show, compare and measure policies.",
        subcommands: [
            PolicyCheckCommand.self, PolicyListCommand.self, PolicyShowCommand.self, PolicyDiffCommand.self,
            PolicyCoverageCommand.self,
        ]
    )
}
