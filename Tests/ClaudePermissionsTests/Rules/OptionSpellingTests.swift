// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ClaudePermissions

@Suite struct OptionSpellingTests {
    private func rules(_ texts: [String]) -> [AgentRule] { texts.compactMap { AgentRule($0, in: .deny) } }

    private func closing(_ rule: String, beside others: [String] = []) throws -> [String]? {
        let all = rules([rule] + others)
        return OptionSpelling.of(try #require(all.first), among: all)?.closing
    }

    /// Commands that get past a rule, and commands beside them that its author did not mean.
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let past: [String]
        let free: [String]

        var testDescription: String { rule }
    }

    @Test(arguments: [
        Case(
            rule: "Bash(git push --force *)",
            past: [
                "git push origin main --force", "git push -f", "git push origin -f", "git push origin +main",
                "git -C . push --force", "git -C . push x --force y",
            ],
            free: [
                "git push origin main", "git push --force-with-lease", "git push origin my-feature",
                "git fetch --force",
            ]),
        Case(
            rule: "Bash(rm -rf *)",
            past: ["rm -fr x", "rm -r -f x", "rm x -rf", "rm -rfv x", "rm --recursive --force x"],
            free: ["rm x", "rm x-rf", "rmdir x"]),
        Case(
            rule: "Bash(git commit --no-verify:*)",
            past: ["git commit -m x --no-verify", "git commit -n -m x", "git -C . commit --no-verify"],
            free: ["git commit -m x", "git commit --no-edit", "git push --no-verify"]),
        Case(rule: "Bash(npm publish --force *)", past: ["npm publish x --force"], free: ["npm publish x"]),
        Case(
            rule: "Bash(terraform apply -auto-approve *)",
            past: ["terraform apply x -auto-approve", "terraform apply --auto-approve"],
            free: ["terraform apply x"]),
        Case(rule: "Bash(sed -i *)", past: ["sed s/a/b/ -i x", "sed --in-place x"], free: ["sed -n 1p x"]),
        Case(
            rule: "Bash(git * reset --hard*)", past: ["git reset x --hard", "git -C . reset x --hard"],
            free: ["git reset x"]),
        Case(rule: "Bash(frob --all)", past: ["frob x --all"], free: ["frob x", "frob --allow"]),
    ]) func `the forms that are named meet each spelling and nothing beside it`(sample: Case) throws {
        let closing = try #require(try closing(sample.rule))
        let engine = PermissionEngine(rules: rules([sample.rule] + closing))
        for command in sample.past {
            #expect(engine.verdict(on: .command(command)).answer == .denied, "\(command): \(closing)")
        }
        for command in sample.free {
            #expect(engine.verdict(on: .command(command)).answer != .denied, "\(command): \(closing)")
        }
        #expect(try self.closing(sample.rule, beside: closing) == nil)
    }

    @Test(arguments: [
        "Bash(python3 -c *)", "Bash(bash -c:*)", "Bash(docker run --privileged *)", "Bash(git -c *)",
        "Bash(find -delete *)",
        "Bash(git checkout -- *)", "Bash(git push *)", "Bash(env -i *)", "Bash(chmod -R 777 *)",
        "Bash(ssh -A *)", "Bash(rm -* x)",
    ]) func `a rule about something else is not found`(rule: String) throws {
        #expect(try closing(rule) == nil)
    }

    @Test func `a wider rule leaves nothing open`() throws {
        #expect(try closing("Bash(git push --force *)", beside: ["Bash(git push*)"]) == nil)
        #expect(try closing("Bash(rm -rf *)", beside: ["Bash(rm *)"]) == nil)
    }

    @Test func `forms behind another asterisk are neither doubled nor about longer options`() {
        let closing = { (text: String) in
            AgentRule(text, in: .deny).flatMap { NearbySpelling.optionClosing($0, among: [$0]) }
        }
        #expect(closing("Bash(aws iam delete-* *)") == ["Bash(aws * iam delete-*)"])
        #expect(closing("Bash(git checkout -- *)") == ["Bash(git * checkout -- *)"])
        #expect(
            closing("Bash(git reset --hard *)") == ["Bash(git * reset --hard)", "Bash(git * reset --hard *)"])
        #expect(closing("Bash(git push *)") == ["Bash(git * push*)"])
        #expect(closing("Bash(git push)") == ["Bash(git * push)"])
    }

    @Test(
        arguments: [
            ("Bash(aws iam delete-* *)", "Bash(aws iam delete-*)"),
            ("Bash(aws * delete-* *)", "Bash(aws * delete-*)"),
            ("Bash(git * push *)", "Bash(git * push*)"),
            ("Bash(terraform *apply *)", "Bash(terraform *apply*)"),
            ("Bash(git push *)", nil), ("Bash(kubectl *set *)", nil), ("Bash(git * clean *)", nil),
            ("Bash(aws *s3* rm *)", nil),
            ("Bash(* *)", nil), ("Bash(npm run * *)", nil),
        ] as [(String, String?)])
    func `a command with nothing behind it gets past a blank and an asterisk behind another one`(
        rule: String, closing: String?
    ) throws {
        let read = try #require(AgentRule(rule, in: .deny))
        let found = NearbySpelling.bareClosing(read, among: [read])
        #expect(found?.closing == closing)
        if let found, let wide = AgentRule(found.closing, in: .deny) {
            #expect(NearbySpelling.bareClosing(read, among: [read, wide]) == nil)
        }
    }
}
