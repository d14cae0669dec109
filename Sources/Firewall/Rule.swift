// SPDX-License-Identifier: Apache-2.0

/// An action for the packets that meet all of some conditions.
public struct Rule: Sendable, Codable {
    public var matches: [Match]
    public var action: Action
    /// Why the rule is there; `nft list` shows it. It takes no part in equality, since a comment filters
    /// nothing.
    public var comment: String?

    public init(_ matches: [Match] = [], _ action: Action, comment: String? = nil) {
        self.matches = matches
        self.action = action
        self.comment = comment
    }

    /// The rule in nft's language, with its comment.
    public var text: String { text(with: nil) }

    /// - Parameter count: what the rule's counter has counted.
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

/// The packets and bytes that the counter of one rule has counted.
public struct RuleCount: Hashable, Sendable {
    /// The rule's chain, and the rule's index in it.
    public var chain: String
    public var rule: Int
    public var packets: UInt64
    public var bytes: UInt64

    public init(chain: String, rule: Int, packets: UInt64, bytes: UInt64) {
        self.chain = chain
        self.rule = rule
        self.packets = packets
        self.bytes = bytes
    }

    /// The counter in nft's language.
    var text: String { "counter packets \(packets) bytes \(bytes)" }
}
