import Addresses

/// A name and a family of its addresses.
struct LookupKey: Hashable, Sendable {
    var name: DNSName
    var family: IPAddress.Family
}
