import Policy

/// Decides on queries, one by one, without waiting for anything.
struct DNSResponder: Sendable {
    /// What to do with a message.
    enum Step: Sendable {
        case drop
        case reply([UInt8])
        /// Ask `lookup`, then send `DNSResponder.reply`.
        case lookUp(DNSQuery, LookupKey, AllowedName)
    }

    let lookup: NameLookup
    private let deciders: [any DNSDecider]

    init(hosts: [AllowedHost], lookup: NameLookup, events: EventQueue) {
        let allowed = AllowedName.table(hosts)
        self.lookup = lookup
        // The order matters: forbidden names are refused, and reported, before anything else is said about them.
        deciders = [
            UnknownVersionDecider(),
            LocalhostDecider(),
            ForbiddenNameDecider(allowed: allowed, events: events),
            OtherClassDecider(),
            OtherTypeDecider(),
            AllowedNameDecider(allowed: allowed),
        ]
    }

    func step(_ bytes: [UInt8], by transport: DNSTransport) -> Step {
        let query: DNSQuery
        switch DNSIntake(bytes, by: transport) {
        case .drop: return .drop
        case .reply(let bytes): return .reply(bytes)
        case .query(let accepted): query = accepted
        }
        for decider in deciders {
            switch decider.decide(query) {
            case .answer(let code, let addresses, let ttl):
                return .reply(query.reply(code, addresses: addresses, ttl: ttl))
            case .lookUp(let key, let name):
                guard let known = lookup.known(key) else { return .lookUp(query, key, name) }
                return .reply(Self.reply(to: query, known))
            case nil: continue
            }
        }
        return .reply(query.reply(.refused))
    }

    static func reply(to query: DNSQuery, _ outcome: LookupOutcome) -> [UInt8] {
        switch outcome {
        case .addresses(let addresses, let ttl): query.reply(.noError, addresses: addresses, ttl: ttl)
        case .noData: query.reply(.noError)
        case .noSuchName: query.reply(.noSuchName)
        case .failure: query.reply(.serverFailure)
        }
    }
}
