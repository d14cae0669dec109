import ArgumentParser
import Launcher

/// Stands between cx and the AWS CLI, which inherits what only it may read.
struct WithFilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "with-files",
        abstract: "Run a program with files in memory (started by a launch, not by hand).",
        shouldDisplay: false
    )

    @Argument(parsing: .postTerminator)
    var command: [String]

    func run() throws {
        try HandedFiles.become(command)
    }
}
