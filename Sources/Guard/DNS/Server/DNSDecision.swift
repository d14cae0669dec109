import Addresses

/// The decision on a query.
enum DNSDecision: Hashable, Sendable {
    case answer(DNSResponseCode, [IPAddress] = [], ttl: UInt32 = 0, error: DNSExtendedError? = nil)
    /// Look the name up in the cache, or upstream. This is the only way for a query to leave the guard.
    case lookUp(LookupKey, [AllowedName])
}
