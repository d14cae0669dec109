// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

/// Detects names that may carry data out of the sandbox. The servers of a domain see every label that is
/// looked up below it, so such a name must not enter a policy because a person copies a suggestion.
///
/// This is a guess that errs on the side of caution. A name that is wrongly taken for data is reported, and a
/// person may still write it down. Names that AWS assigns below its own domains lead only to AWS, however
/// long they are.
enum CarriedData {
    /// Domains whose names only AWS assigns and serves.
    private static let ownedByAWS = [
        ".amazonaws.com", ".api.aws", ".amazonaws.com.cn", ".on.aws", ".cloudfront.net",
    ]

    /// `artifacts-prod-eu.internal.corp.example.com` has 5 labels before the last, and 32 characters before
    /// its registered domain.
    private static let mostLabels = 6
    private static let longestLabel = 40
    private static let mostCharacters = 63
    /// The longest piece between hyphens. Words are shorter, and an ordinary generated piece has 14
    /// characters, as in `main.d1a2b3c4d5e6f7.example.net`.
    private static let longestPiece = 31
    private static let longestGenerated = 15
    /// The most characters that form no words.
    private static let mostUnspeakable = 20
    private static let mostUnspeakableOfDomain = 48
    private static let mostUnspeakableOfAll = 96

    /// The most distinct names directly below one domain, whatever the names are.
    private static let mostSiblings = 64
    /// The most such names if their labels have room for data: at least `roomy` characters each on average.
    private static let mostRoomySiblings = 16
    private static let roomy = 4

    /// Returns why a name looks like data; nil for an ordinary name.
    /// - Parameter spelt: the name as the session spelt it.
    static func reason(for name: HostName, spelt: String) -> String? {
        guard !isOwnedByAWS(name.text) else { return nil }
        let pieces = NamePieces(name)
        let longest = pieces.labels.map(\.utf8.count).max() ?? 0
        let unspeakable = pieces.unspeakable.reduce(0) { $0 + $1.utf8.count }
        let why: String? =
            if longest > longestLabel {
                "a label of \(longest) characters"
            } else if pieces.labels.count > mostLabels {
                "\(pieces.labels.count) labels"
            } else if pieces.charactersBeforeDomain > mostCharacters {
                "\(pieces.charactersBeforeDomain) characters before its domain"
            } else if pieces.longest > longestPiece || pieces.longestGenerated > longestGenerated
                || unspeakable > mostUnspeakable
            {
                "\(max(pieces.longest > longestPiece ? pieces.longest : 0, unspeakable)) characters that form no words"
            } else if pieces.holdsAccessKey {
                "an access key's form"
            } else if spelt.split(separator: ".").contains(where: isMixedCase) {
                "alternating capital and small letters"
            } else {
                nil
            }
        return why.map { "it looks like data carried in names (\($0))" }
    }

    /// Returns the domains with more names below them than work needs, and the number of names.
    static func crowded(_ names: some Sequence<HostName>) -> [String: Int] {
        var children: [String: Set<Substring>] = [:]
        var direct: [String: Int] = [:]
        for name in Set(names) where !isOwnedByAWS(name.text) {
            let labels = name.text.split(separator: ".")
            for (index, domain) in domains(of: name).enumerated() {
                children[domain, default: []].insert(labels[index])
            }
            if let parent = domains(of: name).first { direct[parent, default: 0] += 1 }
        }
        return children.compactMapValues { $0.count }.filter { domain, count in
            let room = children[domain, default: []].reduce(0) { $0 + $1.utf8.count }
            return (count > mostRoomySiblings && room >= roomy * count)
                || direct[domain, default: 0] > mostSiblings
        }
    }

    /// Returns the widest of these domains that the name is below.
    static func domain(of name: HostName, among crowded: [String: Int]) -> String? {
        domains(of: name).last { crowded[$0] != nil }
    }

    /// Returns the registered domains whose names together hold too many characters that form no words, and
    /// the number of these characters. If the remaining domains hold too many in total, all domains are
    /// returned.
    static func laden(_ names: some Sequence<HostName>) -> [String: Int] {
        var held: [String: Set<String>] = [:]
        for name in Set(names) where !isOwnedByAWS(name.text) {
            let pieces = NamePieces(name)
            if !pieces.unspeakable.isEmpty { held[pieces.domain, default: []].formUnion(pieces.unspeakable) }
        }
        let characters = held.mapValues { $0.reduce(0) { $0 + $1.utf8.count } }
        let others = characters.values.filter { $0 <= mostUnspeakableOfDomain }.reduce(0, +)
        return others > mostUnspeakableOfAll
            ? characters : characters.filter { $0.value > mostUnspeakableOfDomain }
    }

    /// Returns the registered domain of a name that contributes to such an excess.
    static func domain(of name: HostName, amongLaden laden: [String: Int]) -> String? {
        let pieces = NamePieces(name)
        return laden[pieces.domain] == nil || pieces.unspeakable.isEmpty || isOwnedByAWS(name.text)
            ? nil : pieces.domain
    }

    /// Returns all domains above the name except the last label, nearest first.
    private static func domains(of name: HostName) -> [String] {
        let labels = name.text.split(separator: ".")
        return (1..<max(labels.count - 1, 1)).map { labels[$0...].joined(separator: ".") }
    }

    private static func isOwnedByAWS(_ name: String) -> Bool {
        ownedByAWS.contains { name.hasSuffix($0) }
    }

    /// True for base64 and similar text that nobody types: repeated capitals in the middle.
    private static func isMixedCase(_ label: Substring) -> Bool {
        let changes = zip(label.utf8, label.utf8.dropFirst()).count {
            (0x61...0x7a).contains($0) && (0x41...0x5a).contains($1)
        }
        return label.utf8.count > 7 && changes > 2
    }
}
