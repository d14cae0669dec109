// SPDX-License-Identifier: Apache-2.0

/// A question (RFC 1035 section 4.1.2):
///
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     /                     QNAME                     /
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                     QTYPE                     |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                     QCLASS                    |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
struct DNSQuestion: Hashable, Sendable {
    var name: DNSName
    var type: DNSRecordType
    var `class` = DNSClass.internet

    init(name: DNSName, type: DNSRecordType, class: DNSClass = .internet) {
        self.name = name
        self.type = type
        self.class = `class`
    }

    init(from reader: inout DNSReader) throws(DNSFormatError) {
        name = try reader.readName()
        type = DNSRecordType(rawValue: try reader.readUInt16())
        `class` = DNSClass(rawValue: try reader.readUInt16())
    }

    func write(to bytes: inout [UInt8]) {
        bytes += name.wire
        bytes.append(bigEndian: type.rawValue)
        bytes.append(bigEndian: `class`.rawValue)
    }
}

/// The type of a record or question (RFC 1035 section 3.2.2, RFC 3596, RFC 6891). It is not an enumeration,
/// since any number may come from outside.
struct DNSRecordType: Hashable, Sendable, RawRepresentable {
    var rawValue: UInt16

    static let a = DNSRecordType(rawValue: 1)
    static let cname = DNSRecordType(rawValue: 5)
    static let aaaa = DNSRecordType(rawValue: 28)
    static let opt = DNSRecordType(rawValue: 41)
}

/// The class of a record or question (RFC 1035 section 3.2.4).
struct DNSClass: Hashable, Sendable, RawRepresentable {
    var rawValue: UInt16

    static let internet = DNSClass(rawValue: 1)
}
