import Testing

@testable import Policy

@Suite struct PrintableTests {
    @Test func `nothing that a terminal acts on is repeated`() {
        #expect(Printable.quoted("a\u{1b}[31m\u{202e}\n\u{9b}é") == "\"a\\u{1B}[31m\\u{202E}\\n\\u{009B}é\"")
    }

    @Test func `a long text is shortened`() {
        #expect(Printable.quoted(String(repeating: "x", count: 100_000)).count == 63)
    }
}
