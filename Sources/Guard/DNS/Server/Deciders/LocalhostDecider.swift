import Addresses

/// Answers `localhost` and the names below it with the sandbox's own loopback (RFC 6761 section 6.3).
struct LocalhostDecider: DNSDecider {
    private static let localhost = DNSName(labels: [Array("localhost".utf8)])
    /// The TTL in seconds. The answer never changes.
    private static let ttl: UInt32 = 300

    func decide(_ query: DNSQuery) -> DNSDecision? {
        guard query.question.class == .internet, query.question.name.isWithin(Self.localhost) else {
            return nil
        }
        return switch query.question.type {
        case .a: .answer(.noError, [IPAddress(v4: 0x7f00_0001)], ttl: Self.ttl)
        case .aaaa: .answer(.noError, [IPAddress(v6: 1)], ttl: Self.ttl)
        default: .answer(.noError)
        }
    }
}
