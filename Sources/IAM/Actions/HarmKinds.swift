/// How a reading action can do more harm than reading does.
public struct HarmKinds: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Gives out keys, tokens, passwords, logins.
    public static let secret = HarmKinds(rawValue: 1)
    /// Gives out addresses that need no further signature.
    public static let signs = HarmKinds(rawValue: 2)
    /// Sends, starts or stores something.
    public static let acts = HarmKinds(rawValue: 4)
    /// Makes AWS fetch an address of the caller's, whose owner reads it.
    public static let fetches = HarmKinds(rawValue: 8)
    /// Reads what the business stores.
    public static let data = HarmKinds(rawValue: 16)
    /// Reads who people are.
    public static let personal = HarmKinds(rawValue: 32)
    /// Reads variables and arguments, in which people keep secrets.
    public static let environment = HarmKinds(rawValue: 64)
    /// Costs money for each use, without a bound.
    public static let cost = HarmKinds(rawValue: 128)

    static let all = HarmKinds(rawValue: 255)
    /// What no session policy allows unless its author names the action. Promise K7 (docs/security.md).
    package static let mandatory: HarmKinds = [.secret, .signs, .acts, .fetches, .data]
    /// What a session policy denies, from the most to the least that it may have room for.
    static let depths: [HarmKinds] = [.all, all.subtracting(.cost), mandatory.union(.personal), mandatory]

    private static let words: [(kind: HarmKinds, name: String, letter: Character, sentence: String)] = [
        (.secret, "secret", "s", "gives out a secret"),
        (.signs, "signs", "u", "gives out a signed URL"),
        (.acts, "acts", "a", "does more than read"),
        (.fetches, "fetches", "f", "makes AWS fetch a URL of the caller's"),
        (.data, "data", "d", "reads the data of the business"),
        (.personal, "personal", "p", "reads details of people"),
        (.environment, "environment", "e", "reads variables and arguments"),
        (.cost, "cost", "c", "costs money for each use"),
    ]

    /// As HarmfulActionsData has them; a letter that it does not know counts as everything.
    init(letters: Substring) {
        self = letters.reduce(into: []) { kinds, letter in
            kinds.formUnion(Self.words.first { $0.letter == letter }?.kind ?? .all)
        }
    }

    /// Each of them by itself, the most harmful first.
    public var single: [HarmKinds] { Self.words.filter { contains($0.kind) }.map(\.kind) }

    /// The names, as `secret`, the most harmful first.
    public var names: [String] { Self.words.filter { contains($0.kind) }.map(\.name) }

    /// Said of an action: `gives out a secret and does more than read`.
    public var sentence: String {
        Self.words.filter { contains($0.kind) }.map(\.sentence).formatted(conjunction: "and")
    }
}

extension [String] {
    /// `a, b and c`.
    func formatted(conjunction: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
