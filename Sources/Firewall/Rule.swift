/// If all of these hold, then do this.
public struct Rule: Sendable, Codable {
    public var matches: [Match]
    public var action: Action
    /// Why the rule is there; shown by `nft list`, and no part of equality: a comment filters nothing.
    public var comment: String?

    public init(_ matches: [Match] = [], _ action: Action, comment: String? = nil) {
        self.matches = matches
        self.action = action
        self.comment = comment
    }

    /// The rule in nft's language, with its comment.
    public var text: String { text(with: nil) }

    /// - Parameter count: what the rule's counter has seen.
    func text(with count: RuleCount?) -> String {
        let action = action == .count ? count?.text : nil
        let words = matches.map(\.text) + [action ?? self.action.text]
        return words.joined(separator: " ") + (comment.map { " comment \"\($0)\"" } ?? "")
    }
}

extension Rule: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.matches == right.matches && left.action == right.action
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(matches)
        hasher.combine(action)
    }
}
