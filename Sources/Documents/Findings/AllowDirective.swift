// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A comment `# cx: allow RULE because REASON`, by which a policy's author accepts a warning. With `until DAY`
/// before `because`, it ends behind that day.
package struct AllowDirective: Hashable {
    package static let form = "# cx: allow RULE because REASON"
    package static let endingForm = "# cx: allow RULE until 2027-01-31 because REASON"

    /// The last day on which the comment counts.
    package enum End: Hashable {
        case never
        case day(CalendarDay)
        /// The comment names a day in a way that cannot count. The text says what is wrong.
        case faulty(String)
    }

    /// Nil if the comment names no rule.
    package let rule: String?
    package let end: End
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
        let startsWithEnd =
            words.first == "cx:until" || words.first == "cx:" && words.dropFirst().first == "until"
        if words.first == "cx:allow" {
            words = words.dropFirst()
        } else if words.first == "cx:", words.dropFirst().first == "allow" {
            words = words.dropFirst(2)
        } else if startsWithEnd, let allow = words.firstIndex(of: "allow") {
            words = words[(allow + 1)...]
        } else {
            return nil
        }
        rule = words.first == "because" || words.first == "until" ? nil : words.first.map(String.init)
        if rule != nil { words = words.dropFirst() }
        var end = startsWithEnd ? End.faulty("`until` stands before `allow`") : .never
        if words.first == "until" {
            let named = words.dropFirst().first.flatMap { $0 == "because" ? nil : $0 }
            end = Self.end(named: named)
            words = words.dropFirst(named == nil ? 1 : 2)
        }
        let because = words.dropFirst()
        let text = because.joined(separator: " ")
        let isSaid =
            text.contains { $0.isLetter || $0.isNumber } && text.unicodeScalars.allSatisfy(Printable.isSafe)
        reason = words.first == "because" && isSaid ? text : nil
        if end == .never, reason != nil, let day = Self.dayBehind(because) {
            end = .faulty("`until \(day)` stands behind `because`, where it is a part of the reason")
        }
        self.end = end
    }

    /// Returns the first word of a reason that stands behind `until` and looks like a day, a month or a year.
    private static func dayBehind(_ reason: ArraySlice<Substring>) -> String? {
        zip(reason, reason.dropFirst()).lazy.filter { $0.0.withoutPunctuation == "until" }
            .map(\.1.withoutPunctuation).first(where: looksLikeDay)
    }

    /// True for digits such as 2027-01-31, 2027-1, 2027 and 31.1.2027.
    private static func looksLikeDay(_ word: String) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { "-./".contains($0) }
        guard parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }) else { return false }
        let lengths = parts.map(\.utf8.count)
        let isShort = { (lengths: ArraySlice<Int>) in lengths.allSatisfy { 1...2 ~= $0 } }
        return lengths.count <= 3 && lengths.first == 4 && isShort(lengths.dropFirst())
            || lengths.count == 3 && lengths.last == 4 && isShort(lengths.dropLast())
    }

    private static func end(named day: Substring?) -> End {
        guard let day else { return .faulty("no day stands behind `until`") }
        return CalendarDay(day).map(End.day) ?? .faulty("\(Printable.quoted(String(day))) is no day")
    }
}

extension Substring {
    /// The word without the signs around it.
    fileprivate var withoutPunctuation: String {
        let isSign = { (character: Character) in !character.isLetter && !character.isNumber }
        return String(drop(while: isSign).reversed().drop(while: isSign).reversed())
    }
}

/// A warning that its file allows in a comment. It does not count, and it stays on record.
public struct AllowedFinding: Hashable, Sendable {
    public var finding: Finding
    /// The author's reason.
    public var reason: String
    /// The last day on which the file allows it; nil if that does not end.
    public var until: CalendarDay?

    public init(_ finding: Finding, reason: String, until: CalendarDay? = nil) {
        self.finding = finding
        self.reason = reason
        self.until = until
    }
}
