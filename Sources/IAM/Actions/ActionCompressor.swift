// SPDX-License-Identifier: Apache-2.0

/// Writes actions of one service as few patterns that cover nothing else.
///
/// The fixed part of a pattern holds at least the verb, and ends where a word of an action's name ends. So a
/// pattern covers an action that AWS adds tomorrow only if its name has the same words as an action that
/// reads today.
struct ActionCompressor {
    let service: String
    private let wanted: [String]
    /// In lower case, since IAM ignores case.
    private let unwanted: [ArraySlice<UInt8>]

    /// - Parameter isCoverable: true for an unwanted action that a pattern may cover nevertheless, since it
    ///   is denied elsewhere.
    init(
        service: String, corpus: ActionCorpus, isWanted: (IAMAction) -> Bool, isCoverable: (IAMAction) -> Bool
    ) {
        self.service = service
        let actions = corpus.actions(of: service)
        let sorted = Dictionary(grouping: actions, by: isWanted)
        wanted = (sorted[true] ?? []).map(\.name)
        unwanted = (sorted[false] ?? []).filter { !isCoverable($0) }.map {
            $0.lowered.dropFirst(service.utf8.count + 1)
        }
    }

    /// Returns patterns as a policy writes them: `sqs:Get*`.
    /// - Parameter isTerse: true for patterns that may end within a word (`sns:ListPh*`). They suit denials
    ///   where room is short: an action that AWS adds tomorrow under such a name is denied, too.
    func patterns(isTerse: Bool = false) -> [String] {
        let verbs = Dictionary(grouping: wanted) { ReadingActions.verb(of: $0) }
        let names = verbs.flatMap { verb, names in
            guard let verb else { return names }
            let patterns = cover(verb, names)
            return isTerse ? patterns.map { shortest($0, after: verb) } : patterns
        }
        return Set(names).sorted().map { "\(service):\($0)" }
    }

    /// Returns the shortest pattern that covers the same wanted actions and no unwanted one.
    private func shortest(_ pattern: String, after verb: String) -> String {
        let fixed = pattern.hasSuffix("*") ? pattern.dropLast() : pattern[...]
        let free = (0..<fixed.count).lazy.map { fixed.prefix($0) }.first {
            $0.count > verb.count && isFree(String($0))
        }
        return free.map { "\($0)*" } ?? pattern
    }

    /// - Parameter names: names that begin with `prefix`, which ends with a word.
    private func cover(_ prefix: String, _ names: [String]) -> [String] {
        guard names != [prefix] else { return names }
        guard !isFree(prefix) else { return ["\(prefix)*"] }
        let next = Dictionary(grouping: names) { name in
            prefix + (name == prefix ? "" : ReadingActions.firstWord(of: name.dropFirst(prefix.count)))
        }
        return next.flatMap { longer, names in
            if longer == prefix { return names }
            // Write a single name in full, unless a pattern is shorter.
            let covered = cover(longer, names)
            return names.count == 1 && covered[0].count >= names[0].count ? names : covered
        }
    }

    private func isFree(_ prefix: String) -> Bool {
        let start = Array(prefix.lowercased().utf8)
        return !unwanted.contains { $0.starts(with: start) }
    }
}
