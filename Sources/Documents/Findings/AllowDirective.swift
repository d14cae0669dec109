import Addresses

/// `# cx: allow RULE because REASON`: a comment by which a policy's author keeps a warning from counting.
package struct AllowDirective: Hashable {
    package static let form = "# cx: allow RULE because REASON"

    /// Nil where none is named.
    package let rule: String?
    /// Nil where none is given.
    package let reason: String?

    /// False for texts that hold none, so that few need to be taken apart: `cx:` comes first behind a `#`
    /// nowhere in them.
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

    /// Each with the line that it speaks of: its own, or the next that is no comment.
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

    /// Nil where the comment is of another kind.
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
