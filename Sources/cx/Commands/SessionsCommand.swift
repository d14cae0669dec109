// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Look at what sessions did, check their records, and remove old ones.",
        subcommands: [
            SessionsListCommand.self, SessionsShowCommand.self, SessionsVerifyCommand.self,
            SessionsPruneCommand.self,
        ],
        defaultSubcommand: SessionsListCommand.self
    )
}

struct SessionsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List your sessions, newest first (the default).",
        discussion: "Times are in UTC."
    )

    @Option(help: ArgumentHelp("List at most this many sessions.", valueName: "number"))
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

struct SessionsShowCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what one session did, what it was refused, and how it ended.",
        discussion: "Paste the Markdown form into an incident's timeline. Times are in UTC."
    )

    @OptionGroup var session: SessionArgument

    @Option(help: "The form of the summary.")
    var format = Format.text

    func run() throws {
        let summary = try SessionSummary.of(session.find())
        switch format {
        case .text: print(summary.text, terminator: "")
        case .json: print(try summary.jsonText(), terminator: "")
        case .markdown: print(summary.markdown, terminator: "")
        }
    }
}

struct SessionsVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that a session's record is as cx wrote it.",
        discussion: """
            Each line of the log holds the digest of the line before it, and session.json holds the digest \
            of the last line. So a line that was changed, removed, moved or inserted shows.

            EXIT STATUS
              0  the record is whole, or unbroken so far if the session is still running
              1  the record is broken, or was never closed
            """
    )

    @OptionGroup var session: SessionArgument

    @Option(help: "The form of the report.")
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
