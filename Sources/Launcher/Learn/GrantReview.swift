import Addresses
import Documents
import FoundationEssentials
import GuardProtocol
import Policy
import SystemPackage

/// The lines that would allow what was refused, judged as `cx policy check` judges them: in a policy that
/// extends the one of the session. Promise E10 (docs/security.md).
public struct GrantReview: Sendable {
    private let store: PolicyStore
    private let name: String
    private let parent: String
    /// Where the policy with the lines would lie; nothing is written there.
    private let path: String

    /// - Parameters:
    ///   - name: The policy's.
    ///   - reference: How the user named it.
    public init(of name: String, reference: String, on workstation: Workstation) {
        let workspace = workstation.machine.workspace
        self.init(
            store: workstation.policies, name: name,
            parent: PolicyStore.isPath(reference)
                ? Lesson.relative(reference, to: workspace, from: workspace) : reference,
            path: FilePath(workspace).appending("cx-suggestion.yaml").string)
    }

    init(store: PolicyStore, name: String, parent: String, path: String) {
        self.store = store
        self.name = name
        self.parent = parent
        self.path = path
    }

    /// Takes away what check calls an error, and says of the rest what it warns about.
    func reviewed(_ lines: GrantLines) -> GrantLines {
        var lines = lines
        lines.offer(atMost: LearnedPolicy.mostEntries)
        // An error keeps the rules from being asked for warnings, and one may hide another.
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

    /// What check says whatever the lines are: at the first of them, since it has no other place.
    private func warningsOfAny() -> Set<String> {
        let plain = Refusal(kind: .name, host: Self.plainName)
        let text = policy(with: GrantLines([plain: Tally(at: .distantPast)])).text
        return Set(store.read(PolicySource(path: path, text: text)).findings.map(Self.text))
    }

    /// A name of which the rules have nothing to say.
    private static let plainName = "a.example.com"

    private static func text(_ finding: Finding) -> String { "\(finding.message) (\(finding.rule))" }

    /// A policy with these lines, and by each line's number its entry.
    private func policy(with lines: GrantLines) -> (text: String, places: [Int: String]) {
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
