// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Policy
import Subprocess

extension Podman {
    /// Runs a command on the user's own terminal and streams; the exit status is the container's.
    func runInForeground(
        _ arguments: [String], input: TerminalPlan, grants: TerminalGrants
    ) async throws -> TerminationStatus {
        try await foreground(arguments, grants).run(input)
    }

    /// Runs a command without input, and reads its output line by line.
    func run(
        _ arguments: [String], grants: TerminalGrants,
        reading line: @escaping @Sendable (String) async throws -> Void
    ) async throws -> TerminationStatus {
        try await foreground(arguments, grants).reading(line)
    }

    private func foreground(_ arguments: [String], _ grants: TerminalGrants) -> ForegroundRun {
        ForegroundRun(
            command: Command(path: path, arguments: globalArguments + arguments, environment: environment),
            grants: grants)
    }
}
#endif
