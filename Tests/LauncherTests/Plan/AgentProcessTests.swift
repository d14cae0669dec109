// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct AgentCommandTests {
    @Test func `The agent always starts with the flags that keep a repository's settings and servers out`()
        throws
    {
        for request in [
            LaunchRequest.session(prompt: nil), .session(prompt: "why"), .answer(prompt: "why"),
            .agent(arguments: ["-p", "why"]),
        ] {
            let line = try AgentCommand.line(for: request)
            #expect(Array(line.prefix(4)) == ["claude", "--setting-sources", "user", "--strict-mcp-config"])
        }
    }

    @Test func `A prompt that looks like a flag stays a prompt`() throws {
        #expect(try AgentCommand.line(for: .answer(prompt: "--help")).suffix(2) == ["--", "--help"])
        #expect(try AgentCommand.line(for: .session(prompt: "-x")).suffix(2) == ["--", "-x"])
    }

    @Test(arguments: [
        "--setting-sources", "--setting-sources=project", "--settings", "--mcp-config", "--bare",
        "--plugin-dir",
    ])
    func `Arguments that would undo the locks are refused`(argument: String) {
        #expect(throws: CXError.self) {
            try AgentCommand.line(for: .agent(arguments: ["-p", "x", argument]))
        }
    }

    @Test func `Other arguments go to the agent as they are`() throws {
        let line = try AgentCommand.line(for: .agent(arguments: ["--output-format", "json", "--", "--bare"]))
        #expect(line.suffix(4) == ["--output-format", "json", "--", "--bare"])
    }

    @Test func `A shell without a command is bash`() throws {
        #expect(try AgentCommand.line(for: .command([])) == ["bash"])
        #expect(try AgentCommand.line(for: .command(["aws", "sts"])) == ["aws", "sts"])
    }
}
