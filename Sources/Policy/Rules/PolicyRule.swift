// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Documents
import IAM

/// A rule that checks a whole policy after it is read. All other rules are checked while the policy is read.
struct PolicyRule: Sendable {
    let rule: LintRule
    /// The sections that the check reads.
    let sections: Set<PolicySection>
    let check: @Sendable (PolicyReview) -> Void

    init(
        _ rule: LintRule, reads sections: Set<PolicySection>,
        check: @escaping @Sendable (PolicyReview) -> Void
    ) {
        self.rule = rule
        self.sections = sections
        self.check = check
    }

    /// Every rule on a whole policy, in the order of ``LintRule/all``.
    static let all: [PolicyRule] = [
        .contradiction, .workspaceWritable, .workspaceRunsLater, .mountWritable, .mountRunsLater,
        .environmentSecret, .environmentCommand, .unknownDomain, .publishHost, .kubernetes, .plainPort,
        .unusedRegion, .notOffered, .unusedService, .unusedEndpoint, .noModel, .permissionAnchor,
        .permissionPrefix, .permissionExact, .permissionPath, .permissionOption, .permissionBare,
        .literalAsterisk, .awsCommand, .noProgram,
        .permissionShadowed, .denyShadowed, .permissionRepeated, .nearbyForm, .undenied, .deniedByAccident,
        .agentAlone, .awsTooLong, .awsUnreached, .awsIdleAllow, .awsDeniedByAgent, .awsNoModel, .awsModel,
        .awsUncallableModel,
        .awsWritable, .awsDuration,
    ]
}

/// A whole policy, as the rules on whole policies see it.
final class PolicyReview {
    let policy: Policy
    /// The same policy with the place of each value.
    let draft: PolicyDraft
    /// The permission rules as Claude Code understands them.
    private(set) lazy var rules = PermissionRule.List.allCases.flatMap { draft.agentRules[$0] ?? [] }
    /// Permission rules that another rule makes idle.
    private(set) lazy var permissions = PermissionReview.findings(
        among: draft.agentRules, files: policy.files.map(\.path))
    /// The places of rules that another rule makes idle.
    fileprivate lazy var decided = Set(permissions.map { Spot(list: $0.list, origin: $0.rule.origin) })
    fileprivate struct Spot: Hashable {
        let list: PermissionRule.List
        let origin: Origin
    }
    /// Rules that no command meets, since they do not begin with a program.
    private(set) lazy var unknownPrograms = rules.compactMap { rule in
        UnknownProgram.fault(of: rule).map { (rule: rule, fault: $0) }
    }
    /// Rules about `aws` that meet no command, and that no other rule makes idle. The shipped ones have
    /// tests, and to find their commands would take a good part of the time that a launch has for its policy.
    private(set) lazy var misses = PermissionRule.List.allCases.flatMap { list in
        AWSRuleMiss.all(
            of: rules.filter { rule in
                rule.list == list && !isDecided(rule)
                    && rule.origin.map { !$0.file.hasPrefix(ShippedPolicies.place) } ?? false
            })
    }.filter { !$0.miss.completes(rules, in: $0.rule.list) }
    /// The rules that do nothing for certain. Nobody is asked to complete one.
    private(set) lazy var idle = Set(misses.filter(\.miss.isCertain).map(\.rule)).union(
        rules.filter(isDecided)
    ).union(unknownPrograms.map(\.rule))
    /// The rules that do something.
    private(set) lazy var standing = rules.filter { !idle.contains($0) }
    /// The spellings that get past rules about options.
    private(set) lazy var optionSpellings = Dictionary(
        standing.compactMap { rule in OptionSpelling.of(rule, among: rules).map { (rule, $0) } },
        uniquingKeysWith: { first, _ in first })
    /// The secrets that permission rules spell out, which no message repeats.
    private lazy var secrets = RuleSecrets(draft.ruleSecrets)
    /// The deny rules, compared with the walls behind them.
    private(set) lazy var agent = AgentReview(policy, rules: rules, sessions: sessions)
    /// The AWS sessions that a launch would ask for.
    private(set) lazy var sessions = policy.sessions(cache: cache)
    /// The sections in which an error left something out.
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
        _ rule: LintRule, _ message: String, at origin: Origin, help: String? = nil,
        fix: FixProposal? = nil
    ) {
        // A fix would be shown with the text that it removes.
        findings.report(
            rule, secrets.masked(message, at: origin), at: origin,
            help: help.map { secrets.masked($0, at: origin) }, fix: secrets.isHeld(at: origin) ? nil : fix)
    }

    /// Runs every rule on a whole policy. A rule that reads a section with errors stays silent: because of
    /// the missing parts it would judge a policy that nobody wrote.
    /// - Parameter chosen: the ids of the rules to run; nil for all.
    func run(_ chosen: Set<String>? = nil) {
        for rule in PolicyRule.all
        where rule.sections.isDisjoint(with: faulty) && chosen?.contains(rule.rule.id) != false {
            rule.check(self)
        }
    }
}

extension PolicyReview {
    /// Returns the place of the first service to which one of the operations belongs; nil if there are no
    /// operations.
    func place(of operations: [AWSOperation]) -> Origin? {
        guard !operations.isEmpty else { return nil }
        let prefixes = Set(operations.compactMap { $0.action?.prefix { $0 != ":" } }.map(String.init))
        let service = draft.services.first { service in
            ActionCorpus.shared.prefixes(for: service.value).contains(where: prefixes.contains)
        }
        return service?.origin ?? draft.hosts.first?.origin
    }

    fileprivate func isDecided(_ rule: AgentRule) -> Bool {
        rule.origin.map { decided.contains(Spot(list: rule.list, origin: $0)) } ?? false
    }

    /// Lists rules in quotation marks.
    static func list(rules: [String]) -> String {
        rules.map { Printable.quoted($0) }.formatted(conjunction: "and")
    }

    /// Lists the first three operations, and says how many more there are.
    func list(_ operations: [AWSOperation]) -> String {
        let first = operations.prefix(3).map { "`\($0.line)`" }.joined(separator: ", ")
        return operations.count > 3
            ? "\(first) and \(operations.count - 3) more \(operations.count > 4 ? "commands" : "command")"
            : first
    }
}
