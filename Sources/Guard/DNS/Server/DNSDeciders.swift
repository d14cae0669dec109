// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Synchronization

/// One reason to decide on a query. The first decider in the chain with an opinion decides.
protocol DNSDecider: Sendable {
    /// Returns nil for no opinion.
    func decide(_ query: DNSQuery) -> DNSDecision?
}

/// The decision on a query.
enum DNSDecision: Hashable, Sendable {
    case answer(DNSResponseCode, [IPAddress] = [], ttl: UInt32 = 0, error: DNSExtendedError? = nil)
    /// Look the name up in the cache, or upstream. This is the only way for a query to leave the guard.
    case lookUp(LookupKey, [AllowedName])
}

/// Answers BADVERS to a version of EDNS that does not exist yet (RFC 6891 section 6.1.3).
struct UnknownVersionDecider: DNSDecider {
    func decide(_ query: DNSQuery) -> DNSDecision? {
        guard let options = query.options, options.version != 0 else { return nil }
        return .answer(.badVersion)
    }
}

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
        guard !names.contains(name) else { return nil }
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

/// Refuses classes other than IN.
struct OtherClassDecider: DNSDecider {
    func decide(_ query: DNSQuery) -> DNSDecision? {
        query.question.class == .internet ? nil : .answer(.refused)
    }
}

/// Answers every type but A and AAAA with "no such data". TXT and its like could carry data in, HTTPS and
/// SVCB lead around the server name, and the sandbox needs none of them. Promise D2 (docs/security.md).
struct OtherTypeDecider: DNSDecider {
    func decide(_ query: DNSQuery) -> DNSDecision? {
        query.question.type == .a || query.question.type == .aaaa ? nil : .answer(.noError)
    }
}

/// Answers AAAA with "no such data" if the host cannot reach the IPv6 internet, so that nobody in the sandbox
/// waits for a connection that the relay could not make.
struct UnreachableFamilyDecider: DNSDecider {
    let names: AllowedNames
    let routes: HostRoutes

    func decide(_ query: DNSQuery) -> DNSDecision? {
        guard query.question.type == .aaaa,
            !routes.mayReach(.v6, of: names.grants(of: query.question.name))
        else { return nil }
        return .answer(.noError)
    }
}

/// Looks up the addresses of a name that the policy allows.
struct AllowedNameDecider: DNSDecider {
    let names: AllowedNames

    func decide(_ query: DNSQuery) -> DNSDecision? {
        let grants = names.grants(of: query.question.name)
        guard !grants.isEmpty else { return nil }
        // Data in the case of letters does not leave.
        let name = query.question.name.lowercased
        switch query.question.type {
        case .a: return .lookUp(LookupKey(name: name, family: .v4), grants)
        case .aaaa: return .lookUp(LookupKey(name: name, family: .v6), grants)
        default: return nil
        }
    }
}

/// Makes the extended DNS error (RFC 8914) of a refusal.
struct BlockedReply: Hashable, Sendable {
    /// The policy's name.
    var policy: String

    func error(_ reason: String? = nil) -> DNSExtendedError {
        let text = "blocked by cx policy \(policy)"
        return DNSExtendedError(.blocked, reason.map { "\(text): \($0)" } ?? text)
    }
}

/// Allows a number a second, and carries no debt or credit from one second to the next.
final class RateLimit: Sendable {
    private struct Window {
        var start: ContinuousClock.Instant
        var count = 0
    }

    private let perSecond: Int
    private let window: Mutex<Window>

    init(perSecond: Int) {
        self.perSecond = perSecond
        window = Mutex(Window(start: .now))
    }

    func allows(now: ContinuousClock.Instant = .now) -> Bool {
        window.withLock { window in
            if now - window.start >= .seconds(1) { window = Window(start: now) }
            window.count += 1
            return window.count <= perSecond
        }
    }
}
