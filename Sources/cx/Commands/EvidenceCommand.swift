// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Launcher
import Policy

struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Export a session's record as one archive, and check such an archive.",
        discussion: """
            EXAMPLES
              cx evidence export last
                  write ./cx-evidence-ID.tar.gz with all that stays of the session
              cx evidence verify cx-evidence-ID.tar.gz
                  check, on any machine without a network, that cx wrote the archive
            """,
        subcommands: [EvidenceExportCommand.self, EvidenceVerifyCommand.self]
    )
}

struct EvidenceExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all that stays of a session into one archive.",
        discussion: """
            The archive holds the audit log and the files that the log vouches for: the policy's files, the \
            plan and the managed settings. It also holds the firewall's rules with their counters as the \
            kernel had them at the end, the addresses that were looked up, a report, and the queries that \
            list the session's calls in CloudTrail. It has the transcripts if the session was launched with \
            --keep-transcript. It holds no key. Exporting the same session again gives the same archive.

            At the end the command prints the archive's digest. Note it where nobody can change it, such as \
            in the incident's timeline: it pins the whole archive. The command overwrites no file and \
            exports no session that is still running.
            """
    )

    @OptionGroup var session: SessionArgument

    @Option(
        help: ArgumentHelp(
            "The file to write; without it, cx-evidence-ID.tar.gz in the working directory.",
            valueName: "file"))
    var output: String?

    func run() async throws {
        let export = EvidenceExport(try session.find())
        let receipt = try await export.write(to: output ?? export.standardName)
        print("\(Printable.escaped(receipt.path))  \(receipt.size) bytes  sha256 \(receipt.digest)")
        guard !receipt.record.isSound else { return }
        for line in receipt.record.text { StandardError.write("cx: \(line)\n") }
    }
}

struct EvidenceVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that an archive is what cx exported.",
        discussion: """
            The command needs only the archive, and unpacks nothing. It checks the digest of every member, \
            each line of the audit log and the log's end, the plan, the policy's files and everything else \
            that the log vouches for. It also checks that the report says what the log says.

            Whoever can change the archive can also make a whole new one. So compare the digests that the \
            command prints with those that were noted when the session ended.

            EXIT STATUS
              0  the archive is whole
              1  something was changed, or the session never ended properly
              2  the file cannot be read
            """
    )

    @Argument(help: ArgumentHelp("An archive that `cx evidence export` wrote.", valueName: "file"))
    var file: String

    @Option(help: "The form of the report.")
    var format = OutputFormat.text

    func run() async throws {
        let verification = try await EvidenceVerification.of(file, machine: Workstation.inspect().machine)
        switch format {
        case .text: for line in verification.text { print(line) }
        case .json: print(try verification.jsonText(), terminator: "")
        }
        guard verification.state == .whole else { throw ExitCode(1) }
    }
}
