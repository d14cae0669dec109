import ClaudePermissions
import Documents

/// The rules of one list, ready to be asked whether another rule would add anything to them.
struct RuleCover {
    /// A rule as its meaning's text: `Bash(*)` is `Bash`.
    private struct Form: Hashable {
        let tool: String
        let specifier: String?

        init(_ rule: AgentRule) {
            tool = rule.tool
            specifier = rule.shell?.text ?? rule.specifier
        }
    }

    private let forms: Set<Form>
    private let cover: PermissionCover

    init(_ rules: [AgentRule], _ list: PermissionRule.List) {
        let own = rules.filter { $0.list == list }
        forms = Set(own.map(Form.init))
        cover = PermissionCover(own.compactMap { Self.entry($0, rank: 0) })
    }

    func covers(_ rule: AgentRule) -> Bool {
        // As one of a file that extends theirs, so that the order within a list does not count.
        forms.contains(Form(rule)) || Self.entry(rule, rank: 1).flatMap(cover.first) != nil
    }

    private static func entry(_ rule: AgentRule, rank: Int) -> PermissionCover.Entry? {
        rule.origin.map {
            PermissionCover.Entry(source: Sourced(rule.text, origin: $0), rule: rule, number: 0, rank: rank)
        }
    }

    /// Each rule of a list once, where it was said first.
    static func unique(_ rules: [AgentRule], _ list: PermissionRule.List) -> [AgentRule] {
        var seen: Set<Form> = []
        return rules.filter { $0.list == list && seen.insert(Form($0)).inserted }
    }
}
