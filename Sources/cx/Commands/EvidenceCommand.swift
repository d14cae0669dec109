import ArgumentParser

struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Put all that stays of a session into one archive, and check such an archive.",
        discussion: """
            EXAMPLES
              cx evidence export last
                  ./cx-evidence-ID.tar.gz: the record, the policy, the plan, the firewall's counters, CloudTrail queries
              cx evidence verify cx-evidence-ID.tar.gz
                  on any machine, without a network: whether it is what cx wrote
            """,
        subcommands: [EvidenceExportCommand.self, EvidenceVerifyCommand.self]
    )
}
