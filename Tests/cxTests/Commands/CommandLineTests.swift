// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Testing

@testable import cx

/// Checks of command lines, which come before a command does anything.
struct CommandLineTests {
    @Test(arguments: [
        (["sessions", "list", "--limit", "0"], "--limit needs a number above 0."),
        (["sessions", "prune"], "Say which sessions to remove: "),
        (["sessions", "prune", "--keep=-1"], "--keep needs a number that is 0 or more."),
        (["sessions", "prune", "--older-than", "yesterday"], "An age is a whole number followed by "),
        (["policy", "check"], "Name a policy, a file or a folder to check."),
        (["policy", "check", "--explain", "egress/wildcard", "p.yaml"], "--explain checks nothing: "),
        (["policy", "check", "--explain", "egress/wildcart"], "There is no rule egress/wildcart"),
        (["allow", "last", "--host", "a.example.com", "--for", "9h", "--reason", "r"], "8h"),
        (["allow", "last", "--host", "a.example.com", "--for", "1h"], "--reason"),
    ]) func `a wrong command line is refused with the reason`(arguments: [String], reason: String) throws {
        let error = #expect(throws: (any Error).self) { try CX.parseAsRoot(arguments) }
        let message = CX.message(for: try #require(error))
        #expect(message.contains(reason), "\(message)")
    }

    @Test func `a group's default command is its list or what is in force`() throws {
        #expect(try CX.parseAsRoot(["sessions"]) is SessionsListCommand)
        #expect(try CX.parseAsRoot(["ranges"]) is RangesShowCommand)
    }

    @Test func `verify tries the base policy unless another is named`() throws {
        #expect(try #require(CX.parseAsRoot(["verify"]) as? VerifyCommand).policy == "base")
        #expect(try #require(CX.parseAsRoot(["verify", "--policy", "p"]) as? VerifyCommand).policy == "p")
    }

    @Test(arguments: ["guard", "watcher", "with-files"])
    func `no help text shows a command that cx starts itself`(name: String) {
        #expect(!CX.helpMessage().contains("  \(name) "))
        #expect(CX.helpMessage().contains("  policy "))
    }
}
