// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A comment `# cx: allow RULE because REASON`, by which a policy's author accepts a warning.
package struct AllowDirective: Hashable {
    package static let form = "# cx: allow RULE because REASON"

    /// Nil if the comment names no rule.
    package let rule: String?
    /// Nil if the comment gives no reason.
    package let reason: String?

    /// False if the text cannot hold a directive, because `cx:` never comes first behind a `#`. Most texts
    /// need no tokens then.
    package static func mayStand(in text: String) -> Bool {
        var beforeWord: UInt8 = 0
        var matched = 0
        for byte in text.utf8 {
            switch (byte, matched) {
            case (UInt8(ascii: "c"), 0) where beforeWord == UInt8(ascii: "#"), (UInt8(ascii: "x"), 1):
                matched += 1
            case (UInt8(ascii: ":"), 2): return true
            default: matched = 0
            }
            if byte != UInt8(ascii: " "), matched == 0 { beforeWord = byte }
        }
        return false
    }

    /// Returns each directive with the line that it applies to: its own line, or the next one that is not a
    /// comment.
    package static func all(in text: SourceTokens) -> [(
        comment: YAMLComment, directive: AllowDirective, line: Int
    )] {
        let comments = YAMLComments.all(in: text)
        let lone = Set(comments.filter(\.isAlone).map(\.start.line))
        return comments.compactMap { comment in
            guard let directive = AllowDirective(comment: comment.text) else { return nil }
            var line = comment.start.line
            while lone.contains(line) { line += 1 }
            return (comment, directive, line)
        }
    }

    /// Returns nil if the comment is not a directive.
    init?(comment: String) {
        var words = comment.drop { $0 == "#" }.split(separator: " ", omittingEmptySubsequences: true)[...]
        if words.first == "cx:allow" {
            words = words.dropFirst()
        } else if words.first == "cx:", words.dropFirst().first == "allow" {
            words = words.dropFirst(2)
        } else {
            return nil
        }
        rule = words.first == "because" ? nil : words.first.map(String.init)
        let rest = rule == nil ? words : words.dropFirst()
        let because = rest.dropFirst().joined(separator: " ")
        let isSaid =
            because.contains { $0.isLetter || $0.isNumber }
            && because.unicodeScalars.allSatisfy(Printable.isSafe)
        reason = rest.first == "because" && isSaid ? because : nil
    }
}

/// A warning that its file allows in a comment. It does not count, and it stays on record.
public struct AllowedFinding: Hashable, Sendable {
    public var finding: Finding
    /// The author's reason.
    public var reason: String

    public init(_ finding: Finding, reason: String) {
        self.finding = finding
        self.reason = reason
    }
}
