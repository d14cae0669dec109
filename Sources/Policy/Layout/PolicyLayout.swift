// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import Documents

/// Formats a policy's text: keys in the format's order, one indentation, a blank line before each section.
/// Comments stay with their entries, strings as they are written, and lists in their order.
public enum PolicyLayout {
    public enum Outcome: Hashable, Sendable {
        case unchanged
        /// The whole new text. It means the same as the old one.
        case changed(String)
        /// The errors that must be fixed first.
        case unreadable([Finding])
        /// The reason for which a valid document cannot be formatted, with its place.
        case refused(String, at: Origin)
    }

    public static func layOut(_ source: PolicySource) -> Outcome {
        let findings = FindingCollector()
        let node = YAMLReader(source: source, findings: findings).read()
        guard !findings.hasErrors else { return .unreadable(findings.findings.inReadingOrder) }
        do throws(LayoutFault) {
            var reader = LayoutReader(source.text)
            let (before, root) = try reader.document()
            let text = LayoutWriter.text(before: before, root: root)
            if text == source.text { return .unchanged }
            guard try keeps(text, node: node, comments: reader.comments) else {
                throw LayoutFault(
                    line: 1, message: "something whose meaning or comments a new layout would change")
            }
            guard allowances(in: text) == allowances(in: source.text) else {
                throw LayoutFault(
                    line: 1,
                    message:
                        "a comment `# cx: allow` would speak of other entries; put each beside its own, on one line"
                )
            }
            return .changed(text)
        } catch {
            return .refused(error.message, at: Origin(file: source.path, line: error.line, column: 1))
        }
    }

    /// Returns the comments that allow warnings, each with the words of the line that it applies to.
    private static func allowances(in text: String) -> [String] {
        guard AllowDirective.mayStand(in: text) else { return [] }
        let tokens = SourceTokens(text)
        return AllowDirective.all(in: tokens).map { comment, _, line in
            let words = tokens.tokens.filter { $0.start.line == line && $0.kind != .comment }
            return
                "\(comment.text) \(words.map { tokens.source.string(from: $0.start, to: $0.end) }.sorted())"
        }.sorted()
    }

    /// True if a new text has the same values and comments, and formatting it again would not change it.
    private static func keeps(_ text: String, node: YAMLNode?, comments: [String]) throws(LayoutFault) -> Bool
    {
        let findings = FindingCollector()
        let other = YAMLReader(source: PolicySource(path: "", text: text), findings: findings).read()
        var reader = LayoutReader(text)
        let (before, root) = try reader.document()
        guard !findings.hasErrors, let node, let other else { return false }
        return node.means(other) && reader.comments.sorted() == comments.sorted()
            && LayoutWriter.text(before: before, root: root) == text
    }
}
