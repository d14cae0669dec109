// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

/// Any session of the user's, running or ended.
struct SessionArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The session's ID, the beginning of it, or `last` for the newest.", valueName: "session"))
    var reference: String

    func find() throws -> StoredSession {
        try Workstation.inspect().sessions.find(reference)
    }
}

/// A session that is running.
struct RunningSessionArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The session's ID, the beginning of it, or `last` if exactly one session is running.",
            valueName: "session"))
    var reference: String

    func find() throws(CXError) -> StoredSession {
        try Workstation.inspect().sessions.findRunning(reference)
    }
}
