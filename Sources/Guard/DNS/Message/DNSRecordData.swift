import Addresses

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
