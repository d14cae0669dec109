import ArgumentParser
import Guard
import GuardProtocol

/// The process beside a sandbox. cx starts it; it takes its orders on standard input.
struct GuardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guard",
        abstract: "Stand beside a sandbox (started by a launch, not by hand).",
        shouldDisplay: false
    )

    func run() async throws {
        throw ExitCode(await GuardProcess.run())
    }
}
