// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import FoundationEssentials
import Launcher

struct AllowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allow",
        abstract: "Let a running session reach one more host for a limited time.",
        discussion: """
            When the time is over, the guard closes the host again and cuts the connections that are open to \
            it. The session's record holds both events, with who asked and why.

            EXAMPLE
              cx allow last --host status.example.com --for 15m --reason "INC-4711: is it down?"

            EXIT STATUS
              0  the host can be reached
              1  the session has ended, or refuses
            """
    )

    @OptionGroup var session: RunningSessionArgument

    @Option(help: ArgumentHelp("The host, with its port if that is not 443.", valueName: "host[:port]"))
    var host: String

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("How long the host stays open, from 1s to 8h.", valueName: "duration"))
    var duration: String

    @Option(help: ArgumentHelp("Why, in at most 200 characters; it goes into the record.", valueName: "text"))
    var reason: String

    func validate() throws {
        do throws(CXError) {
            _ = try request()
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() throws {
        let session = try session.find()
        switch try session.ask(for: request()) {
        case .allowed(let until): report(until, of: session)
        case .refused(let reason): throw CXError(reason)
        }
    }

    private func request() throws(CXError) -> AllowRequest {
        try AllowRequest(target: host, duration: duration, reason: reason)
    }

    private func report(_ until: Date, of session: StoredSession) {
        print("\(host) can be reached until \(LocalTime.text(until)); then it is taken back")
        print("on record: cx sessions show \(session.id.text)")
    }
}
#endif
