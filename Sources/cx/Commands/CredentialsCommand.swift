import ArgumentParser

struct CredentialsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "Try the AWS credentials of a policy, and renew those of a session.",
        subcommands: [CredentialsCheckCommand.self, CredentialsRenewCommand.self]
    )
}
