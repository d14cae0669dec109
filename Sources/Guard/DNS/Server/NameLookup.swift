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
    /// The time for which a failure is kept, so that programs that try again and again do not flood the name
    /// servers: at least a second, at most five minutes (RFC 9520 section 3.2).
    var failure: Duration = .seconds(5)
    /// The time for which a family that the name servers say nothing about is waited for while the other one
    /// has addresses. The C libraries inside wait for both.
    var patience: Duration = .seconds(1)

    func clamped(_ ttl: UInt32) -> UInt32 {
        min(max(ttl, self.ttl.lowerBound), self.ttl.upperBound)
    }
}

/// Finds the addresses of allowed names, and opens the wall for them before anybody is told.
actor NameLookup {
    /// A lookup that is under way. Others who ask for the same at the same time share it only if they have
    /// the same grants, and only as long as its outcome may be kept: other name servers may know better.
    private struct Pending: Hashable {
        var key: LookupKey
        var grants: [AllowedName]
        /// The generation of the cache when the lookup began.
        var generation: Int
    }

    nonisolated let cache = AnswerCache()
    private let upstream: any UpstreamResolver
    private let wall: WallOpenings
    private let judge: AnswerJudge
    private let routes: HostRoutes
    private let events: EventQueue
    private let times: LookupTimes
    private let wildcards: WildcardLimit
    /// The lookups under way. The number of the policy's hosts, `WildcardLimit` and the time that a name
    /// server has to answer bound them.
    private var underWay: [Pending: (lookup: PendingLookup, task: Task<Void, Never>)] = [:]
    private var isOver = false

    private static let tooSlow = LookupOutcome.noAnswer("no name server gave an answer in time")

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
        guard let own = cache.outcome(for: key) else { return nil }
        guard own.isError else { return own }
        return cache.outcome(for: key.otherFamily).map(own.beside)
    }

    /// Asks upstream, once for all who want to know the same at the same time. If that ends in an error or
    /// takes long, the other family is asked for, too: an error of one family does not take the host away.
    /// - Parameter grants: all grants of the name, at least one.
    func outcome(for key: LookupKey, of grants: [AllowedName]) async -> LookupOutcome {
        if let outcome = known(key) { return outcome }
        guard let first = grants.first else { return .failure("no host of the policy") }
        if let reason = wildcardRefusal(of: key, grants) {
            return .blocked(reason).beside(cache.outcome(for: key.otherFamily))
        }
        let (own, isNew) = lookup(of: key, first.host, grants)
        let early = await own.outcome(before: own.start + times.patience)
        if let early, !early.isError { return early }
        let outcome: LookupOutcome
        if routes.mayReach(key.otherFamily.family, of: grants),
            wildcardRefusal(of: key.otherFamily, grants) == nil
        {
            let (other, _) = lookup(of: key.otherFamily, first.host, grants)
            outcome = await self.outcome(of: own, early, beside: other)
        } else {
            outcome = await own.outcome() ?? Self.tooSlow
        }
        if isNew, !isOver, case .noAnswer(let reason) = outcome {
            events.report(
                GuardEvent(.connectionFailed(.lookup(host: first.host.text), reason: reason)))
        }
        return outcome
    }

    /// Ends the lookups under way, and begins no others.
    func stop() async {
        isOver = true
        let tasks = underWay.values.map(\.task)
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    /// - Parameter early: the outcome of `own`, if it has ended.
    private func outcome(of own: PendingLookup, _ early: LookupOutcome?, beside other: PendingLookup) async
        -> LookupOutcome
    {
        if let early { return early.beside(await other.outcome()) }
        let late = await own.outcome(beside: other, patience: times.patience) ?? Self.tooSlow
        return late.isError ? late.beside(await other.outcome()) : late
    }

    /// Returns the reason why a lookup must not begin now; nil if it may, or need not.
    private func wildcardRefusal(of key: LookupKey, _ grants: [AllowedName]) -> String? {
        guard let first = grants.first, grants.allSatisfy(\.isBelowWildcard),
            cache.outcome(for: key) == nil, underWay[pending(key, grants)] == nil
        else { return nil }
        return wildcards.refusal(for: first)
    }

    private func pending(_ key: LookupKey, _ grants: [AllowedName]) -> Pending {
        Pending(key: key, grants: grants, generation: cache.generation)
    }

    /// Returns the lookup that is under way or has ended, or begins one.
    private func lookup(of key: LookupKey, _ host: HostName, _ grants: [AllowedName])
        -> (lookup: PendingLookup, isNew: Bool)
    {
        if let kept = cache.outcome(for: key) { return (PendingLookup(kept), false) }
        if isOver { return (PendingLookup(.failure("the guard is ending")), false) }
        let pending = self.pending(key, grants)
        if let (lookup, _) = underWay[pending] { return (lookup, false) }
        let lookup = PendingLookup()
        // A task of its own: it outlives whoever asked first, if the other family's answer was enough. Then
        // the cache knows more for the next one. `stop` ends it.
        let task = Task {
            let outcome = await lookUp(key, host, grants, pending.generation)
            underWay[pending] = nil
            lookup.end(outcome)
        }
        underWay[pending] = (lookup, task)
        return (lookup, true)
    }

    private func lookUp(
        _ key: LookupKey, _ host: HostName, _ grants: [AllowedName], _ generation: Int
    ) async -> LookupOutcome {
        let reply: UpstreamReply
        do {
            reply = try await upstream.addresses(of: key.name, family: key.family)
        } catch {
            return keep(.noAnswer(error.description), key, generation, for: times.failure)
        }
        switch reply {
        case .addresses(let addresses, let ttl):
            return await open(addresses, ttl: times.clamped(ttl), key, host, grants, generation)
        case .noData:
            return keep(.noData, key, generation, for: times.negative)
        case .noSuchName:
            return keep(.noSuchName, key, generation, for: times.negative)
        }
    }

    private func keep(
        _ outcome: LookupOutcome, _ key: LookupKey, _ generation: Int, for lifetime: Duration
    ) -> LookupOutcome {
        cache.store(outcome, for: key, until: .now + lifetime, generation: generation)
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
            return keep(refuse(host, address, reason), key, generation, for: times.failure)
        }
        // If IPv6 leads nowhere, only hosts that may be on a VPN get this far.
        let addresses = key.family == .v4 ? answered : answered.filter(routes.reaches)
        guard !addresses.isEmpty else { return keep(.noData, key, generation, for: times.negative) }
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
