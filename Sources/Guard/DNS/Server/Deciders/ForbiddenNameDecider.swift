import GuardProtocol

/// Refuses each name that the policy does not allow. No part of the name leaves, so data in its labels ends
/// here. Promise D1 (docs/security.md).
struct ForbiddenNameDecider: DNSDecider {
    private static let reverse = [
        DNSName(labels: [Array("in-addr".utf8), Array("arpa".utf8)]),
        DNSName(labels: [Array("ip6".utf8), Array("arpa".utf8)]),
    ]

    let names: AllowedNames
    let blocked: BlockedReply
    let events: EventQueue
    private let limit = RateLimit(perSecond: 200)
    /// The limit of reverse lookups. Tools that print addresses make so many that they would hide the rest.
    private let reverseLimit = RateLimit(perSecond: 1)

    init(names: AllowedNames, blocked: BlockedReply, events: EventQueue) {
        self.names = names
        self.blocked = blocked
        self.events = events
    }

    func decide(_ query: DNSQuery) -> DNSDecision? {
        let name = query.question.name
        guard names.grants(of: name).isEmpty else { return nil }
        let isReverse = Self.reverse.contains { name.isWithin($0) }
        if (isReverse ? reverseLimit : limit).allows() {
            let refusal = Refusal.name(
                name.description, protocol: query.transport == .udp ? "udp" : "tcp",
                Reason(isReverse ? .reverseLookup : .notAllowed))
            events.report(GuardEvent(.refused(refusal)))
        } else {
            events.countDropped()
        }
        return .answer(.refused, error: blocked.error())
    }
}
