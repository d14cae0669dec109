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
