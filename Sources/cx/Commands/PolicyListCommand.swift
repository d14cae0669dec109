import ArgumentParser
import Launcher

struct PolicyListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the policies that have a name: what for, and where each comes from."
    )

    func run() throws {
        let listings = try Workstation.inspect().policies.list()
        let width = listings.map(\.name.count).max() ?? 0
        for listing in listings {
            let name = listing.name + String(repeating: " ", count: width - listing.name.count)
            let summary =
                listing.summary ?? Style.standardOutput.paint("has errors: cx policy check \(listing.name)", .red)
            print("\(Style.standardOutput.paint(name, .bold))  \(summary)  (\(listing.path))")
        }
    }
}
