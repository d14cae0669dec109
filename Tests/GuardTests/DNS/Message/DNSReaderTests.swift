// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard

struct DNSReaderTests {
    /// RFC 1035 section 4.1.4: F.ISI.ARPA at 20, FOO.F.ISI.ARPA at 40, ARPA at 64, the root at 92.
    private static let example: [UInt8] = {
        var bytes = [UInt8](repeating: 0, count: 93)
        bytes.replaceSubrange(20..<32, with: [1, 0x46, 3, 0x49, 0x53, 0x49, 4, 0x41, 0x52, 0x50, 0x41, 0])
        bytes.replaceSubrange(40..<46, with: [3, 0x46, 0x4f, 0x4f, 0xc0, 20])
        bytes.replaceSubrange(64..<66, with: [0xc0, 26])
        return bytes
    }()

    private func name(_ bytes: [UInt8], at offset: Int) throws -> (DNSName, end: Int) {
        var reader = DNSReader(bytes)
        _ = try reader.readBytes(offset)
        return (try reader.readName(), reader.offset)
    }

    @Test(arguments: [
        (20, "f.isi.arpa", 32), (40, "foo.f.isi.arpa", 46), (64, "arpa", 66), (92, ".", 93),
    ])
    func `the example of RFC 1035 reads as printed there`(offset: Int, text: String, end: Int) throws {
        let (name, readEnd) = try name(Self.example, at: offset)
        #expect(name.description == text)
        #expect(readEnd == end)
    }

    @Test func `a pointer to itself is refused`() {
        let bytes = [UInt8](repeating: 0, count: 12) + [0xc0, 12]
        #expect(throws: DNSFormatError.pointer) { try name(bytes, at: 12) }
    }

    @Test func `two pointers to each other are refused`() {
        let bytes = [UInt8](repeating: 0, count: 12) + [0xc0, 14, 0xc0, 12]
        #expect(throws: DNSFormatError.pointer) { try name(bytes, at: 12) }
        #expect(throws: DNSFormatError.pointer) { try name(bytes, at: 14) }
    }

    @Test func `a label before a pointer to that label is refused`() {
        let bytes = [UInt8](repeating: 0, count: 12) + [1, 0x61, 0xc0, 12]
        #expect(throws: DNSFormatError.pointer) { try name(bytes, at: 12) }
    }

    @Test func `a pointer forwards or into the header is refused`() {
        let forwards = [UInt8](repeating: 0, count: 12) + [0xc0, 14, 1, 0x61, 0]
        #expect(throws: DNSFormatError.pointer) { try name(forwards, at: 12) }
        let header = [UInt8](repeating: 0, count: 12) + [0xc0, 4]
        #expect(throws: DNSFormatError.pointer) { try name(header, at: 12) }
    }

    @Test func `a name of 255 bytes is read and one of 256 refused`() throws {
        let label = [63] + [UInt8](repeating: 0x61, count: 63)
        let longest = label + label + label + [61] + [UInt8](repeating: 0x61, count: 61) + [0]
        #expect(try name(longest, at: 0).0.wire.count == 255)
        let tooLong = label + label + label + [62] + [UInt8](repeating: 0x61, count: 62) + [0]
        #expect(throws: DNSFormatError.nameTooLong) { try name(tooLong, at: 0) }
    }

    @Test(arguments: [UInt8(0x40), 0x80]) func `other label types are refused`(type: UInt8) {
        #expect(throws: DNSFormatError.labelType) { try name([type, 0], at: 0) }
    }

    @Test func `a chain of pointers through 64 KiB is read in no time`() {
        // Each label ends in a pointer to the one before: names grow until they are too long.
        var bytes = [UInt8](repeating: 0, count: 12) + [0]
        var previous = 12
        while bytes.count < 16_000 {
            let place = bytes.count
            bytes += [1, 0x61, 0xc0 | UInt8(previous >> 8), UInt8(previous & 0xff)]
            previous = place
        }
        let start = ContinuousClock.now
        #expect(throws: DNSFormatError.nameTooLong) { try name(bytes, at: previous) }
        #expect(ContinuousClock.now - start < .milliseconds(50))
    }
}
