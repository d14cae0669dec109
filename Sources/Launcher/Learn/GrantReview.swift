// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import FoundationEssentials
import GuardProtocol
import Policy
import SystemPackage

/// Judges the suggested entries as `cx policy check` would: in a policy that extends the session's.
/// Promise E10 (docs/security.md).
public struct GrantReview: Sendable {
    private let store: PolicyStore
    private let name: String
    private let parent: String
    /// The path of a policy with the entries; nothing is written there.
    private let path: String

    /// - Parameters:
    ///   - name: the name of the policy.
    ///   - reference: the policy as the user named it.
    public init(of name: String, reference: String, on workstation: Workstation) {
        let workspace = workstation.machine.workspace
        self.init(
            store: workstation.policies, name: name,
            parent: PolicyStore.isPath(reference)
                ? LearnedPolicyFile.relative(reference, to: workspace, from: workspace) : reference,
            path: FilePath(workspace).appending("cx-suggestion.yaml").string)
    }

    init(store: PolicyStore, name: String, parent: String, path: String) {
        self.store = store
        self.name = name
        self.parent = parent
        self.path = path
    }

    /// Withdraws the entries that the check calls errors, and adds its warnings to the others.
    func reviewed(_ lines: SuggestedEgress) -> SuggestedEgress {
        var lines = lines
        lines.offer(atMost: LearnedPolicy.mostEntries)
        // Rules give their warnings only for a policy without errors, and one error may hide another.
        for _ in 0..<Self.mostRounds {
            guard !lines.grants.isEmpty else { return lines }
            let (text, places) = policy(with: lines)
            let findings = store.read(PolicySource(path: path, text: text)).findings
            let errors = findings.filter { $0.severity == .error }
            guard !errors.isEmpty else {
                let whole = warningsOfAny()
                for finding in findings where finding.origin.file == path {
                    guard let entry = places[finding.origin.line] else { continue }
                    let warning = Self.text(finding)
                    if whole.contains(warning) { lines.warn(warning) } else { lines.warn(entry, warning) }
                }
                return lines
            }
            let known = errors.filter { $0.origin.file == path && places[$0.origin.line] != nil }
            guard !known.isEmpty else { break }
            for error in known {
                if let entry = places[error.origin.line] { lines.refuse(entry, error.message) }
            }
        }
        lines.refuseAll("it could not be checked with the policy")
        return lines
    }

    private static let mostRounds = 3

    /// Returns the warnings that do not depend on the entries. The check reports them at the first entry
    /// because they have no other place.
    private func warningsOfAny() -> Set<String> {
        let plain = Refusal.name(Self.plainName, Reason(.notAllowed))
        let text = policy(with: SuggestedEgress([plain: Occurrences(at: .distantPast)])).text
        return Set(store.read(PolicySource(path: path, text: text)).findings.map(Self.text))
    }

    /// A name about which the rules have nothing to say.
    private static let plainName = "a.example.com"

    private static func text(_ finding: Finding) -> String { "\(finding.message) (\(finding.rule))" }

    /// Returns a policy with these entries, and the entry on each line by its number.
    private func policy(with lines: SuggestedEgress) -> (text: String, places: [Int: String]) {
        let head = LearnedPolicy(name: name, parent: parent, session: .make()).skeleton
        let text = head + lines.egress(most: LearnedPolicy.mostEntries)
        var places: [Int: String] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let entry = line.trimmingWhitespace()
            if entry.hasPrefix("- {") { places[index + 1] = String(entry.dropFirst(2)) }
        }
        return (text, places)
    }
}

/// The advice about a session's refusals that a person reads on the terminal at its end.
public struct GrantAdvice: Hashable, Sendable {
    /// The most entries, and the most remarks.
    private static let most = 20

    /// The lines of a policy that would allow what was refused, ready to be copied.
    public let policy: [String]
    /// The words above ``policy``. The lines do not allow what a remark says that no policy may allow.
    public var title: String {
        "these lines of a policy would allow \(remarks.isEmpty ? "what was refused" : "a part of what was refused")"
    }
    /// Remarks on what no entry would allow, and on where to find the rest.
    public let remarks: [String]

    public init(_ report: SessionReport, session: SessionID, review: GrantReview) {
        let all = review.reviewed(SuggestedEgress(report.refusals, names: report.names))
        let hidden = all.left + max(0, all.grants.count - Self.most) + max(0, all.forbidden.count - Self.most)
        let isMore = hidden > 0 || report.otherRefusals != nil
        policy = all.egress(most: Self.most) { $0.warningComments }.split(separator: "\n").map(String.init)
        remarks =
            all.forbidden.prefix(Self.most).map { forbidden in
                let verdict =
                    switch forbidden.verdict {
                    case .never: "no policy may allow"
                    case .notOffered: "cx suggests no line for"
                    }
                return "\(verdict) \(forbidden.what): \(forbidden.reason)"
            }
            + (isMore
                ? ["and \(hidden > 0 ? "\(hidden) more" : "more"): cx sessions show \(session.text)"] : [])
    }
}
