// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Testing

@testable import Launcher
@testable import cx

/// Every option is given, so that no test waits for an answer on a terminal.
struct PolicyNewCommandTests {
    /// The file that the command writes with some options besides those that it would ask for.
    private func written(_ options: String...) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "cx-test-\(UUID()).yaml").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let arguments = [
            "policy", "new", "notes", "--description", "Edit notes", "--extends", "none", "--service", "sqs",
            "--region", "eu-west-1", "--host", "status.example.com", "--output", path,
        ]
        let command = try #require(CX.parseAsRoot(arguments + options) as? PolicyNewCommand)
        try command.run()
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test func `--writable lets the agent change the workspace`() throws {
        #expect(try written("--writable").contains("access: read-write"))
    }

    @Test func `the options stand in the policy`() throws {
        let text = try written("--writable", "--role", "arn:aws:iam::123456789012:role/investigator")
        for part in [
            "name: notes", "Edit notes", "sqs", "eu-west-1", "status.example.com",
            "arn:aws:iam::123456789012:role/investigator",
        ] {
            #expect(text.contains(part))
        }
    }
}
