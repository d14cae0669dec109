// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

struct SessionsPruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Remove the records of old sessions.",
        discussion: """
            It removes the sessions that are older than --older-than and not among the --keep newest. Give \
            at least one of the two options. It never removes a session that is still running.

            EXAMPLES
              cx sessions prune --older-than 30d --dry-run
              cx sessions prune --keep 100
            """
    )

    @Option(
        help: ArgumentHelp(
            "Remove only sessions that ended at least this long ago: 12h, 30d, 8w.", valueName: "age"),
        transform: Self.age(from:))
    var olderThan: SessionAge?

    @Option(help: ArgumentHelp("Keep this many of the newest sessions.", valueName: "number"))
    var keep: Int?

    @Flag(help: "Show what would be removed, and remove nothing.")
    var dryRun = false

    private static func age(from text: String) throws -> SessionAge {
        guard let age = SessionAge(text) else {
            throw ValidationError("An age is a whole number followed by s, m, h, d or w, such as 30d.")
        }
        return age
    }

    func validate() throws {
        guard olderThan != nil || keep != nil else {
            throw ValidationError(
                "Say which sessions to remove: --older-than 30d, --keep 100, or both. --dry-run shows them first."
            )
        }
        guard (keep ?? 0) >= 0 else { throw ValidationError("--keep needs a number that is 0 or more.") }
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
