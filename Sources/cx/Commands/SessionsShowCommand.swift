import ArgumentParser
import Launcher

struct SessionsShowCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what one session did, was refused, and came to.",
        discussion: "As Markdown it can be pasted into an incident's timeline. Times are in UTC."
    )

    @OptionGroup var session: SessionArgument

    @Option(help: "The form of it.")
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
