// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import Guard
import GuardProtocol
import Launcher

// The commands that cx starts itself. No help text shows them.

/// The process beside a sandbox. cx starts it and gives it its orders on standard input.
struct GuardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guard",
        abstract: "Stand beside a sandbox (started by a launch, not by hand).",
        shouldDisplay: false
    )

    func run() async throws {
        throw ExitCode(await GuardProcess.run())
    }
}

/// The process that outlives cx and the guard. The guard starts it and gives it its orders on standard input.
struct WatcherCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watcher",
        abstract: "Watch over cx and a guard (started by the guard, not by hand).",
        shouldDisplay: false
    )

    func run() async {
        await WatcherProcess.run()
    }
}

/// The process between cx and the AWS CLI. The CLI inherits files in memory that no other process can read.
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
#endif
