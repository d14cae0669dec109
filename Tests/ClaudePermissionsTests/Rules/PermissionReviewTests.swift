// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import ClaudePermissions
@testable import Documents

@Suite struct PermissionReviewTests {
    private static func review(_ list: PermissionRule.List, _ texts: String..., deny: [String] = [])
        -> [PermissionFinding]
    {
        let sourced = { (text: String) in Located(text, origin: Origin(file: "t", line: 1, column: 1)) }
        var rules = [PermissionRule.List.deny: deny.map(sourced)]
        rules[list, default: []] += texts.map(sourced)
        return PermissionReview.findings(rules: rules)
    }

    @Test(arguments: [
        ("Bash(aws:* delete)", "Bash(aws * delete*)"), ("Write(./etc/**)", "Edit(./etc/**)"),
        ("bash(rm *)", "Bash(rm *)"), ("Bash(:*)", "Bash"), ("Bash(command:rm *)", "Bash(rm *)"),
        ("Bash()", "Bash"),
        ("Bash(git push *:*)", "Bash(git push *)"), ("Bash(aws * delete-*:*)", "Bash(aws * delete-*)"),
        ("Bash(git push:* origin)", "Bash(git push * origin*)"), ("Bash(rm :*)", "Bash(rm:*)"),
        ("Bash(rm:)", "Bash(rm:*)"),
        ("Bash(rm  -r *)", "Bash(rm -r *)"), ("Bash(\"rm\" *)", "Bash(rm *)"), ("Bash (rm *)", "Bash(rm *)"),
        ("Bash(rm *", "Bash(rm *)"), (" Bash(rm *)\n", "Bash(rm *)"), ("Bash(*:*)", "Bash"),
        ("MultiEdit(x)", "Edit(x)"), ("NotebookEdit(x)", "Edit(x)"), ("Glob(x/**)", "Read(x/**)"),
        ("Read(src:*)", "Read(src/**)"), ("Read($HOME/.ssh/**)", "Read(~/.ssh/**)"),
        ("Read(~)", "Read(~/**)"),
        ("Read( x)", "Read(x)"), ("Read(\"x y\")", "Read(x y)"), ("Read(file_path:x)", "Read(x)"),
        ("Read(file_path:/etc/x)", "Read(//etc/x)"),
        ("Write(file_path:x)", "Edit(x)"), ("Read(file:///etc/x)", "Read(//etc/x)"),
        ("WebFetch(https://a.com:8443/x?y)", "WebFetch(domain:a.com)"),
        ("WebFetch(a.com)", "WebFetch(domain:a.com)"),
        ("WebFetch(domain:a.com/x)", "WebFetch(domain:a.com)"),
        ("WebFetch(domain: a.com)", "WebFetch(domain:a.com)"),
        ("WebFetch(url:https://a.com)", "WebFetch(domain:a.com)"), ("WebFetch(domain:)", "WebFetch"),
        ("mcp__a__b(*)", "mcp__a__b"), ("mcp__a__*()", "mcp__a__*"),
    ]) func `a rule that does nothing comes with the form that works`(rule: String, form: String) {
        let found = Self.review(.deny, rule)
        #expect(found.map(\.suggestion) == [form])
        #expect(found.allSatisfy { $0.kind != .shadowed })
        #expect(Self.review(.deny, form).isEmpty)
    }

    @Test(arguments: [
        "Bash(cat x | wc *)", "Bash(for *)", "Bash(if true*)", "Bash(to?ch *)", "Bash(* > out)",
        "Read(C:\\x)",
        "Read(!x)",
        "Read(../x)", "WebFetch(localhost)", "Bash rm", "*(x)", "Bahs(x)",
    ]) func `a rule that does nothing is found where no form is certain`(rule: String) {
        let found = Self.review(.deny, rule)
        #expect(found.map(\.suggestion) == [nil])
        #expect(found.allSatisfy { [.skipped, .neverMatches].contains($0.kind) })
    }

