// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@Suite struct TerminalGrantsTests {
    private func grants(_ text: String, parent: String = "") throws -> TerminalGrants {
        let reading = read(
            "cx: 1\nname: a\n\(parent.isEmpty ? "" : "extends: [b]\n")\(text)",
            files: ["b": "cx: 1\nname: b\n\(parent)"])
        return try #require(reading.policy, "\(reading.findings)").terminal
    }

    @Test func `without a word neither clipboard nor title is the sandbox's`() throws {
        #expect(try grants("") == TerminalGrants(clipboard: .none, title: false))
    }

    @Test func `each key is read, and a child's word counts`() throws {
        #expect(
            try grants("terminal: {clipboard: write, title: true}\n")
                == TerminalGrants(clipboard: .write, title: true))
        #expect(
            try grants("terminal: {clipboard: none}\n", parent: "terminal: {clipboard: write, title: true}\n")
                == TerminalGrants(clipboard: .none, title: true))
    }

    @Test(arguments: ["clipboard: read", "clipboard: true", "title: write", "bell: true", "clipboard: \"\""])
    func `nothing else can be said`(text: String) {
        #expect(read("cx: 1\nname: a\nterminal: {\(text)}\n").policy == nil)
    }
}
