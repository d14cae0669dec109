public import Addresses
public import Documents

/// Lays a policy's text out: keys in the format's order, one indentation, a blank line before each section.
/// Comments stay with what they stand at, strings as they are written, and lists in their order.
public enum PolicyLayout {
    public enum Outcome: Hashable, Sendable {
        case unchanged
        /// The whole text; it means what the old one meant.
        case changed(String)
        /// Nothing can be done before these are mended.
        case unreadable([Finding])
        /// Something that is YAML, but not written as it can be laid out.
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

    /// The comments that allow warnings, each with what stands on the line that it speaks of.
    private static func allowances(in text: String) -> [String] {
        guard AllowDirective.mayStand(in: text) else { return [] }
        let tokens = SourceTokens(text)
        return AllowDirective.all(in: tokens).map { comment, _, line in
            let words = tokens.tokens.filter { $0.start.line == line && $0.kind != .comment }
            return
                "\(comment.text) \(words.map { tokens.source.string(from: $0.start, to: $0.end) }.sorted())"
        }.sorted()
    }

    /// True if a new text has the same values and the same comments, and would be laid out as it is.
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
