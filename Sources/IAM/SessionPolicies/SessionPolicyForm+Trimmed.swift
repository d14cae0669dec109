// SPDX-License-Identifier: Apache-2.0

extension SessionPolicyForm {
    /// A pattern of reading actions.
    private struct Part {
        let service: String
        let pattern: String
        /// The characters of the pattern and of the denials that it needs.
        let characters: Int
        let worth: Double

        /// True for the part that is taken first: the one worth more for its length.
        static func precedes(_ left: Part, _ right: Part) -> Bool {
            let (own, other) = (left.worth * Double(right.characters), right.worth * Double(left.characters))
            return own == other ? left.pattern < right.pattern : own > other
        }
    }

    /// Allows reading actions by name, as many as fit, and denies those that do harm.
    func trimmed() -> Statements {
        let patterns = Dictionary(uniqueKeysWithValues: services.map { ($0, reading($0)) })
        let worth = ReadingWorth(of: builder.meant)
        let parts = services.flatMap { service in
            (patterns[service] ?? []).map { part($0, of: service, worth) }
        }.sorted(by: Part.precedes)
        // The rest of the policy is what the parts do not account for.
        let rest = characters(parts) - parts.reduce(0) { $0 + $1.characters }
        var room = SessionPolicy.mostCharacters - rest
        var taken = parts.filter { part in
            guard part.characters <= room else { return false }
            room -= part.characters
            return true
        }
        // A denial that two patterns share may be longer beside one of them.
        while !taken.isEmpty, characters(taken) > SessionPolicy.mostCharacters { taken.removeLast() }
        return statements(taken)
    }

    private func part(_ pattern: String, of service: String, _ worth: ReadingWorth) -> Part {
        let exceptions = Denials(
            services: [service], covered: [pattern], grants: builder.grants, breadth: .needed, held: held,
            corpus: builder.corpus, cache: builder.cache, isTerse: style == .tight
        ).harmful
        // The agent asks for these itself.
        let isNeeded = readsLittle.contains(service)
        return Part(
            service: service, pattern: pattern,
            characters: ([pattern] + exceptions).reduce(0) { $0 + $1.utf8.count + 3 },
            worth: isNeeded ? 1000 : worth.sum(builder.cache.actions(matching: pattern, in: builder.corpus)))
    }

    private func characters(_ parts: [Part]) -> Int {
        SessionPolicy.characters(statements(parts).statements, managed: [])
    }

    private func statements(_ parts: [Part]) -> Statements {
        let patterns = Dictionary(grouping: parts, by: \.service).mapValues { $0.map(\.pattern).sorted() }
        return listed(denying: .needed, patterns: services.map { patterns[$0] ?? [] })
    }
}
