import ArgumentParser

struct CredentialsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "The AWS credentials of sessions.",
        subcommands: [CredentialsRenewCommand.self]
    )
}