    @Test(arguments: [
        "*", "B*", "mcp__*", "mcp__a__*", "Task(Explore)", "Bash(run_in_background:true)",
        "Agent(model:opus)",
        "Bash(ls && pwd)", "Bash(* | bash)", "Bash([ -f *)", "Bash(echo $HOME)", "Bash(time ls)",
        "Bash(rm -rf \\*)",
        "WebFetch(domain:*)", "Read([fl])", "Read(//etc/**)", "Edit(/src/**)", "Grep(pattern:x)",
        "Bash(git -c *=!* *)",
        // An asterisk or a colon that somebody types.
        "Bash(rm -rf /*:*)", "Bash(rm -rf ~/*:*)", "Bash(rm *.log:*)", "Bash(rm *:*)", "Bash(git add *:*)",
        "Bash(chown root:* *)", "Bash(npm run test:* --fix)", "Bash(curl http://localhost:*/health)",
        "Bash(mvn dependency:* -q)", "Bash(docker rmi app:* -f)", "Bash(git show HEAD:* *)",
        "Bash(kubectl cp web:* *)", "Bash(gcloud compute scp web:* *)", "Bash(oc new-app php:* *)",
        "Bash(sudo rm -rf /*:*)", "Bash(chmod -R 777 /*:*)",
    ]) func `a deny rule that works is not found`(rule: String) {
        #expect(Self.review(.deny, rule) == [])
    }

    @Test(arguments: [
        "*", "mcp__*", "mcp__a__b", "Bash(run_in_background:true)", "Bash(make * || make x)", "Write(x)",
    ])
    func `an allow rule that Claude Code never consults is found`(rule: String) {
        #expect(Self.review(.allow, rule).count == 1)
    }

    @Test(.timeLimit(.minutes(1))) func `a command line is taken apart once, not once for each other rule`() {
        let origin = Origin(file: "t", line: 1, column: 1)
        let words = (0..<80).map { "a\($0)z" }
        let narrow = (0..<4).map { number in
            String(repeating: "(", count: 4500) + words.joined(separator: " ") + "\nx\(number)"
                + String(repeating: ")", count: 4500)
        }
        let rules = (words.map { "*\($0)*x*" } + narrow).compactMap {
            AgentRule("Bash(\($0))", in: .deny, origin: origin)
        }
        #expect(rules.count == 84)
        #expect(PermissionReview.findings(among: [.deny: rules]) == [])
    }

    @Test(arguments: [
        ("Bash(aws s3 rm:* --recursive)", "Bash(aws s3 rm * --recursive*)"),
        ("Bash(gcloud compute instances delete:* x)", "Bash(gcloud compute instances delete * x*)"),
        ("Bash(gh pr merge:* --admin)", "Bash(gh pr merge * --admin*)"),
        ("Bash(git stash drop:* x)", "Bash(git stash drop * x*)"),
        ("Bash(curl https://*:*)", "Bash(curl https://*)"),
        ("Bash(kubectl delete pod/*:*)", "Bash(kubectl delete pod/*)"),
        ("Bash(rm -* x:*)", "Bash(rm -* x*)"), ("Bash(sudo *:*)", "Bash(sudo *)"),
    ]) func `a wall that never stands comes with the form that does`(rule: String, form: String) {
        #expect(Self.review(.deny, rule).map(\.suggestion) == [form])
    }

    @Test func `a rule of a policy that is extended keeps its say`() {
        let rule = { (text: String, file: String) in
            Located(text, origin: Origin(file: file, line: 1, column: 1))
        }
        let found = PermissionReview.findings(
            rules: [
                .deny: [
                    rule("Bash(git push *)", "parent"), rule("Bash(git *)", "child"),
                    rule("Bash(git push x)", "child"),
                ],
                .allow: [rule("Bash(git log *)", "parent"), rule("Bash(git status)", "child")],
            ], files: ["parent", "child"])
        #expect(found.map(\.rule.value) == ["Bash(git push x)", "Bash(git status)"])
        #expect(found.map(\.kind) == [.repeated, .shadowed])
    }

