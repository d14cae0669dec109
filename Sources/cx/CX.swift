// SPDX-License-Identifier: Apache-2.0

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
            One reviewed policy file says what the agent may see and reach. cx turns it into four walls: a \
            container without a network of its own, a firewall in front of everything that leaves the \
            container, a short-lived AWS session, and managed settings for the agent. The agent starts only \
            when all of them stand.

            EXAMPLES
              cx --policy readonly-investigator "why is the DLQ growing"
                  start a session that opens with this question
              cx --policy readonly-investigator --print "why is the DLQ growing"
                  print one answer, and end
              cx plan --policy readonly-investigator
                  show what a launch would do, without doing it
              cx verify --policy readonly-investigator
                  prove, by trying, that the policy's walls hold on this machine
              cx evidence export last
                  write all that stays of the newest session into one archive
              cx policy check policies/
                  find what is wrong with these policies, by line

            FILES
              ~/.config/cx/config.yaml    your settings: engine, image, profile, role,
                                          region, proxy, mfa, credentials, trust
              ~/.config/cx/policies       your policies, by name
              ~/.local/state/cx/sessions  the record of each session
              ~/.local/share/cx           the address ranges that cx ranges update fetched
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
