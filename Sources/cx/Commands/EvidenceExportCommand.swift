import Addresses
import ArgumentParser
import Launcher
import Policy

struct EvidenceExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write all that stays of a session into one archive.",
        discussion: """
            The archive holds the audit log and what it is chained to, the policy's files, the plan, the managed settings, \
            the firewall's rules as the kernel had them at the end with their counters, the addresses that were looked up, \
            the transcripts if the session was launched with --keep-transcript, a report, and the queries that list the \
            session's calls in CloudTrail. No key is in it. The same session makes the same archive again.

            It says the archive's digest at the end: noted where nobody can change it, as in the incident's timeline, it \
            pins the whole archive. Nothing is overwritten, and a session that still runs is not exported.
            """
    )

    @OptionGroup var session: SessionArgument

    @Option(
        help: ArgumentHelp(
            "Where to write it; in the working directory where none is named.", valueName: "file"))
    var output: String?

    func run() async throws {
        let export = EvidenceExport(try session.find())
        let receipt = try await export.write(to: output ?? export.standardName)
        print("\(Printable.escaped(receipt.path))  \(receipt.size) bytes  sha256 \(receipt.digest)")
        guard !receipt.record.isSound else { return }
        for line in receipt.record.text { StandardError.write("cx: \(line)\n") }
    }
}
