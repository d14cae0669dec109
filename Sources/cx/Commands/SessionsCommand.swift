import ArgumentParser

struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Look at what sessions did, check their records, and remove old ones.",
        subcommands: [
            SessionsListCommand.self, SessionsShowCommand.self, SessionsVerifyCommand.self,
            SessionsPruneCommand.self,
        ],
        defaultSubcommand: SessionsListCommand.self
    )
}
