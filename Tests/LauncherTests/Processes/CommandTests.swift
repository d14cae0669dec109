// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct CommandTests {
    /// More than a pipe holds.
    private let input = String(repeating: "x", count: 1 << 20)

    private func shell(_ script: String) -> Command {
        Command(path: "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
    }

    @Test func `A program that fails before it reads its input has its say`() async throws {
        let outcome = try await shell("echo 'no such flag' >&2; exit 3").collect(
            input: input, isDetached: false)
        #expect("\(outcome.status)" == "exited(3)")
        #expect(outcome.error == "no such flag\n")
    }

    @Test func `A program that reads its input gets all of it, and sees its end`() async throws {
        let outcome = try await shell("wc -c").collect(input: input, isDetached: false)
        #expect("\(outcome.status)" == "exited(0)")
        #expect(outcome.output.contains("\(1 << 20)"))
        #expect(try await shell("cat").collect(isDetached: false).output.isEmpty)
    }
}
