import ArgumentParser
import ClaudePermissions
import Guard
import GuardProtocol
import Launcher

@main
struct CX: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cx",
        abstract: "A sandbox in which Claude Code looks into production.",
        discussion: """
            One reviewed policy file says what the agent may see and reach. cx turns it into a container without a \
            network of its own, a firewall in front of everything that leaves it, managed settings for the agent and a \
            short-lived AWS session, and starts nothing before all of it stands.

            EXAMPLES
              cx --policy readonly-investigator "why is the DLQ growing"
                  a session that opens with this question
              cx --policy readonly-investigator --print "why is the DLQ growing"
                  one answer, then the end
              cx plan --policy readonly-investigator
                  what a launch would do, without doing it
              cx verify --policy readonly-investigator
                  proof, by trying, that its walls hold on this machine
              cx evidence export last
                  all that stays of the newest session, in one archive
              cx policy check policies/
                  what is wrong with these policies, by line

            FILES
              ~/.config/cx/config.yaml    engine, image, profile, role, region, proxy, mfa, credentials, trust
              ~/.config/cx/policies       policies of yours, by name
              ~/.local/state/cx/sessions  what each session did
              ~/.local/share/cx           AWS's address ranges, where cx ranges update has fetched newer ones
            """,
        version: Version.current,
        subcommands: [
            RunCommand.self, ShellCommand.self, PlanCommand.self, VerifyCommand.self, AllowCommand.self,
            CredentialsCommand.self, LearnCommand.self, PolicyCommand.self, SessionsCommand.self,
            EvidenceCommand.self, RangesCommand.self, BuildCommand.self,
            GuardCommand.self, WatcherCommand.self, WithFilesCommand.self,
        ],
        defaultSubcommand: RunCommand.self
    )

    static func main() async {
        StandardStreams.complete()
        do {
            try CoreDumps.forbid()
            var command = try parseAsRoot(
                Question.markingDashes(in: Array(CommandLine.arguments.dropFirst())))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Failure.exit(with: error, of: CX.self)
        }
    }
}