    @Test func `an allow rule behind a deny rule never counts`() {
        #expect(
            Self.review(.allow, "Bash(git push origin)", deny: ["Bash(git push *)"]).map(\.kind) == [
                .shadowed
            ])
        #expect(Self.review(.allow, "Bash(aws sqs get-*)", deny: ["Bash(aws * delete-*)"]).isEmpty)
        #expect(Self.review(.allow, "Read(x)", deny: ["Read"]).map(\.kind) == [.shadowed])
    }

    @Test func `a narrower deny rule adds nothing`() {
        #expect(
            Self.review(.deny, "Bash(aws * start-deployment*)", deny: ["Bash(aws * start-deploy*)"]).count
                == 1)
        #expect(Self.review(.deny, "Bash(git * push*)", deny: ["Bash(git push*)"]).isEmpty)
    }

    @Test(arguments: [
        ("Bash(git push)", "Bash(git push*)", true), ("Bash(git push:*)", "Bash(git push *)", true),
        ("Bash(git push *)", "Bash(git push:*)", true), ("Bash(git pushx)", "Bash(git push *)", false),
        ("Bash(git push *)", "Bash(git * push)", false), ("Bash(a*)", "Bash(a*b*)", false),
        ("Bash(xab)", "Bash(*b)", true), ("Bash(a *)", "Bash(* *)", false),
        ("Bash(rm *)", "Bash(rm:*)", true),
        ("Bash(rm *)", "Bash", true), ("Bash", "Bash(*)", true), ("Edit(x)", "Edit(*)", true),
        ("Edit(x)", "Edit(**)", true), ("Read(//etc/hosts)", "Read(//etc/**)", true),
        ("Read(//etc/**)", "Read(//etc/*.conf)", false),
        ("Read(x)", "Read(~/x)", false), ("Read(a/x)", "Read(x)", true), ("Write", "Edit", true),
        ("WebFetch(domain:a.b.com)", "WebFetch(domain:*.com)", true),
        ("WebFetch(domain:*.com)", "WebFetch(domain:a.com)", false),
        ("Read", "R*", true), ("Read(x)", "Edit", false), ("Bash(ls)", "Read", false),
    ]) func `a rule covers another where it meets all that it is about`(
        narrow: String, wide: String, covers: Bool
    ) {
        let found = Self.review(.allow, narrow, deny: [wide]).filter { $0.list == .allow }
        #expect(found.map(\.kind) == (covers ? [.shadowed] : []))
        #expect(found.first?.other?.value == (covers ? wide : nil))
    }

    /// Claude Code takes a list of commands apart, and some programs need a rule for exactly this command.
    @Test func `a rule that is compared with more adds something`() {
        #expect(Self.review(.deny, "Bash(a; b)", deny: ["Bash(* b)"]).isEmpty)
        #expect(Self.review(.deny, "Bash(a; b)", deny: ["Bash(a*)"]).map(\.kind) == [.redundant])
        let allow = ["Bash(find *)", "Bash(find . -delete)", "Bash(find . -name x)"]
        #expect(Self.review(.allow, allow[0], allow[1], allow[2]).map(\.rule.value) == [allow[2]])
    }

    @Test func `the first of several rules that cover is named`() {
        let found = Self.review(.deny, "Bash(aws * delete-x*)", deny: ["Bash(aws * de*)", "Bash(aws *)"])
        #expect(found.map(\.other?.value) == ["Bash(aws *)", "Bash(aws * de*)"])
    }

    @Test func `nearby forms are judged and what can be closed is`() {
        let rule = "Bash(git push *)"
        let escapes = DenyRuleEscapes.escapes(of: rule, rules: [])
        let past = escapes.filter { $0.answer != .denied }
        #expect(past.contains { $0.form == "another shell" && $0.closing == "Bash(bash *)" })
        #expect(past.contains { $0.form == "an option before the verb" && $0.closing == "Bash(git * push*)" })
        #expect(escapes.contains { $0.form == "behind env" && $0.answer == .denied })
        let closing = Set(past.compactMap(\.closing)).compactMap { AgentRule($0, in: .deny) }
        let left = DenyRuleEscapes.escapes(of: rule, rules: closing).filter { $0.answer != .denied }
        #expect(left.allSatisfy { $0.closing == nil })
    }
}
