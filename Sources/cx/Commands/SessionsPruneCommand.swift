import ArgumentParser
import Launcher

struct SessionsPruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Remove the records of old sessions.",
        discussion: """
            Removes what is older than --older-than and not among the newest that --keep names; one of the two must be \
            given. A session that runs is never removed.
            """
    )

    @Option(
        help: ArgumentHelp("Only sessions that ended so long ago: 12h, 30d, 8w.", valueName: "age"),
        transform: Self.age(from:))
    var olderThan: SessionAge?

    @Option(help: ArgumentHelp("How many of the newest sessions stay.", valueName: "number"))
    var keep: Int?

    @Flag(help: "Say what would be removed, and remove nothing.")
    var dryRun = false

    private static func age(from text: String) throws -> SessionAge {
        guard let age = SessionAge(text) else {
            throw ValidationError("An age is a whole number and s, m, h, d or w, as 30d.")
        }
        return age
    }

    func validate() throws {
        guard olderThan != nil || keep != nil else {
            throw ValidationError(
                "Say which sessions may go: --older-than 30d, --keep 100, or both; --dry-run shows what would go."
            )
        }
        guard (keep ?? 0) >= 0 else { throw ValidationError("--keep needs a number that is not below 0.") }
    }

    func run() throws {
        let store = try Workstation.inspect().sessions
        let outcomes = try SessionPruning(age: olderThan, keep: keep ?? 0, isDry: dryRun).run(in: store)
        if outcomes.isEmpty { print("nothing to remove") }
        for outcome in outcomes {
            switch outcome {
            case .removed(let id): print("\(dryRun ? "would remove" : "removed")  \(id.text)")
            case .kept(let id, let reason): print("kept  \(id.text)  \(reason)")
            }
        }
    }
}
