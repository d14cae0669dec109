// SPDX-License-Identifier: Apache-2.0

/// The first 12 bytes of a message (RFC 1035 section 4.1.1, AD and CD of RFC 4035 section 3):
///
///                                     1  1  1  1  1  1
///       0  1  2  3  4  5  6  7  8  9  0  1  2  3  4  5
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                      ID                       |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |QR|   Opcode  |AA|TC|RD|RA| Z|AD|CD|   RCODE   |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                    QDCOUNT                    |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                    ANCOUNT                    |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                    NSCOUNT                    |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                    ARCOUNT                    |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
struct DNSHeader: Hashable, Sendable {
    static let length = 12

    var id: UInt16
    var flags: UInt16
    var questionCount: UInt16 = 0
    var answerCount: UInt16 = 0
    var authorityCount: UInt16 = 0
    var additionalCount: UInt16 = 0

    static let responseFlag: UInt16 = 0x8000
    static let truncatedFlag: UInt16 = 0x0200
    static let recursionDesiredFlag: UInt16 = 0x0100
    static let recursionAvailableFlag: UInt16 = 0x0080
    static let checkingDisabledFlag: UInt16 = 0x0010

    var isResponse: Bool { flags & Self.responseFlag != 0 }
    var isTruncated: Bool { flags & Self.truncatedFlag != 0 }
    var opcode: DNSOpcode { DNSOpcode(rawValue: UInt8(flags >> 11 & 0xf)) }
    /// The low 4 bits of the response code.
    var responseCode: DNSResponseCode { DNSResponseCode(rawValue: flags & 0xf) }

    init(id: UInt16, flags: UInt16) {
        self.id = id
        self.flags = flags
    }

    init(from reader: inout DNSReader) throws(DNSFormatError) {
        id = try reader.readUInt16()
        flags = try reader.readUInt16()
        questionCount = try reader.readUInt16()
        answerCount = try reader.readUInt16()
        authorityCount = try reader.readUInt16()
        additionalCount = try reader.readUInt16()
    }

    func write(to bytes: inout [UInt8]) {
        for field in [id, flags, questionCount, answerCount, authorityCount, additionalCount] {
            bytes.append(bigEndian: field)
        }
    }
}

/// The operation that a query asks for (RFC 1035 section 4.1.1): 4 bits.
struct DNSOpcode: Hashable, Sendable, RawRepresentable {
    var rawValue: UInt8

    static let query = DNSOpcode(rawValue: 0)
}

/// The result of a query: the 4 bits of RFC 1035 section 4.1.1, with the 8 above them of RFC 6891 section
/// 6.1.3.
struct DNSResponseCode: Hashable, Sendable, RawRepresentable {
    var rawValue: UInt16

    static let noError = DNSResponseCode(rawValue: 0)
    static let formatError = DNSResponseCode(rawValue: 1)
    static let serverFailure = DNSResponseCode(rawValue: 2)
    static let noSuchName = DNSResponseCode(rawValue: 3)
    static let notImplemented = DNSResponseCode(rawValue: 4)
    static let refused = DNSResponseCode(rawValue: 5)
    static let badVersion = DNSResponseCode(rawValue: 16)
}
