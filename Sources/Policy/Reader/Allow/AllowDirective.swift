/// `# cx: allow RULE because REASON`: a comment by which a policy's author keeps a warning from counting.
struct AllowDirective: Hashable {
    static let form = "# cx: allow RULE because REASON"

    /// Nil where none is named.
    let rule: String?
    /// Nil where none is given.
    let reason: String?

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
        reason = rest.first == "because" && !because.isEmpty ? because : nil
    }
}
