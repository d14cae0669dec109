// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import ClaudePermissions
@testable import Documents

@Suite struct OptionSpellingTests {
    private func rules(_ texts: [String]) -> [AgentRule] { texts.compactMap { AgentRule($0, in: .deny) } }

    private func spelling(_ rule: String, beside others: [String] = []) throws -> OptionSpelling? {
        let all = rules([rule] + others)
        return OptionSpelling.of(try #require(all.first), among: all)
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
        Case(
            rule: "Bash(git branch -D *)",
            past: ["git branch x -D", "git -C . branch -D x", "git -C . branch x -D"],
            free: ["git branch x", "git branch my-Dev"]),
        Case(
            rule: "Bash(git clean -fd *)", past: ["git clean -df", "git clean -f -d", "git clean x -fd"],
            free: ["git clean x"]),
        Case(
            rule: "Bash(docker rm -f *)",
            past: [
                "docker rm x -f", "docker rm --force x", "docker --debug rm -f x", "docker --debug rm x -f",
            ],
            free: [
                "docker rm x", "docker run --rm alpine tail -f log", "docker run --rm -it alpine",
                "docker logs -f x",
            ]),
        Case(
            rule: "Bash(podman rm -fv *)", past: ["podman rm -vf x", "podman rm x -fv"],
            free: ["podman rm x", "podman run --rm -it alpine"]),
        // The letters of an unknown program may have values, so they keep their order.
        Case(rule: "Bash(frob -az *)", past: ["frob x -az"], free: ["frob -za x", "frob x"]),
        Case(rule: "Bash(psql -c *)", past: ["psql x -c y", "psql --command x"], free: ["psql -l x"]),
        Case(rule: "Bash(frob --all)", past: ["frob x --all"], free: ["frob x", "frob --allow"]),
    ]) func `the forms that are named meet each spelling and nothing beside it`(sample: Case) throws {
        let found = try #require(try spelling(sample.rule))
        // Whoever follows the advice gets no finding for it.
        let followed = rules((found.replaces ? [] : [sample.rule]) + found.closing)
        let engine = PermissionEngine(rules: followed)
        for command in sample.past + [
            try #require(DenyRuleEscapes.example(ShellPattern(specifier(sample.rule))))
        ] {
            #expect(engine.verdict(on: .command(command)).answer == .denied, "\(command): \(found)")
        }
        for command in sample.free {
            #expect(engine.verdict(on: .command(command)).answer != .denied, "\(command): \(found)")
        }
        #expect(OptionSpelling.of(rules([sample.rule])[0], among: followed) == nil)
        let sources = followed.map { Located($0.text, origin: Origin(file: "t", line: 1, column: 1)) }
        #expect(PermissionReview.findings(rules: [.deny: sources]) == [])
        for rule in followed {
            #expect(NearbySpelling.optionClosing(rule, among: followed) == nil, "\(rule.text)")
            #expect(NearbySpelling.bareClosing(rule, among: followed) == nil, "\(rule.text)")
        }
    }

    private func specifier(_ rule: String) -> String { String(rule.dropFirst("Bash(".count).dropLast()) }

    @Test(arguments: [
        "Bash(python3 -c *)", "Bash(bash -c:*)", "Bash(docker run --privileged *)", "Bash(git -c *)",
        "Bash(find -delete *)",
        "Bash(git checkout -- *)", "Bash(git push *)", "Bash(env -i *)", "Bash(chmod -R 777 *)",
        "Bash(ssh -A *)", "Bash(rm -* x)",
        "Bash(tar -xzf *)", "Bash(kill -9 *)", "Bash(history -c)", "Bash(crontab -r)", "Bash(ls -la *)",
    ]) func `a rule about something else is not found`(rule: String) throws {
        #expect(try spelling(rule) == nil)
    }

    @Test func `a wider rule leaves nothing open`() throws {
        #expect(try spelling("Bash(git push --force *)", beside: ["Bash(git push*)"]) == nil)
        #expect(try spelling("Bash(rm -rf *)", beside: ["Bash(rm *)"]) == nil)
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
