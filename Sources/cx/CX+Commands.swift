// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import Guard
import Launcher

extension CX {
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

    /// Keeps keys out of core dumps.
    static func prepare() throws { try CoreDumps.forbid() }
}
#else
import ArgumentParser
import Launcher

// The build that leaves out what needs Linux (docs/decisions/0014-portable-build.md).

extension CX {
    static let configuration = CommandConfiguration(
        commandName: "cx",
        abstract: "Write and check policies, and read the records of sessions.",
        discussion: """
            This build of cx leaves out what needs Linux, and launches nothing. A whole cx runs Claude \
            Code behind a policy's walls.

            EXAMPLES
              cx policy check policies/
                  find what is wrong with these policies, by line
              cx policy explain --help
                  ask a policy what it allows
              cx evidence verify cx-evidence-ID.tar.gz
                  check that cx wrote this archive

            FILES
              ~/.config/cx/config.yaml    your settings
              ~/.config/cx/policies       your policies, by name
              ~/.local/state/cx/sessions  the record of each session
              ~/.local/share/cx           the address ranges that cx ranges update fetched
            """,
        version: Version.current,
        subcommands: [
            PolicyCommand.self, SessionsCommand.self, EvidenceCommand.self, RangesCommand.self,
        ]
    )

    /// Does nothing: no command of this build has a key in its memory.
    static func prepare() throws {}
}
#endif
