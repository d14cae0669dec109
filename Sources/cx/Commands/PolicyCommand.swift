import ArgumentParser

struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Check and list policies.",
        subcommands: [PolicyCheckCommand.self, PolicyListCommand.self]
    )
}
