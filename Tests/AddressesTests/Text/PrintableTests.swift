// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import Addresses

@Suite struct PrintableTests {
    @Test func `nothing that a terminal acts on is repeated`() {
        #expect(Printable.quoted("a\u{1b}[31m\u{202e}\n\u{9b}é") == "\"a\\u{1B}[31m\\u{202E}\\n\\u{009B}é\"")
    }

    /// Promise E2 (docs/security.md).
    @Test func `JSON keeps its meaning and line feeds, and shows nothing that a terminal acts on`() throws {
        let json = "{\n  \"é\u{202e}\" : \"\u{9b}31m\u{7f}\u{e0041}漢\"\n}\n"
        #expect(Printable.json(json) == "{\n  \"é\\u202e\" : \"\\u009b31m\\u007f\\udb40\\udc41漢\"\n}\n")
        let read = { (text: String) in try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
        }
        #expect(try read(Printable.json(json)) == read(json))
    }

    @Test func `a place is safe to print`() {
        #expect("\(Origin(file: "a\n::error::b\u{1b}", line: 1, column: 2))" == "a\\n::error::b\\u{1B}:1:2")
    }

    @Test func `a long text is shortened`() {
        #expect(Printable.quoted(String(repeating: "x", count: 100_000)).count == 63)
    }
}
