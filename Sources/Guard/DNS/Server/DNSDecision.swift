import Addresses

/// What becomes of a query.
enum DNSDecision: Hashable, Sendable {
    case answer(DNSResponseCode, [IPAddress] = [], ttl: UInt32 = 0, error: DNSExtendedError? = nil)
    /// Known already, or to be asked for upstream: the only way for a query to leave the guard.
    case lookUp(LookupKey, [AllowedName])
}
