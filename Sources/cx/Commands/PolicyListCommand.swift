import Addresses
import ArgumentParser
import Launcher
import Policy

struct PolicyListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the policies that have a name: what for, and where each comes from."
    )

    func run() throws {
        let listings = try Workstation.inspect().policies.list()
        let names = listings.map { Printable.escaped($0.name) }
        let width = names.map(\.count).max() ?? 0
        for (listing, name) in zip(listings, names) {
            let padded = name + String(repeating: " ", count: width - name.count)
            let summary =
                listing.summary.map(Printable.escaped)
                ?? Style.standardOutput.paint("has errors: cx policy check \(name)", .red)
            let path = Printable.escaped(listing.path)
            print("\(Style.standardOutput.paint(padded, .bold))  \(summary)  (\(path))")
        }
    }
}
