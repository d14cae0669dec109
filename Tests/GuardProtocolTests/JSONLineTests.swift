// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import GuardProtocol

struct JSONLineWriterTests {
    private struct Texts: Codable, Hashable {
        var one: String
        var more: [String]
        var number: Int
    }

    /// Every kind of scalar that JSON, a terminal or UTF-16 treats in its own way.
    private static let hostile = [
        "", "plain.example.com", "a\"b\\c/d", "\u{0}\u{1}\u{8}\u{9}\n\r\u{1b}[31m\u{7f}\u{9b}",
        "é ü 中 \u{202e}\u{2028}",
        "😀\u{10ffff}", "e\u{301}", "</script>", "\u{fffd}\u{feff}",
    ]

    @Test(arguments: hostile)
    func `What is written is read again as it was`(text: String) throws {
        let texts = Texts(one: text, more: [text, text], number: -42)
        var writer = JSONLineWriter()
        writer.add("one", texts.one)
        writer.add("more", texts.more)
        writer.add("number", texts.number)
        #expect(try JSONDecoder().decode(Texts.self, from: Data(writer.finish())) == texts)
    }

    @Test(arguments: hostile)
    func `A line is printable ASCII, whatever is written`(text: String) {
        var writer = JSONLineWriter()
        writer.add("one", text)
        #expect(writer.finish().allSatisfy { (0x20...0x7e).contains($0) })
    }

    @Test func `The bytes are exact, and what is nil is left out`() {
        var writer = JSONLineWriter()
        writer.add("b", "x\u{e9}\u{1f600}\"")
        writer.add("none", String?.none)
        writer.add("a", UInt16?.some(443))
        writer.add("no", Int?.none)
        writer.add("c", [String]())
        writer.add("nothing", [String]?.none)
        #expect(
            String(decoding: writer.finish(), as: UTF8.self)
                == #"{"b":"x\u00e9\ud83d\ude00\"","a":443,"c":[]}"#)
    }

    @Test func `An object without anything is an object`() {
        #expect(String(decoding: JSONLineWriter().finish(), as: UTF8.self) == "{}")
    }
}
