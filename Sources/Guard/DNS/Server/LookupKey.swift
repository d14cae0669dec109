import Addresses

/// What a lookup is for.
struct LookupKey: Hashable, Sendable {
    var name: DNSName
    var family: IPAddress.Family
}
