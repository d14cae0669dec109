/// EDNS(0) (RFC 6891 section 6.1.2). It stands in a record of type OPT that the root owns. The record's class
/// is the size of the largest UDP message that the sender takes. Its data is the options. Its TTL is
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
    /// The options. Those of a query are read and never echoed.
    var options: [DNSOption] = []

    init(udpSize: UInt16, extendedResponseCode: UInt8 = 0, options: [DNSOption] = []) {
        self.udpSize = udpSize
        self.extendedResponseCode = extendedResponseCode
        self.options = options
    }

    /// Nil for a record that is not OPT. Throws if its data is not a list of options.
    init?(_ record: DNSRecord) throws(DNSFormatError) {
        guard case .opaque(.opt, let content) = record.data else { return nil }
        udpSize = record.class.rawValue
        extendedResponseCode = UInt8(truncatingIfNeeded: record.ttl >> 24)
        version = UInt8(truncatingIfNeeded: record.ttl >> 16)
        var reader = DNSReader(content)
        while !reader.isAtEnd {
            do throws(DNSFormatError) {
                options.append(try DNSOption(from: &reader))
            } catch {
                throw .options
            }
        }
    }

    var record: DNSRecord {
        var content: [UInt8] = []
        for option in options { option.write(to: &content) }
        return DNSRecord(
            owner: .root, class: DNSClass(rawValue: udpSize),
            ttl: UInt32(extendedResponseCode) << 24 | UInt32(version) << 16, data: .opaque(.opt, content))
    }
}
