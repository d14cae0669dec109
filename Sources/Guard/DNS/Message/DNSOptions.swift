/// EDNS(0) (RFC 6891 section 6.1.2), without the options themselves, of which the guard knows none. They stand in a
/// record of type OPT that the root owns: its class is the size of the largest UDP message that the sender takes, its TTL
///
///                    +0 (MSB)                            +1 (LSB)
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
///      0: |         EXTENDED-RCODE        |            VERSION            |
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
///      2: | DO|                           Z                               |
///         +---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+---+
struct DNSOptions: Hashable, Sendable {
    /// In bytes.
    var udpSize: UInt16
    var extendedResponseCode: UInt8 = 0
    var version: UInt8 = 0

    init(udpSize: UInt16, extendedResponseCode: UInt8 = 0) {
        self.udpSize = udpSize
        self.extendedResponseCode = extendedResponseCode
    }

    /// Nil where the record is no OPT record.
    init?(_ record: DNSRecord) {
        guard record.data.type == .opt else { return nil }
        udpSize = record.class.rawValue
        extendedResponseCode = UInt8(truncatingIfNeeded: record.ttl >> 24)
        version = UInt8(truncatingIfNeeded: record.ttl >> 16)
    }

    var record: DNSRecord {
        DNSRecord(
            owner: .root, class: DNSClass(rawValue: udpSize),
            ttl: UInt32(extendedResponseCode) << 24 | UInt32(version) << 16, data: .opaque(.opt, []))
    }
}
