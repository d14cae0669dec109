import ArgumentParser

struct RangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranges",
        abstract: "Show and renew AWS's published address ranges.",
        discussion: """
            AWS's hosts are reached only at addresses that AWS publishes for their region. cx ships a list of them; AWS \
            changes it several times a day.
            """,
        subcommands: [RangesShowCommand.self, RangesUpdateCommand.self],
        defaultSubcommand: RangesShowCommand.self
    )
}
