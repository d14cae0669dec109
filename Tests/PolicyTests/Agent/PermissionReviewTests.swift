import Policy
import Testing

@Suite struct PermissionReviewTests {
    private static func review(_ list: PermissionRule.List, _ texts: String..., deny: [String] = [])
        -> [PermissionFinding]
    {
        let sourced = { (text: String) in Sourced(text, origin: Origin(file: "t", line: 1, column: 1)) }
        var rules = [PermissionRule.List.deny: deny.map(sourced)]
        rules[list, default: []] += texts.map(sourced)
        return PermissionReview.findings(rules: rules)
    }

    @Test(arguments: [
        ("Bash(aws:* delete)", "Bash(aws * delete*)"), ("Write(/etc/**)", "Edit(/etc/**)"),
        ("bash(rm *)", "Bash(rm *)"),
        ("Bash(:*)", "Bash"), ("Bash(command:rm *)", "Bash(rm *)"), ("Bash()", "Bash"),
    ]) func `a rule that does nothing comes with the form that works`(rule: String, form: String) {
        let found = Self.review(.deny, rule)
        #expect(found.map(\.suggestion) == [form])
        #expect(found.allSatisfy { $0.kind != .shadowed })
        #expect(Self.review(.deny, form).isEmpty)
    }

    @Test func `an allow rule behind a deny rule never counts`() {
        #expect(Self.review(.allow, "Bash(git push origin)", deny: ["Bash(git push *)"]).map(\.kind) == [.shadowed])
        #expect(Self.review(.allow, "Bash(aws sqs get-*)", deny: ["Bash(aws * delete-*)"]).isEmpty)
        #expect(Self.review(.allow, "Read(x)", deny: ["Read"]).map(\.kind) == [.shadowed])
    }

    @Test func `a narrower deny rule adds nothing`() {
        #expect(Self.review(.deny, "Bash(aws * start-deployment*)", deny: ["Bash(aws * start-deploy*)"]).count == 1)
        #expect(Self.review(.deny, "Bash(git * push*)", deny: ["Bash(git push*)"]).isEmpty)
    }

    @Test(arguments: [
        ("Bash(git push)", "Bash(git push*)", true), ("Bash(git push:*)", "Bash(git push *)", true),
        ("Bash(git push *)", "Bash(git push:*)", true), ("Bash(git pushx)", "Bash(git push *)", false),
        ("Bash(git push *)", "Bash(git * push)", false), ("Bash(a*)", "Bash(a*b*)", false),
        ("Bash(xab)", "Bash(*b)", true), ("Bash(a *)", "Bash(* *)", false), ("Bash(rm *)", "Bash(rm:*)", true),
        ("Bash(rm *)", "Bash", true), ("Bash", "Bash(*)", false), ("Edit(x)", "Edit(*)", true),
        ("Edit(x)", "Edit(**)", false), ("Read(x)", "Edit", false), ("Bash(ls)", "Read", false),
    ]) func `a rule covers another where it meets all that it is about`(narrow: String, wide: String, covers: Bool) {
        let found = Self.review(.allow, narrow, deny: [wide]).filter { $0.list == .allow }
        #expect(found.map(\.kind) == (covers ? [.shadowed] : []))
        #expect(found.first?.other?.value == (covers ? wide : nil))
    }

    @Test func `the first of several rules that cover is named`() {
        let found = Self.review(.deny, "Bash(aws * delete-x*)", deny: ["Bash(aws * de*)", "Bash(aws *)"])
        #expect(found.map(\.other?.value) == ["Bash(aws *)", "Bash(aws * de*)"])
    }

    @Test func `nearby forms are judged and what can be closed is`() {
        let rule = "Bash(git push *)"
        let escapes = DenyRuleEscapes.escapes(of: rule, rules: [])
        let past = escapes.filter { $0.answer != .denied }
        #expect(past.contains { $0.form == "another shell" && $0.closing == "Bash(bash -c *)" })
        #expect(past.contains { $0.form == "an option before the verb" && $0.closing == "Bash(git * push*)" })
        #expect(escapes.contains { $0.form == "behind env" && $0.answer == .denied })
        let closing = Set(past.compactMap(\.closing)).compactMap { AgentRule($0, in: .deny) }
        let left = DenyRuleEscapes.escapes(of: rule, rules: closing).filter { $0.answer != .denied }
        #expect(left.allSatisfy { $0.closing == nil })
    }
}
