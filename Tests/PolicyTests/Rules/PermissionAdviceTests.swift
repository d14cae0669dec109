// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Documents

/// The advice on a policy's permission rules, as a person gets it.
@Suite struct PermissionAdviceTests {
    private func findings(deny: [String] = [], allow: [String] = []) -> [Finding] {
        let list = { (rules: [String]) in rules.map { "\"\($0)\"" }.joined(separator: ", ") }
        return readBody(
            """
            claude: {settings: {permissions: {deny: [\(list(deny))], allow: [\(list(["Bash(ls *)"] + allow))]}}}
            """
        ).findings
    }

    private func rules(deny: [String] = [], allow: [String] = []) -> [String] {
        findings(deny: deny, allow: allow).map(\.rule).sorted()
    }

    @Test func `a rule that does nothing is not told to be completed`() {
        #expect(
            rules(deny: ["Bash(git push*)", "Bash(git * push*)", "Bash(git push origin)"]) == [
                "claude/deny-shadowed"
            ])
        #expect(rules(deny: ["Bash(aws ec2 terminate)"]) == ["claude/aws-command"])
        #expect(
            rules(deny: ["Bash(aws *delete*)", "Bash(aws dynamodb delete:*)"]) == ["claude/deny-shadowed"])
        #expect(rules(deny: ["Bash(rm:-rf)", "Bash(deploy to production)"]).isEmpty)
        #expect(rules(deny: ["Bash(DROP TABLE)"]) == ["claude/no-program"])
        #expect(rules(deny: ["Bash(git push)"]) == ["claude/permission-exact"])
    }

    @Test func `a rule about an option has one finding that names every place`() {
        let found = findings(deny: ["Bash(git push --force *)"])
        #expect(found.map(\.rule) == ["claude/permission-option"])
        #expect(found.first?.message.contains("`git push origin main --force`") == true)
        #expect(found.first?.help?.contains("\"Bash(git *push *--force *)\"") == true)
        #expect(
            findings(deny: ["Bash(rm -rf *)"]).map(\.help) == [
                "write \"Bash(rm -*)\" and \"Bash(rm * -*)\" in its place, which match every option"
            ])
        #expect(rules(deny: ["Bash(git push *)"]) == ["claude/permission-prefix"])
    }

    @Test func `the forms that close a rule are named once and end the matter`() {
        let exact = findings(deny: ["Bash(git push)"])
        #expect(
            exact.map(\.help) == ["write \"Bash(git push *)\" and \"Bash(git * push*)\" in its place"])
        #expect(rules(deny: ["Bash(git push *)", "Bash(git * push*)"]).isEmpty)
        let forms = findings(deny: ["Bash(git push --force:*)", "Bash(git push -f:*)"]).flatMap { finding in
            (finding.help ?? "").matches(of: /"Bash\([^"]*"/).map { String($0.output) }
        }
        #expect(forms.count > 3)
        #expect(Set(forms).count == forms.count)
    }

    @Test func `an option behind an asterisk is completed by the form with nothing behind it`() {
        let found = findings(deny: ["Bash(git * --no-verify *)"])
        #expect(found.map(\.rule) == ["claude/permission-bare"])
        #expect(found.first?.help == "add \"Bash(git * --no-verify)\"")
        #expect(found.first?.message.contains("`git commit -m x --no-verify`") == true)
        let others = rules(deny: ["Bash(curl * -o *)", "Bash(python3 * --force *)"])
        #expect(!others.contains("claude/permission-bare"))
    }

    @Test func `an option with a value is met wherever it stands`() {
        let found = findings(deny: ["Bash(aws --profile prod:*)"])
        #expect(found.map(\.rule) == ["claude/permission-option"])
        #expect(found.first?.message.contains("`aws s3 ls --profile prod`") == true)
        #expect(rules(deny: ["Bash(curl -X POST:*)"]) == ["claude/permission-option"])
        #expect(rules(deny: ["Bash(aws --profile *)"]).isEmpty)
    }

    @Test func `a statement of SQL keeps its own asterisk`() {
        let found = findings(deny: ["Bash(UPDATE * SET *)", "Bash(select * from users)"])
        #expect(found.map(\.rule) == ["claude/no-program", "claude/no-program"])
        #expect(found.first?.help?.hasPrefix("\"Bash(* UPDATE * SET*)\"") == true)
        #expect(rules(deny: ["Bash(select x in a)"]) != ["claude/no-program"])
    }

    @Test func `names of AWS's API are told in the AWS CLI's letters`() {
        let help = { (rule: String) in findings(deny: [rule]).first { $0.rule == "claude/aws-command" }?.help
        }
        let wanted =
            "write \"Bash(aws ec2 terminate-instances *)\" and \"Bash(aws * ec2 terminate-instances*)\""
        #expect(help("Bash(aws ec2 TerminateInstances *)") == wanted)
        #expect(help("Bash(aws EC2 terminate-instances *)") == wanted)
        #expect(
            help("Bash(aws * ec2:Terminate*)")
                == "write \"Bash(aws ec2 terminate-*)\" and \"Bash(aws * ec2 terminate-*)\"")
        #expect(
            help("Bash(aws rds:DeleteDBInstance *)")
                == "write \"Bash(aws rds delete-db-instance *)\" and \"Bash(aws * rds delete-db-instance*)\"")
        #expect(help("Bash(aws *lambda invoke MyFunction*)") == nil)
        #expect(help("Bash(aws *ecs update-service Orders*)") == nil)
    }

    @Test func `a command with nothing behind it is named`() {
        let found = findings(deny: ["Bash(aws iam delete-* *)"]).filter {
            $0.rule == "claude/permission-bare"
        }
        #expect(found.map(\.help) == ["write \"Bash(aws iam delete-*)\", which matches both"])
        #expect(!findings(deny: ["Bash(aws iam delete-* *)"]).contains { $0.help?.contains("**") == true })
    }

    @Test func `an allow rule that does nothing fails the check and no launch`() throws {
        let body = """
            claude: {settings: {permissions: {allow: ["bash(ls)", "Write(x)", "Bash(ls *)", "Bash(aws s3api get:*)"]}}}
            """
        // A newer version of the CLI may have this one.
        let newer = readBody("claude: {settings: {permissions: {allow: [\"Bash(aws newservice get *)\"]}}}")
        #expect(newer.findings.map(\.rule) == ["claude/aws-command"])
        #expect(
            ManagedSettings.settings(for: try #require(newer.policy))["permissions"]?["allow"]
                == .array([.string("Bash(aws newservice get *)")]))
        let reading = readBody(body)
        #expect(reading.findings.map(\.rule) == Array(repeating: "claude/idle-allow", count: 3))
        #expect(reading.findings.allSatisfy { $0.severity == .error && $0.fix == nil })
        let policy = try #require(reading.policy)
        let allow = ManagedSettings.settings(for: policy)["permissions"]?["allow"]
        #expect(allow == .array([.string("Bash(ls *)")]))
        // A wall that does not stand is another matter.
        #expect(readBody(body.replacing("allow", with: "deny")).policy == nil)
    }

    @Test func `a comment about a newer CLI allows nothing but that`() {
        let reading = readBody(
            """
            claude:
              settings:
                permissions:
                  deny:
                    # cx: allow claude/aws-command because our CLI is newer
                    - "Bash(aws newservice delete-thing *)"
            """)
        #expect(reading.findings.map(\.rule) == ["claude/permission-prefix"])
    }

    @Test func `the secret of one rule does not hide the words of another`() {
        let found = findings(deny: [
            "Bash(curl -u ada:prod *)", "Bash(git push * prod)", "Bash(rm *)", "Bash(rm x)",
        ])
        #expect(
            found.contains { $0.help?.contains("push * prod") == true || $0.message.contains("push * prod") })
        #expect(found.first { $0.rule == "claude/deny-shadowed" }?.fix != nil)
        #expect(!found.contains { $0.message.contains("ada:prod") || $0.help?.contains("ada:prod") == true })
    }

    @Test func `a rule without its end repeats no secret`() throws {
        let text =
            "cx: 1\nname: test\nclaude: {settings: {permissions: {deny: [\"Bash(curl --password hunter22 *\"]}}}\n"
        let found = read(text).findings
        #expect(Set(found.map(\.rule)) == ["claude/permission-rule", "claude/permission-secret"])
        #expect(found.allSatisfy { $0.fix == nil })
        let check = PolicyCheck(policies: 1, findings: found, allowed: [], texts: ["test.yaml": text])
        for report in [TextReport().report(check), try JSONReport().report(check)] {
            #expect(!report.contains("hunter"), "\(report)")
        }
    }

    @Test(.timeLimit(.minutes(1))) func `hostile lists of rules take bounded work`() {
        // Minutes without bounds, even in a release build.
        let secret = String(repeating: "a", count: 20_000)
        #expect(findings(deny: ["Bash(curl --token \(secret)", "Bash(curl --token \(secret) x)"]).count > 1)
        let held = (0..<150).map { "Bash(curl -u ada:hunter\($0) x\($0))" }
        #expect(findings(deny: held).count >= 150)
        let starred = (0..<300).map { "Bash(aws * q\($0)z* zq\($0)*)" }
        #expect(findings(deny: starred).count < 300)
    }

    @Test func `no report repeats a secret of a rule`() throws {
        let secret = "0123456789abcdefXYZ"
        let rule = "Bash(curl -H 'Authorization: Bearer \(secret)' https://api.example.com/v1/items)"
        let lists = [
            ("\"\(rule)\", \"\(rule)\", \"Bash(curl *)\"", "claude/deny-shadowed"),
            ("\"\(rule)\", \"bash(\(rule))\"", "claude/permission-rule"),
        ]
        for (list, other) in lists {
            let text = "cx: 1\nname: test\nclaude: {settings: {permissions: {deny: [\(list)]}}}\n"
            let findings = read(text).findings
            #expect(Set(findings.map(\.rule)).isSuperset(of: ["claude/permission-secret", other]))
            let check = PolicyCheck(policies: 1, findings: findings, allowed: [], texts: ["test.yaml": text])
            let reports = [
                TextReport().report(check), try JSONReport().report(check), GitHubReport().report(check),
            ]
            for report in reports { #expect(!report.contains(secret.prefix(8)), "\(report)") }
        }
    }

    @Test(arguments: [
        "Bash(curl -H 'Authorization: Bearer 0123456789abcdef' *)", "Bash(curl -u ada:hunter2 *)",
        "Bash(mysql -phunter2 *)", "Bash(sshpass -p hunter22 ssh *)", "Bash(docker login -u ada -p S3cret *)",
        "Bash(GITHUB_TOKEN=abcd1234 gh *)", "Bash(gh auth login --token abcd1234)",
        "Bash(psql postgres://ada:hunter2@db/x)",
        "Bash(npm config set //r/:_authToken=npm_0123456789012345678901234567890123456789)",
        "Bash(aws configure set aws_access_key_id AKIAIOSFODNN7EXAMPLE:*)",
        "Bash(curl -H 'X-Api-Key: abcd1234' *)",
    ]) func `a secret in a rule is found`(rule: String) {
        #expect(rules(allow: [rule]).contains("claude/permission-secret"))
    }

    @Test(arguments: [
        "Bash(curl -H 'Authorization: Bearer $TOKEN' *)", "Bash(curl -u *)",
        "Bash(docker login --password-stdin registry.example.com)",
        "Bash(aws secretsmanager get-secret-value --secret-id prod/db)", "Bash(npm run token:refresh)",
        "Bash(gh auth token)",
        "Bash(docker run -p 8080:80 *)", "Bash(mkdir -p build)", "Bash(GITHUB_TOKEN=* gh *)",
        "Bash(mysql -p *)", "Bash(vault login --token <TOKEN>)",
        "Bash(kubectl get secrets *)",
    ]) func `a rule that only speaks of a secret is not`(rule: String) {
        #expect(!rules(allow: [rule]).contains("claude/permission-secret"))
    }

    @Test(arguments: [
        ("Bash(DROP TABLE:*)", true), ("Bash(delete from *)", true), ("Bash(TRUNCATE *)", true),
        ("Bash(FLUSHALL *)", true),
        ("Bash(--force *)", true),
        ("Bash(db.dropDatabase*)", true), ("Bash(db-migrate *)", false),
        ("Bash(db.users.drop()*)", true), ("Bash(db.migrate *)", false), ("Bash(db.sh)", false),
        ("Bash(DELETE https://x *)", false), ("Bash(DELETE FROM users*)", true), ("Bash(SELECT *)", true),
        ("Bash(https://example.com/*)", true), ("Bash(-rf *)", true),
        ("Bash(truncate -s 0 *)", false), ("Bash(* DROP TABLE*)", false), ("Bash(R *)", false),
        ("Bash(update-alternatives *)", false),
        ("Bash(GET https://x *)", false), ("Bash([ -f *)", false),
    ]) func `a rule that begins with no program is found`(rule: String, isFound: Bool) {
        let found = rules(deny: [rule])
        #expect(found.contains("claude/no-program") == isFound)
        #expect(!isFound || !found.contains { $0.hasPrefix("claude/permission-") })
    }
}
