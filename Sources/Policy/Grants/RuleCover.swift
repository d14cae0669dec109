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
    private let cover: DenyRuleCover

    init(_ rules: [AgentRule], _ list: PermissionRule.List) {
        let own = rules.filter { $0.list == list }
        forms = Set(own.map(Form.init))
        cover = DenyRuleCover(
            own.compactMap { rule in rule.origin.map { (Sourced(rule.text, origin: $0), rule) } })
    }

    func covers(_ rule: AgentRule) -> Bool {
        forms.contains(Form(rule)) || cover.first(covering: rule) != nil
    }

    /// Each rule of a list once, where it was said first.
    static func unique(_ rules: [AgentRule], _ list: PermissionRule.List) -> [AgentRule] {
        var seen: Set<Form> = []
        return rules.filter { $0.list == list && seen.insert(Form($0)).inserted }
    }
}
