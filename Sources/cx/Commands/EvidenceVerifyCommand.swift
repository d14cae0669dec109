import ArgumentParser
import Launcher

struct EvidenceVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "See whether an archive is what cx exported.",
        discussion: """
            It needs nothing but the archive, and unpacks nothing. It checks the digest of every member, each line of the \
            audit log and its end, the plan, the policy's files and all else that the log vouches for, and that the report \
            says what the log says. Exits with 0 where all is whole, with 1 where something was changed or the session \
            never ended properly, and with 2 where the file cannot be read.

            Whoever can change the archive can also make a whole new one: compare the digests that it prints with those \
            that were noted when the session ended.
            """
    )

    @Argument(help: ArgumentHelp("An archive of `cx evidence export`.", valueName: "file"))
    var file: String

    @Option(help: "The form of the answer.")
    var format = OutputFormat.text

    func run() async throws {
        let verification: EvidenceVerification
        do throws(LaunchError) {
            verification = try await EvidenceVerification.of(file, machine: Workstation.inspect().machine)
        } catch {
            Failure.show(error)
            throw ExitCode(2)
        }
        switch format {
        case .text: for line in verification.text { print(line) }
        case .json: print(try verification.jsonText(), terminator: "")
        }
        guard verification.state == .whole else { throw ExitCode(1) }
    }
}
