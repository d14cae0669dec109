// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A resource record (RFC 1035 section 4.1.3):
///
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     /                      NAME                     /
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                      TYPE                     |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                     CLASS                     |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                      TTL                      |
///     |                                               |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
///     |                   RDLENGTH                    |
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--|
///     /                     RDATA                     /
///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
struct DNSRecord: Hashable, Sendable {
    var owner: DNSName
    var `class` = DNSClass.internet
    /// In seconds.
    var ttl: UInt32
    var data: DNSRecordData

    init(owner: DNSName, class: DNSClass = .internet, ttl: UInt32, data: DNSRecordData) {
        self.owner = owner
        self.class = `class`
        self.ttl = ttl
        self.data = data
    }

    init(from reader: inout DNSReader) throws(DNSFormatError) {
        owner = try reader.readName()
        let type = DNSRecordType(rawValue: try reader.readUInt16())
        `class` = DNSClass(rawValue: try reader.readUInt16())
        ttl = try reader.readUInt32()
        let length = Int(try reader.readUInt16())
        let end = reader.offset + length
        switch (`class`, type) {
        case (.internet, .a), (.internet, .aaaa):
            guard length == (type == .a ? 4 : 16),
                let address = IPAddress(bytes: try reader.readBytes(length))
            else {
                throw .recordData
            }
            data = .address(address)
        case (.internet, .cname):
            data = .alias(try reader.readName())
        default:
            data = .opaque(type, Array(try reader.readBytes(length)))
        }
        guard reader.offset == end else { throw .recordData }
    }

    /// Writes the record. The owner is a pointer to the question's name if it is the same, byte for byte.
    func write(to bytes: inout [UInt8], question: DNSName?) {
        if let question, question.wire == owner.wire, owner.wire.count > 2 {
            bytes.append(bigEndian: 0xc000 | UInt16(DNSHeader.length))
        } else {
            bytes += owner.wire
        }
        bytes.append(bigEndian: data.type.rawValue)
        bytes.append(bigEndian: `class`.rawValue)
        bytes.append(bigEndian: UInt16(truncatingIfNeeded: ttl >> 16))
        bytes.append(bigEndian: UInt16(truncatingIfNeeded: ttl))
        let content: [UInt8] =
            switch data {
            case .address(let address): address.bytes
            case .alias(let name): name.wire
            case .opaque(_, let content): content
            }
        bytes.append(bigEndian: UInt16(truncatingIfNeeded: content.count))
        bytes += content
    }
}

extension [UInt8] {
    mutating func append(bigEndian value: UInt16) {
        append(UInt8(truncatingIfNeeded: value >> 8))
        append(UInt8(truncatingIfNeeded: value))
    }
}

/// The data of a record: the three types that the guard understands, and bytes that it never looks into.
enum DNSRecordData: Hashable, Sendable {
    /// A (RFC 1035 section 3.4.1) or AAAA (RFC 3596 section 2.2).
    case address(IPAddress)
    /// CNAME (RFC 1035 section 3.3.1).
    case alias(DNSName)
    case opaque(DNSRecordType, [UInt8])

    var type: DNSRecordType {
        switch self {
        case .address(let address): address.family == .v4 ? .a : .aaaa
        case .alias: .cname
        case .opaque(let type, _): type
        }
    }
}
