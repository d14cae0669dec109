// SPDX-License-Identifier: Apache-2.0

/// Decides on queries one by one, without waiting for anything.
struct DNSResponder: Sendable {
    /// The next step for a message.
    enum Step: Sendable {
        case drop
        case reply([UInt8])
        /// Asks `lookup`, then sends `DNSResponder.reply`.
        case lookUp(DNSQuery, LookupKey, [AllowedName])
    }

    let lookup: NameLookup
    private let blocked: BlockedReply
    private let deciders: [any DNSDecider]

    /// - Parameter policy: the policy's name, for whoever is refused.
    init(policy: String, names: AllowedNames, lookup: NameLookup, routes: HostRoutes, events: EventQueue) {
        self.lookup = lookup
        blocked = BlockedReply(policy: policy)
        // The order matters: forbidden names are refused, and reported, before anything else is said about
        // them.
        deciders = [
            UnknownVersionDecider(),
            LocalhostDecider(),
            ForbiddenNameDecider(names: names, blocked: blocked, events: events),
            OtherClassDecider(),
            OtherTypeDecider(),
            UnreachableFamilyDecider(names: names, routes: routes),
            AllowedNameDecider(names: names),
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
            case .answer(let code, let addresses, let ttl, let error):
                return .reply(query.reply(code, addresses: addresses, ttl: ttl, error: error))
            case .lookUp(let key, let grants):
                guard let known = lookup.known(key) else { return .lookUp(query, key, grants) }
                return .reply(reply(to: query, known))
            case nil: continue
            }
        }
        return .reply(query.reply(.refused))
    }

    func reply(to query: DNSQuery, _ outcome: LookupOutcome) -> [UInt8] {
        switch outcome {
        case .addresses(let addresses, let ttl): query.reply(.noError, addresses: addresses, ttl: ttl)
        case .noData: query.reply(.noError)
        case .otherFamilyAlone(let own): query.reply(.noError, error: error(of: own))
        case .noSuchName: query.reply(.noSuchName)
        case .blocked, .noAnswer, .failure: query.reply(.serverFailure, error: error(of: outcome))
        }
    }

    private func error(of outcome: LookupOutcome) -> DNSExtendedError? {
        switch outcome {
        case .addresses, .noData, .otherFamilyAlone, .noSuchName: nil
        case .blocked(let reason): blocked.error(reason)
        case .noAnswer(let reason), .failure(let reason): DNSExtendedError(.networkError, reason)
        }
    }
}
