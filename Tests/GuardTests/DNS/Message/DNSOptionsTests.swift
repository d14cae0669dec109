// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard

struct DNSOptionsTests {
    private let blocked = DNSExtendedError(.blocked, "no")

    @Test func `an extended error stands in the record as RFC 8914 has it`() throws {
        let message = DNSMessage(
            header: DNSHeader(id: 1, flags: DNSHeader.responseFlag), questions: [],
            options: DNSOptions(udpSize: 1232, options: [blocked.option]))
        let bytes = message.bytes
        // Root, OPT, 1232, TTL, 8 bytes of data: option 15, 4 bytes, code 15, text.
        #expect(
            Array(bytes.dropFirst(12)) == [
                0, 0, 41, 0x04, 0xd0, 0, 0, 0, 0, 0, 8, 0, 15, 0, 4, 0, 15, 0x6e, 0x6f,
            ])
        let options = try #require(try DNSMessage(bytes).options)
        #expect(options.options.compactMap { DNSExtendedError($0) } == [blocked])
    }

    @Test(
        arguments: [[0], [0, 15, 0], [0, 15, 0, 5, 0, 15, 0x6e], [0, 15, 0, 1, 0, 15, 0x6e]] as [[UInt8]])
    func `data that is no list of options is refused`(content: [UInt8]) {
        var message = DNSMessage.query("example.com")
        message.additionals = [
            DNSRecord(owner: .root, class: DNSClass(rawValue: 1232), ttl: 0, data: .opaque(.opt, content))
        ]
        #expect(throws: DNSFormatError.options) { try DNSMessage(message.bytes) }
    }

    @Test func `other options are no extended error, nor are codes that the guard does not use`() {
        #expect(DNSExtendedError(DNSOption(code: 10, content: [0, 15])) == nil)
        #expect(DNSExtendedError(DNSOption(code: 15, content: [0])) == nil)
        #expect(DNSExtendedError(DNSOption(code: 15, content: [0, 99])) == nil)
    }

    @Test func `a long text is cut between characters`() throws {
        let option = DNSExtendedError(.blocked, String(repeating: "ä", count: 300)).option
        #expect(option.content.count == 2 + 200)
        #expect(DNSExtendedError(option)?.text == String(repeating: "ä", count: 100))
    }
}
