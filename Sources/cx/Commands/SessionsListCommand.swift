import ArgumentParser
import Launcher

struct SessionsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List your sessions, the newest first (the default).",
        discussion: "Times are in UTC."
    )

    @Option(help: ArgumentHelp("How many at most.", valueName: "number"))
    var limit = 20

    @Option(help: "The form of the list.")
    var format = OutputFormat.text

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit needs a number above 0.") }
    }

    func run() throws {
        let listings = try Workstation.inspect().sessions.list(limit: limit)
        switch format {
        case .json: print(try listings.jsonText(), terminator: "")
        case .text: printTable(listings)
        }
    }

    private func printTable(_ listings: [SessionListing]) {
        guard !listings.isEmpty else { return print("no session yet") }
        let header = ["SESSION", "STARTED", "TOOK", "POLICY", "FROM", "STATUS", "REFUSED"]
        for line in TextColumns.lines([header] + listings.map(row)) { print(line) }
    }

    private func row(_ listing: SessionListing) -> [String] {
        [
            listing.session, listing.started ?? "?", listing.seconds.map(SessionDuration.text) ?? "?",
            listing.policy ?? "?", listing.origin?.rawValue ?? "?", status(of: listing),
            listing.refusals.map(String.init) ?? "?",
        ]
    }

    private func status(of listing: SessionListing) -> String {
        if let problem = listing.problem { return problem }
        switch listing.state {
        case .running: return "running"
        case .unfinished: return "ended without record"
        case .ended: return listing.exitStatus.map { "\($0)" } ?? "?"
        }
    }
}
