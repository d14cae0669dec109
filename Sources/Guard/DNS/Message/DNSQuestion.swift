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
