// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import Documents

extension GrantComparison {
    /// Compares the agent's own rules. Fewer deny and ask rules, and more allow rules, grant more.
    mutating func compareRules() {
        let (had, has) = (old.claude.agentRules, new.claude.agentRules)
        let denials = RuleCover(has, .deny)
        let lost = RuleCover.unique(had, .deny).filter { !denials.covers($0) }
        for rule in lost { add(.agentRule, "is free of the deny rule \(rule.text)", at: rule.origin) }
        if !lost.isEmpty { compareCommands(had, has) }
        let questions = RuleCover(has, .ask)
        for rule in RuleCover.unique(had, .ask) where !questions.covers(rule) && !denials.covers(rule) {
            add(.agentRule, "is free of the ask rule \(rule.text)", at: rule.origin)
        }
        let permits = RuleCover(had, .allow)
        for rule in RuleCover.unique(has, .allow) where !permits.covers(rule) {
            add(.agentRule, "needs no approval for \(rule.text)", at: rule.origin)
        }
        compareMode()
        compareFolders()
    }

    /// Compares what the rules mean for the commands of the AWS CLI.
    private mutating func compareCommands(_ had: [AgentRule], _ has: [AgentRule]) {
        let (before, now) = (AWSCommandRules(had), AWSCommandRules(has))
        let open = AWSOperations.operations().filter { operation in
            let command = AWSCommandRules.Command(operation)
            return now.rule(denying: command) == nil && before.rule(denying: command) != nil
        }
        let shown = open.first(where: \.isMutating) ?? open.first
        guard let shown else { return }
        let count = open.count == 1 ? "1 command" : "\(open.count) commands"
        add(
            .awsCommand, "is not denied \(count) of the AWS CLI by the agent's rules, as `\(shown.line)`",
            at: nil)
    }

    /// The permission modes. A mode that approves more has a higher rank; two modes of one rank are not
    /// comparable.
    private static let ranks = ["dontAsk": 0, "plan": 0, "default": 1, "acceptEdits": 2]

    private mutating func compareMode() {
        let (before, now) = (Self.mode(of: old), Self.mode(of: new))
        guard now != before, Self.ranks[now] ?? .max >= Self.ranks[before] ?? 0 else { return }
        add(
            .agentRule, "works in the permission mode \(now), not \(before)",
            at: new.origins["claude.settings.permissions.defaultMode"])
    }

    private mutating func compareFolders() {
        let key = "additionalDirectories"
        let had = Set(Self.items(old.claude.settings["permissions"]?[key]))
        for folder in Self.items(new.claude.settings["permissions"]?[key]) where !had.contains(folder) {
            guard case .string(let path) = folder else { continue }
            add(
                .agentRule, "works in the folder \(path), too",
                at: new.origins["claude.settings.permissions.\(key)", path])
        }
    }

    private static func mode(of policy: Policy) -> String {
        guard case .string(let mode)? = policy.claude.settings["permissions"]?["defaultMode"] else {
            return "default"
        }
        return mode
    }

    private static func items(_ value: JSONValue?) -> [JSONValue] {
        if case .array(let items)? = value { items } else { [] }
    }
}

/// The rules of one list. Tells whether another rule would add anything to them.
struct RuleCover {
    /// A rule's meaning: `Bash(*)` means the same as `Bash`.
    private struct Form: Hashable {
        let tool: String
        let specifier: String?

        init(_ rule: AgentRule) {
            tool = rule.tool
            specifier = rule.shell?.text ?? rule.specifier
        }
    }

    private let forms: Set<Form>
    private let cover: RuleSubsumption

    init(_ rules: [AgentRule], _ list: PermissionRule.List) {
        let own = rules.filter { $0.list == list }
        forms = Set(own.map(Form.init))
        cover = RuleSubsumption(own.compactMap { Self.entry($0, rank: 0) })
    }

    func covers(_ rule: AgentRule) -> Bool {
        // The rule counts as one of a file that extends theirs, so that the order within a list does not
        // matter.
        forms.contains(Form(rule)) || Self.entry(rule, rank: 1).flatMap(cover.first) != nil
    }

    private static func entry(_ rule: AgentRule, rank: Int) -> RuleSubsumption.Entry? {
        rule.origin.map {
            RuleSubsumption.Entry(source: Located(rule.text, origin: $0), rule: rule, number: 0, rank: rank)
        }
    }

    /// Returns each rule of a list once, at its first place.
    static func unique(_ rules: [AgentRule], _ list: PermissionRule.List) -> [AgentRule] {
        var seen: Set<Form> = []
        return rules.filter { $0.list == list && seen.insert(Form($0)).inserted }
    }
}
