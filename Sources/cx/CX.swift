// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

@main
struct CX: AsyncParsableCommand {
    static func main() async {
        StandardStreams.complete()
        do {
            try prepare()
            var command = try parseAsRoot(
                Question.markingDashes(in: Array(CommandLine.arguments.dropFirst())))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            if let error = StandardStreams.unwritten() { throw error }
        } catch {
            Failure.exit(with: error, of: CX.self)
        }
    }
}
