// SPDX-License-Identifier: Apache-2.0

import Documents

/// The reading actions of one service as few patterns, without those that do the held kinds of harm.
struct ReadingPatterns {
    let service: String
    let held: HarmKinds
    let grants: GrantedActions
    let corpus: ActionCorpus
    let cache: SessionPolicyCache

    /// Asked of services of which nothing is granted by name.
    struct Question: Hashable {
        let service: String
        /// The part of these kinds that actions of the service do.
        let held: HarmKinds
        let isMixed: Bool
    }

    /// - Parameter isMixed: true for wide patterns where they are shorter, together with the denials that
    ///   they need.
    func patterns(isMixed: Bool) -> [String] {
        let find = { () -> [String] in
            let narrow = compressed(isWide: false)
            guard isMixed else { return narrow }
            let wide = compressed(isWide: true)
            // The patterns are written twice, the denials once.
            return length(wide) * 2 + length(exceptions(to: wide)) < length(narrow) * 2 ? wide : narrow
        }
        guard !grants.services.contains(service) else { return find() }
        let question = Question(
            service: service, held: held.intersection(corpus.harm(of: service)), isMixed: isMixed)
        return cache.readingPatterns.answer(question, find: find)
    }

    private func compressed(isWide: Bool) -> [String] {
        ActionCompressor(
            service: service, corpus: corpus,
            isWanted: { isMeant($0) || grants.isOpen($0) },
            isCoverable: { isWide && HarmfulActions.contains($0) && !grants.isOpen($0) }
        ).patterns()
    }

    private func isMeant(_ action: IAMAction) -> Bool {
        ReadingActions.contains(action) && HarmfulActions.kinds(of: action).isDisjoint(with: held)
    }

    private func exceptions(to patterns: [String]) -> [String] {
        Denials(
            services: [service], covered: patterns, grants: grants, breadth: .needed, held: held,
            corpus: corpus, cache: cache
        ).harmful
    }

    private func length(_ patterns: [String]) -> Int { patterns.reduce(0) { $0 + $1.utf8.count + 3 } }
}
