/// The type of a record or question (RFC 1035 section 3.2.2, RFC 3596, RFC 6891). It is not an enumeration,
/// since any number may come from outside.
struct DNSRecordType: Hashable, Sendable, RawRepresentable {
    var rawValue: UInt16

    static let a = DNSRecordType(rawValue: 1)
    static let cname = DNSRecordType(rawValue: 5)
    static let aaaa = DNSRecordType(rawValue: 28)
    static let opt = DNSRecordType(rawValue: 41)
}
