// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Guard

struct DNSMessageTests {
    private static let full: DNSMessage = {
        let name = DNSName(text: "Www.Example.com")
        let target = DNSName(text: "edge.example.net")
        var message = DNSMessage.reply(
            DNSQuestion(name: name, type: .a),
            [
                DNSRecord(owner: name, ttl: 300, data: .alias(target)),
                DNSRecord(owner: target, ttl: 20, data: .address(IPAddress(v4: 0xc000_0201))),
                DNSRecord(owner: target, ttl: 20, data: .address(IPAddress(v6: 0x2001_0db8 << 96 | 1))),
                DNSRecord(owner: target, ttl: 5, data: .opaque(.txt, [3, 0x61, 0x62, 0x63])),
            ])
        message.header.id = 0xbeef
        message.options = DNSOptions(udpSize: 1232)
        return message
    }()

    @Test func `a message reads as it was written`() throws {
        var decoded = try DNSMessage(Self.full.bytes)
        #expect(decoded.questions.first?.name.wire == Self.full.questions.first?.name.wire)
        decoded.header = Self.full.header
        #expect(decoded == Self.full)
    }

    /// A query of `dig +noedns example.com`.
    @Test func `a query has the bytes of RFC 1035`() {
        #expect(
            DNSMessage.query("example.com").bytes == [
                0x12, 0x34, 0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0, 7, 0x65, 0x78, 0x61, 0x6d, 0x70, 0x6c, 0x65,
                3, 0x63,
                0x6f, 0x6d, 0, 0, 1, 0, 1,
            ])
    }

    @Test func `a message that is cut anywhere is refused`() {
        let bytes = Self.full.bytes
        for count in 0..<bytes.count {
            #expect(throws: DNSFormatError.self) { try DNSMessage(Array(bytes[..<count])) }
        }
    }

    @Test func `bytes behind the last record are refused`() {
        #expect(throws: DNSFormatError.trailingBytes) { try DNSMessage(Self.full.bytes + [0]) }
    }

    @Test(arguments: [4, 6, 8, 10]) func `a count of 65535 is not believed`(offset: Int) {
        var bytes = DNSMessage.query("example.com").bytes
        bytes[offset] = 0xff
        bytes[offset + 1] = 0xff
        #expect(throws: DNSFormatError.truncated) { try DNSMessage(bytes) }
    }

    @Test func `64 KiB of empty records are read and a count that is short of them refused`() throws {
        var bytes = DNSHeader(id: 1, flags: 0x8000).fields
        let record: [UInt8] = [0, 0, 16, 0, 1, 0, 0, 0, 0, 0, 0]
        let count = (65_535 - 12) / record.count
        bytes += Array(repeatElement(record, count: count).joined())
        bytes[6] = UInt8(count >> 8)
        bytes[7] = UInt8(count & 0xff)
        #expect(try DNSMessage(bytes).answers.count == count)
        bytes[7] -= 1
        #expect(throws: DNSFormatError.trailingBytes) { try DNSMessage(bytes) }
    }

    @Test(arguments: [(DNSRecordType.a, 5), (.a, 3), (.aaaa, 4), (.aaaa, 17)])
    func `an address of the wrong length is refused`(type: DNSRecordType, length: Int) {
        let name = DNSName(text: "example.com")
        let message = DNSMessage.reply(
            DNSQuestion(name: name, type: type),
            [DNSRecord(owner: name, ttl: 1, data: .opaque(type, [UInt8](repeating: 1, count: length)))])
        #expect(throws: DNSFormatError.recordData) { try DNSMessage(message.bytes) }
    }

    @Test func `two OPT records are refused`() {
        var message = DNSMessage.query("example.com", options: DNSOptions(udpSize: 512))
        message.additionals = [DNSOptions(udpSize: 512).record]
        #expect(throws: DNSFormatError.options) { try DNSMessage(message.bytes) }
    }

    @Test func `whatever is changed in a message, it is read or refused, and reads again as it was read`() {
        let seed = Self.full.bytes
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            guard let message = try? DNSMessage(bytes) else { continue }
            var again = try? DNSMessage(message.bytes)
            again?.header = message.header
            #expect(again == message)
        }
    }
}

extension DNSHeader {
    fileprivate var fields: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }
}
