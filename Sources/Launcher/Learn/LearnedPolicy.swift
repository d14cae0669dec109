// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// The text of a policy that extends another one by what a session was refused, for a person to review.
struct LearnedPolicy {
    /// The name of the policy that refused.
    let name: String
    /// The new file's reference to that policy.
    let parent: String
    let session: SessionID

    /// A review takes longer than a session, and nobody would read more entries.
    static let mostEntries = 200
    static let mostRemarks = 100
    /// Longer remarks are cut.
    private static let longestRemark = 400

    /// The policy without entries, so that it can be checked before the session.
    var skeleton: String {
        """
        # Refusals of the policy \(name) in session \(session.text), written by cx learn. Keep the lines that the work
        # needs and delete the rest: each line lets code inside send data there. Times are UTC.
        cx: 1
        name: \(learnedName)
        description: The refusals of \(name) in one session, to be reviewed.
        extends: [\(YAMLScalar.written(parent, as: .doubleQuoted))]

        """
    }

    func text(of lines: SuggestedEgress, isComplete: Bool) -> String {
        let egress = lines.egress(most: Self.mostEntries) { $0.warningComments + [$0.tally.text] }
        return skeleton + (egress.isEmpty ? "" : "\n\(egress)") + remarks(lines, isComplete)
    }

    private func remarks(_ lines: SuggestedEgress, _ isComplete: Bool) -> String {
        let forbidden = lines.forbidden.prefix(Self.mostRemarks)
        let remarks = { (title: String, verdict: UnallowableRefusal.Verdict) in
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
            + remarks("cx suggests no line for these; add one yourself if you need it", .notOffered)
            + (rest.map { "\n# \($0): cx sessions show \(session.text)\n" } ?? "")
    }

    /// Returns a comment line that a policy may hold whatever was refused. It has no unprintable characters,
    /// and no `? `, of which the reader accepts only a few.
    private static func remark(_ text: String) -> String {
        "# \(safe(text))\n"
    }

    /// Returns the same without the comment sign.
    static func safe(_ text: String) -> String {
        let safe = text.printable.replacing("?", with: "\\u{3F}")
        return safe.unicodeScalars.count > longestRemark ? "\(safe.prefix(longestRemark))…" : safe
    }

    /// Policy names have at most 64 characters.
    private var learnedName: String {
        let ending = "-learned"
        return name.prefix(64 - ending.count) + ending
    }
}

extension SuggestedEgress {
    /// Returns the `egress` section of a policy, ending with a line feed; empty if there is nothing to allow.
    /// - Parameters:
    ///   - most: the number of entries; the most frequent ones are chosen.
    ///   - comments: returns the comments above an entry. Comments on all entries stand above the section.
    func egress(most: Int, comments: (Grant) -> [String] = { _ in [] }) -> String {
        let chosen = grants.prefix(most)
        guard !chosen.isEmpty else { return "" }
        let isHost = { (grant: Grant) in
            switch grant.subject {
            case .host: true
            case .network: false
            }
        }
        let hosts = chosen.filter(isHost)
        let networks = chosen.filter { !isHost($0) }
        let lists = [("hosts", hosts), ("networks", networks)].filter { !$0.1.isEmpty }
        let lines = lines(lists, comments)
        let warnings = warnings.map { "# cx policy check warns of the policy: \(LearnedPolicy.safe($0))" }
        return (warnings + ["egress:"] + lines).map { "\($0)\n" }.joined()
    }

    private func lines(_ lists: [(String, [Grant])], _ comments: (Grant) -> [String]) -> [String] {
        lists.flatMap { name, grants in
            ["  \(name):"]
                + grants.flatMap { grant in
                    comments(grant).map { "    # \($0)" } + ["    - \(grant.entry)"]
                }
        }
    }
}
