/// The class of a record or question (RFC 1035 section 3.2.4).
struct DNSClass: Hashable, Sendable, RawRepresentable {
    var rawValue: UInt16

    static let internet = DNSClass(rawValue: 1)
}
