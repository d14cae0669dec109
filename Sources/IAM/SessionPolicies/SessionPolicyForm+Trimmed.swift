// SPDX-License-Identifier: Apache-2.0

extension SessionPolicyForm {
    /// A pattern of reading actions, or the name of one.
    private struct Part {
        let service: String
        let pattern: String
        /// The characters of the pattern and of the denials that it needs.
        let characters: Int
        let actions: [IAMAction]
        /// The worth of the actions that no other part holds, for each character.
        var density: Double

        /// True for the part that is taken first.
        static func precedes(_ left: Part, _ right: Part) -> Bool {
            left.density == right.density ? left.pattern < right.pattern : left.density > right.density
        }
    }

    /// Allows reading actions by name, as many as fit, and denies those that do harm.
    func trimmed() -> Statements {
        let worth = ReadingWorth(of: builder.meant)
        let complete = services.flatMap { service in
            reading(service).map { part($0, of: service, worth) }
        }
        // The rest of the policy is what the parts do not account for.
        let rest = characters(complete) - complete.reduce(0) { $0 + $1.characters }
        var taken = taken(
            of: complete + smaller(than: complete, worth), worth, room: SessionPolicy.mostCharacters - rest)
        // A denial that two patterns share may be longer beside one of them.
        while !taken.isEmpty, characters(taken) > SessionPolicy.mostCharacters { taken.removeLast() }
        return statements(taken)
    }

    /// Returns parts that need no denials, for services whose patterns do, and the actions that are given up
    /// last, one by one.
    private func smaller(than complete: [Part], _ worth: ReadingWorth) -> [Part] {
        let known = Set(complete.map(\.pattern))
        return services.filter { !readsLittle.contains($0) }.flatMap { service in
            let narrow = ReadingPatterns(
                service: service, held: held, grants: builder.grants, corpus: builder.corpus,
                cache: builder.cache
            ).patterns(isMixed: false)
            let single = (builder.meant[service] ?? []).filter(ReadingWorth.isFirst).map(\.text)
            return Set(narrow + single).subtracting(known).sorted().map { part($0, of: service, worth) }
        }
    }

    /// Takes the densest part again and again, and counts only what the parts before it do not hold.
    private func taken(of parts: [Part], _ worth: ReadingWorth, room: Int) -> [Part] {
        var room = room
        var held: Set<String> = []
        var taken: [Part] = []
        // The last one is the densest.
        var waiting = parts.sorted { Part.precedes($1, $0) }
        while var part = waiting.popLast() {
            let missing = part.actions.filter { !held.contains($0.text) }
            let density =
                readsLittle.contains(part.service)
                ? part.density : worth.sum(missing) / Double(part.characters)
            guard density > 0, part.characters <= room else { continue }
            if density < part.density {
                part.density = density
                let place = waiting.firstIndex { Part.precedes($0, part) } ?? waiting.count
                waiting.insert(part, at: place)
                continue
            }
            taken.append(part)
            room -= part.characters
            held.formUnion(part.actions.map(\.text))
        }
        return taken
    }

    private func part(_ pattern: String, of service: String, _ worth: ReadingWorth) -> Part {
        let exceptions = Denials(
            services: [service], covered: [pattern], grants: builder.grants, breadth: .needed, held: held,
            corpus: builder.corpus, cache: builder.cache, isTerse: style == .tight
        ).harmful
        let characters = ([pattern] + exceptions).reduce(0) { $0 + $1.utf8.count + 3 }
        let actions = builder.cache.actions(matching: pattern, in: builder.corpus)
        // The agent itself asks for what is left of a service that reads little.
        let density = readsLittle.contains(service) ? 1 : worth.sum(actions) / Double(characters)
        return Part(
            service: service, pattern: pattern, characters: characters, actions: actions, density: density)
    }

    private func characters(_ parts: [Part]) -> Int {
        SessionPolicy.characters(statements(parts).statements, managed: [])
    }

    /// - Parameter parts: some of which may hold what others hold as well.
    private func statements(_ parts: [Part]) -> Statements {
        let byService = Dictionary(grouping: parts, by: \.service).mapValues { parts in
            let patterns = parts.map { ActionPattern($0.pattern) }
            return parts.map(\.pattern).filter { name in
                !patterns.contains { $0.isWildcard && $0.text != name && $0.matches(name) }
            }.sorted()
        }
        return listed(denying: .needed, patterns: services.map { byService[$0] ?? [] })
    }
}
