import ArgumentParser
import Launcher

struct SessionsVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "See whether a session's record is as cx wrote it.",
        discussion: """
            Each line of the log holds the digest of the one before, and session.json that of the last: a line that was \
            changed, cut out, moved or put in shows. Exits with 0 where the record is whole, or unbroken so far while \
            the session runs, and with 1 where it is broken or was never closed.
            """
    )

    @OptionGroup var session: SessionArgument

    @Option(help: "The form of the answer.")
    var format = OutputFormat.text

    func run() throws {
        let verification = try AuditVerification.of(session.find())
        switch format {
        case .text: for line in verification.text { print(line) }
        case .json: print(try verification.jsonText(), terminator: "")
        }
        guard verification.isSound else { throw ExitCode(1) }
    }
}
