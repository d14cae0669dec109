import ArgumentParser
import FoundationEssentials
import Launcher

struct AllowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allow",
        abstract: "Let a running session reach one host more, for a while.",
        discussion: """
            The guard takes it back by itself when the time is over, and cuts what is open to that host then. Both are \
            in the session's record, with who asked and why. Exits with 1 where the session has ended or refuses.

            EXAMPLE
              cx allow last --host status.example.com --for 15m --reason "INC-4711: is it them?"
            """
    )

    @Argument(help: "The session's id, the beginning of one, or `last` where exactly one runs.")
    var session: String

    @Option(help: ArgumentHelp("The host, and its port if it is not 443.", valueName: "host[:port]"))
    var host: String

    @Option(name: .customLong("for"), help: ArgumentHelp("How long, from 1s to 8h.", valueName: "duration"))
    var duration: String

    @Option(help: ArgumentHelp("Why, in at most 200 characters, for the record.", valueName: "text"))
    var reason: String

    func validate() throws {
        do throws(LaunchError) {
            _ = try request()
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() throws {
        do throws(LaunchError) {
            let session = try Workstation.inspect().sessions.findRunning(session)
            switch try session.ask(for: request()) {
            case .allowed(let until): report(until, of: session)
            case .refused(let reason): throw LaunchError(reason)
            }
        } catch {
            Failure.show(error)
            throw ExitCode(1)
        }
    }

    private func request() throws(LaunchError) -> AllowRequest {
        try AllowRequest(target: host, duration: duration, reason: reason)
    }

    private func report(_ until: Date, of session: StoredSession) {
        print("\(host) can be reached until \(LocalTime.text(until)); then it is taken back")
        print("on record: cx sessions show \(session.id.text)")
    }
}
