import Policy

/// Finds the addresses of allowed names and opens the wall for them, before anybody is told.
actor NameLookup {
    private let upstream: any UpstreamResolver
    private let admit: Admission
    private let leases: LeaseTable
    private let events: EventQueue
    private let times: LookupTimes
    private let cache = AnswerCache()
    /// Who waits for a lookup that someone else has begun.
    private var waiting: [LookupKey: [CheckedContinuation<LookupOutcome, Never>]] = [:]

    init(
        upstream: any UpstreamResolver, leases: LeaseTable, events: EventQueue, times: LookupTimes = LookupTimes(),
        admit: @escaping Admission
    ) {
        self.upstream = upstream
        self.leases = leases
        self.events = events
        self.times = times
        self.admit = admit
    }

    /// An outcome that is known already. Never waits.
    nonisolated func known(_ key: LookupKey) -> LookupOutcome? {
        cache.outcome(for: key)
    }

    /// Asks upstream, once for all who want to know the same at the same time.
    func outcome(for key: LookupKey, of name: AllowedName) async -> LookupOutcome {
        if let outcome = known(key) { return outcome }
        if waiting[key] != nil {
            return await withCheckedContinuation { waiting[key]?.append($0) }
        }
        waiting[key] = []
        let outcome = await lookUp(key, name)
        for waiter in waiting.removeValue(forKey: key) ?? [] { waiter.resume(returning: outcome) }
        return outcome
    }

    private func lookUp(_ key: LookupKey, _ name: AllowedName) async -> LookupOutcome {
        let reply: UpstreamReply
        do {
            reply = try await upstream.addresses(of: key.name, family: key.family)
        } catch {
            events.report(GuardEvent(.connectionFailed, host: name.host.text, reason: error.description))
            return .failure
        }
        switch reply {
        case .addresses(let addresses, let ttl):
            return await open(addresses, ttl: times.clamped(ttl), key, name)
        case .noData:
            return keep(.noData, key)
        case .noSuchName:
            return keep(.noSuchName, key)
        }
    }

    private func keep(_ outcome: LookupOutcome, _ key: LookupKey) -> LookupOutcome {
        cache.store(outcome, for: key, until: .now + times.negative)
        return outcome
    }

    private func open(_ addresses: [IPAddress], ttl: UInt32, _ key: LookupKey, _ name: AllowedName) async
        -> LookupOutcome
    {
        for address in addresses {
            guard let kind = AddressScope.refusal(of: address) else { continue }
            events.report(
                GuardEvent(.answerRefused, host: name.host.text, address: address, reason: "\(kind) address"))
            return .failure
        }
        // Counted from before the kernel is told, so that the kernel's timeout is the last to end.
        let start = ContinuousClock.now
        let lifetime = Duration.seconds(Int64(ttl)) + times.grace
        do {
            // Before the answer: a client that connects at once must find the wall open.
            try await admit(addresses, name.ports, lifetime)
        } catch {
            events.report(
                GuardEvent(
                    .failure, host: name.host.text, addresses: addresses, reason: "not admitted: \(error)"))
            return .failure
        }
        leases.grant(
            addresses, Lease(host: name.host, ports: name.ports, tlsPorts: name.tlsPorts, end: start + lifetime))
        let outcome = LookupOutcome.addresses(addresses, ttl: ttl)
        cache.store(outcome, for: key, until: start + .seconds(Int64(ttl)))
        events.report(GuardEvent(.nameAnswered, host: name.host.text, addresses: addresses))
        return outcome
    }
}
