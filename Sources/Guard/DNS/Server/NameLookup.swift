// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol

/// The lifetimes of answers and of the openings in the wall.
struct LookupTimes: Hashable, Sendable {
    /// The TTL given to the sandbox, in seconds. A TTL of 0 would mean a lookup for each connection. One of
    /// more than five minutes would mean a wall that stays open long after the host has moved.
    var ttl: ClosedRange<UInt32> = 1...300
    /// The time for which an address stays admitted after its TTL. Programs keep addresses longer than they
    /// should (curl 60 s).
    var grace: Duration = .seconds(120)
    /// The time for which a negative answer is kept, so that AAAA of a host with IPv4 alone does not go
    /// upstream each time.
    var negative: Duration = .seconds(5)

    func clamped(_ ttl: UInt32) -> UInt32 {
        min(max(ttl, self.ttl.lowerBound), self.ttl.upperBound)
    }
}

/// Finds the addresses of allowed names, and opens the wall for them before anybody is told.
actor NameLookup {
    /// A lookup that is under way. Others who ask for the same at the same time share it only if they have
    /// the same grants.
    private struct Pending: Hashable {
        var key: LookupKey
        var grants: [AllowedName]
    }

    nonisolated let cache = AnswerCache()
    private let upstream: any UpstreamResolver
    private let wall: WallOpenings
    private let judge: AnswerJudge
    private let routes: HostRoutes
    private let events: EventQueue
    private let times: LookupTimes
    private let wildcards: WildcardLimit
    /// The waiters for lookups that others have begun. The number of queries that may wait at the server's
    /// sockets bounds them.
    private var waiting: [Pending: [CheckedContinuation<LookupOutcome, Never>]] = [:]

    init(
        upstream: any UpstreamResolver, wall: WallOpenings, judge: AnswerJudge, routes: HostRoutes,
        events: EventQueue,
        times: LookupTimes = LookupTimes()
    ) {
        self.upstream = upstream
        self.wall = wall
        self.judge = judge
        self.routes = routes
        self.events = events
        self.times = times
        wildcards = WildcardLimit(events: events)
    }

    /// Returns an outcome that is known already. It never waits.
    nonisolated func known(_ key: LookupKey) -> LookupOutcome? {
        cache.outcome(for: key)
    }

    /// Asks upstream, once for all who want to know the same at the same time.
    /// - Parameter grants: all grants of the name, at least one.
    func outcome(for key: LookupKey, of grants: [AllowedName]) async -> LookupOutcome {
        if let outcome = known(key) { return outcome }
        let pending = Pending(key: key, grants: grants)
        if waiting[pending] != nil {
            return await withCheckedContinuation { waiting[pending]?.append($0) }
        }
        guard let first = grants.first else { return .failure("no host of the policy") }
        if grants.allSatisfy(\.isBelowWildcard), let reason = wildcards.refusal(for: first) {
            return .blocked(reason)
        }
        waiting[pending] = []
        let outcome = await lookUp(key, first.host, grants)
        for waiter in waiting.removeValue(forKey: pending) ?? [] { waiter.resume(returning: outcome) }
        return outcome
    }

    private func lookUp(_ key: LookupKey, _ host: HostName, _ grants: [AllowedName]) async -> LookupOutcome {
        let generation = cache.generation
        let reply: UpstreamReply
        do {
            reply = try await upstream.addresses(of: key.name, family: key.family)
        } catch {
            events.report(GuardEvent(.connectionFailed(.lookup(host: host.text), reason: error.description)))
            return .failure(error.description)
        }
        switch reply {
        case .addresses(let addresses, let ttl):
            return await open(addresses, ttl: times.clamped(ttl), key, host, grants, generation)
        case .noData:
            return keep(.noData, key, generation)
        case .noSuchName:
            return keep(.noSuchName, key, generation)
        }
    }

    private func keep(_ outcome: LookupOutcome, _ key: LookupKey, _ generation: Int) -> LookupOutcome {
        cache.store(outcome, for: key, until: .now + times.negative, generation: generation)
        return outcome
    }

    private func open(
        _ answered: [IPAddress], ttl: UInt32, _ key: LookupKey, _ host: HostName, _ grants: [AllowedName],
        _ generation: Int
    ) async -> LookupOutcome {
        let accepted = grants.filter { judge.refusal(of: answered, for: $0) == nil }
        guard !accepted.isEmpty else {
            // The first grant is the most specific one, so its reason helps most.
            guard
                let (address, reason) = grants.lazy.compactMap({ self.judge.refusal(of: answered, for: $0) })
                    .first
            else { return .failure("no host of the policy") }
            return refuse(host, address, reason)
        }
        // If IPv6 leads nowhere, only hosts that may be on a VPN get this far.
        let addresses = key.family == .v4 ? answered : answered.filter(routes.reaches)
        guard !addresses.isEmpty else { return keep(.noData, key, generation) }
        // The time counts from before the kernel is told, so that the kernel's timeout is the last to end.
        let start = ContinuousClock.now
        let openings = accepted.compactMap { name -> WallOpening? in
            var end = start + .seconds(Int64(ttl)) + times.grace
            if let limit = name.limit { end = min(end, limit.end) }
            return end > start ? WallOpening(name: name, addresses: addresses, end: end) : nil
        }
        guard let last = openings.map(\.end).max() else { return .blocked("the time of \(host) is over") }
        do {
            // Open the wall before the answer: a client that connects at once must find it open.
            guard try await wall.open(openings, from: start) else {
                return refuse(host, addresses[0], Reason(.tooManyAddresses))
            }
        } catch {
            let reason = "not admitted: \(error)"
            events.report(GuardEvent(.failure(reason: reason, host: host.text, addresses: addresses)))
            return .failure(reason)
        }
        // An answer must not be believed for longer than what it opened.
        let end = min(start + .seconds(Int64(ttl)), last)
        let shown = max(UInt32(clamping: (end - start).components.seconds), times.ttl.lowerBound)
        let outcome = LookupOutcome.addresses(addresses, ttl: shown)
        cache.store(outcome, for: key, until: end, generation: generation)
        events.report(GuardEvent(.nameAnswered(host: host.text, addresses)))
        return outcome
    }

    private func refuse(
        _ host: HostName, _ address: IPAddress, _ reason: Reason<AnswerRefusal>
    ) -> LookupOutcome {
        events.report(GuardEvent(.refused(.answer(host.text, address, reason))))
        return .blocked("\(address): \(reason)")
    }
}
