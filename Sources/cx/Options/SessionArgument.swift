import ArgumentParser
import Launcher

struct SessionArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("A session: its ID, the beginning of it, or `last`.", valueName: "session"))
    var reference: String

    func find() throws -> StoredSession {
        try Workstation.inspect().sessions.find(reference)
    }
}
