import ArgumentParser
import Launcher

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show everything that a launch would do, without doing it.",
        discussion: "Nothing is started, nobody is asked, and no secret is in it."
    )

    @OptionGroup var options: LaunchOptions

    @Option(help: "The form of the plan.")
    var format = OutputFormat.text

    func run() throws {
        let plan = try options.plan(for: .session(prompt: nil)).plan
        switch format {
        case .text: print(try plan.text(), terminator: "")
        case .json: print(try plan.json(), terminator: "")
        }
    }
}
