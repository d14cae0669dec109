import ArgumentParser
import Guard

/// The process that outlives cx and the guard. The guard starts it; it takes its orders on standard input.
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
