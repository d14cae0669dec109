/// The operation that a query asks for (RFC 1035 section 4.1.1): 4 bits.
struct DNSOpcode: Hashable, Sendable, RawRepresentable {
    var rawValue: UInt8

    static let query = DNSOpcode(rawValue: 0)
}
