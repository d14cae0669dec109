import Addresses
import ClaudePermissions
import Documents
import IAM

/// A rule that looks at a whole policy, after it was read. All other rules are checked while a policy is
/// read.
struct PolicyRule: Sendable {
    let rule: FindingRule
    /// The sections that the check reads.
    let sections: Set<PolicySection>
    let check: @Sendable (PolicyReview) -> Void

    init(
        _ rule: FindingRule, reads sections: Set<PolicySection>,
        check: @escaping @Sendable (PolicyReview) -> Void
    ) {
        self.rule = rule
        self.sections = sections
        self.check = check
    }

    /// In the order of ``FindingRule/all``.
    static let all: [PolicyRule] = [
        .contradiction, .workspaceWritable, .workspaceRunsLater, .mountWritable, .mountRunsLater,
        .environmentSecret, .environmentCommand, .unknownDomain, .publishHost, .plainPort, .unusedRegion,
        .notOffered, .noModel, .permissionAnchor, .permissionPrefix, .permissionExact, .permissionPath,
        .permissionShadowed, .denyShadowed, .permissionRepeated, .nearbyForm, .undenied, .deniedByAccident,
        .agentAlone, .awsTooLong, .awsNoModel, .awsModel, .awsWritable, .awsDuration,
    ]
}

/// A whole policy before the rules that need all of it.
final class PolicyReview {
    let policy: Policy
    /// The same with the place of each word.
    let draft: PolicyDraft
    /// As Claude Code understands them.
    private(set) lazy var rules = PermissionRule.List.allCases.flatMap { draft.agentRules[$0] ?? [] }
    /// What the permission rules do to one another.
    private(set) lazy var permissions = PermissionReview.findings(
        among: draft.agentRules, files: policy.files.map(\.path))
    /// The rules' deny list against what stands behind it.
    private(set) lazy var agent = AgentReview(policy, rules: rules, sessions: sessions)
    /// The AWS sessions that a launch would ask for.
    private(set) lazy var sessions = policy.sessions(cache: cache)
    /// The sections of which errors left something out.
    private let faulty: Set<PolicySection>
    private let findings: FindingCollector
    private let cache: SessionPolicyCache

    init(
        policy: Policy, draft: PolicyDraft, faulty: Set<PolicySection>, findings: FindingCollector,
        cache: SessionPolicyCache
    ) {
        self.policy = policy
        self.draft = draft
        self.faulty = faulty
        self.findings = findings
        self.cache = cache
    }

    func report(
        _ rule: FindingRule, _ message: String, at origin: Origin, help: String? = nil,
        fix: FixProposal? = nil
    ) {
        findings.report(rule, message, at: origin, help: help, fix: fix)
    }

    /// Asks every rule on a whole policy. A rule that reads a section with errors stays silent: what the
    /// errors left out would make it speak of a policy that nobody wrote.
    func run() {
        for rule in PolicyRule.all where rule.sections.isDisjoint(with: faulty) { rule.check(self) }
    }
}

extension PolicyReview {
    /// The first service of the policy that one of the operations belongs to; nil where there are none.
    func place(of operations: [AWSOperation]) -> Origin? {
        guard !operations.isEmpty else { return nil }
        let prefixes = Set(operations.compactMap { $0.action?.prefix { $0 != ":" } }.map(String.init))
        let service = draft.services.first { service in
            ActionCorpus.shared.prefixes(for: service.value).contains(where: prefixes.contains)
        }
        return service?.origin ?? draft.hosts.first?.origin
    }

    /// The first three, and how many more there are.
    func list(_ operations: [AWSOperation]) -> String {
        let first = operations.prefix(3).map { "`\($0.line)`" }.joined(separator: ", ")
        return operations.count > 3
            ? "\(first) and \(operations.count - 3) more \(operations.count > 4 ? "commands" : "command")"
            : first
    }
}
