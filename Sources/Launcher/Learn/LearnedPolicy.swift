import Policy

/// The text of a policy that extends another one by what a session was refused, for a person to review.
struct LearnedPolicy {
    /// The name of the policy that refused.
    let name: String
    /// How the new file points to it.
    let parent: String
    let session: SessionID

    /// A review takes longer than a session: what nobody reads is not written.
    static let mostEntries = 200
    static let mostRemarks = 100
    /// Longer remarks are cut.
    private static let longestRemark = 400

    /// Without entries, so that the head can be judged before anything is learned.
    var skeleton: String {
        """
        # What the policy \(name) refused in session \(session.text), made by cx learn. Keep what the work needs, delete the
        # rest: each line lets whatever runs inside send data there. Times are UTC.
        cx: 1
        name: \(learnedName)
        description: What \(name) refused once, to be reviewed.
        extends: [\(Self.quoted(parent))]

        """
    }

    func text(of lines: GrantLines, isComplete: Bool) -> String {
        let egress = lines.egress(most: Self.mostEntries) { $0.warningComments + [$0.tally.text] }
        return skeleton + (egress.isEmpty ? "" : "\n\(egress)") + remarks(lines, isComplete)
    }

    private func remarks(_ lines: GrantLines, _ isComplete: Bool) -> String {
        let forbidden = lines.forbidden.prefix(Self.mostRemarks)
        let remarks = { (title: String, verdict: Forbidden.Verdict) in
            let lines = forbidden.filter { $0.verdict == verdict }.map {
                Self.remark("- \($0.what): \($0.reason) (\($0.tally.text))")
            }
            return lines.isEmpty ? "" : "\n# \(title):\n" + lines.joined()
        }
        let hidden =
            lines.left + max(0, lines.grants.count - Self.mostEntries)
            + max(0, lines.forbidden.count - Self.mostRemarks)
        let rest = hidden > 0 ? "And \(hidden) more" : isComplete ? nil : "There was more"
        return remarks("No line of a policy allows these", .never)
            + remarks("No line is offered for these; whoever needs one writes it", .notOffered)
            + (rest.map { "\n# \($0): cx sessions show \(session.text)\n" } ?? "")
    }

    /// A comment line that a policy may hold whatever was refused: no character that does not show, and no `?
    /// ` of which the reader takes a few only.
    private static func remark(_ text: String) -> String {
        "# \(safe(text))\n"
    }

    /// The same without the sign in front of it.
    static func safe(_ text: String) -> String {
        let safe = text.printable.replacing("?", with: "\\u{3F}")
        return safe.unicodeScalars.count > longestRemark ? "\(safe.prefix(longestRemark))…" : safe
    }

    /// Policy names have at most 64 characters.
    private var learnedName: String {
        let ending = "-learned"
        return name.prefix(64 - ending.count) + ending
    }

    /// In double quotes with the escapes that YAML shares with JSON.
    private static func quoted(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
