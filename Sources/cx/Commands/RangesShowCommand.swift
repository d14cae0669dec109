import ArgumentParser
import Launcher

struct RangesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Say which ranges are in force, how old they are and where they come from."
    )

    @Option(help: "The form of the answer.")
    var format = OutputFormat.text

    func run() throws {
        let ranges = try Workstation.inspect().ranges.inForce()
        switch format {
        case .text: print(ranges.text(), terminator: "")
        case .json: print(try ranges.json(), terminator: "")
        }
    }
}
