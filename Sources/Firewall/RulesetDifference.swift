// SPDX-License-Identifier: Apache-2.0

/// The difference between the ruleset that should be there and the one that is, in words. It is empty if they
/// filter the same.
public struct RulesetDifference: Hashable, Sendable {
    /// One sentence for each difference; at most `limit` about missing elements of one set, and as many about
    /// surplus ones.
    public let sentences: [String]

    /// The number of elements of one set that are named. The rest is counted.
    private static let limit = 5

    public var isEmpty: Bool { sentences.isEmpty }

    public init(expected: Ruleset, actual: Ruleset) {
        guard expected != actual else {
            sentences = []
            return
        }
        var sentences: [String] = []
        if expected.table != actual.table {
            sentences.append("the table should be \(expected.table) and is \(actual.table)")
        }
        sentences += Self.chains(expected.chains, actual.chains)
        sentences += Self.sets(expected.sets, actual.sets)
        // Equality decides: a difference that no sentence above describes must not pass for none.
        self.sentences = sentences.isEmpty ? ["the parts are in another order"] : sentences
    }

    private static func chains(_ expected: [Chain], _ actual: [Chain]) -> [String] {
        let missing = expected.filter { chain in !actual.contains { $0.name == chain.name } }
        let surplus = actual.filter { chain in !expected.contains { $0.name == chain.name } }
        let changed = expected.flatMap { chain in
            actual.filter { $0.name == chain.name }.flatMap { Self.chain(chain, $0) }
        }
        return missing.map { "chain \($0.name) is missing" }
            + surplus.map { "chain \($0.name) should not be there" }
            + changed
    }

    private static func chain(_ expected: Chain, _ actual: Chain) -> [String] {
        var sentences: [String] = []
        if expected.hook != actual.hook {
            let hooks = [expected.hook, actual.hook].map { $0?.text ?? "no hook" }
            sentences.append("chain \(expected.name) should have `\(hooks[0])` and has `\(hooks[1])`")
        }
        for index in 0..<max(expected.rules.count, actual.rules.count) {
            let wanted = index < expected.rules.count ? expected.rules[index] : nil
            let found = index < actual.rules.count ? actual.rules[index] : nil
            if wanted != found {
                let texts = [wanted, found].map { $0.map { "`\($0.text)`" } ?? "nothing" }
                sentences.append(
                    "chain \(expected.name), rule \(index + 1) should be \(texts[0]) and is \(texts[1])")
            }
        }
        return sentences
    }

    private static func sets(_ expected: [AllowedSet], _ actual: [AllowedSet]) -> [String] {
        let missing = expected.filter { set in !actual.contains { $0.family == set.family } }
        let surplus = actual.filter { set in !expected.contains { $0.family == set.family } }
        let changed = expected.flatMap { set in
            actual.filter { $0.family == set.family }.flatMap { Self.elements(set, $0) }
        }
        return missing.map { "set \($0.name) is missing" }
            + surplus.map { "set \($0.name) should not be there" }
            + changed
    }

    private static func elements(_ expected: AllowedSet, _ actual: AllowedSet) -> [String] {
        guard expected.elements != actual.elements else { return [] }
        let wanted = Set(expected.elements)
        let found = Set(actual.elements)
        let missing = wanted.subtracting(found).sorted().map { element in
            let origin = element.origin.map { " (\($0))" } ?? ""
            return "set \(expected.name) lacks \(element.text)\(origin)"
        }
        let surplus = found.subtracting(wanted).sorted().map {
            "set \(expected.name) should not hold \($0.text)"
        }
        return shortened(missing, of: expected) + shortened(surplus, of: expected)
    }

    private static func shortened(_ sentences: [String], of set: AllowedSet) -> [String] {
        guard sentences.count > limit else { return sentences }
        return sentences.prefix(limit) + [
            "and \(sentences.count - limit) more of set \(set.name) like the last"
        ]
    }
}

extension RulesetDifference: CustomStringConvertible {
    public var description: String { sentences.joined(separator: "; ") }
}
