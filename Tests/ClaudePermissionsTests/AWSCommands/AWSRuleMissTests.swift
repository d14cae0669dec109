// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ClaudePermissions

@Suite struct AWSRuleMissTests {
    private func miss(_ rule: String, in list: PermissionRule.List = .deny) throws -> AWSRuleMiss? {
        AWSRuleMiss.of(try #require(AgentRule(rule, in: list)))
    }

    @Test(arguments: [
        // `:*` and ` *` need the end of a name before them.
        ("Bash(aws ec2 terminate:*)", ["Bash(aws ec2 terminate-*)", "Bash(aws * ec2 terminate-*)"]),
        ("Bash(aws ec2 terminate *)", ["Bash(aws ec2 terminate-*)", "Bash(aws * ec2 terminate-*)"]),
        ("Bash(aws ec2 terminate)", ["Bash(aws ec2 terminate-*)", "Bash(aws * ec2 terminate-*)"]),
        ("Bash(aws iam delete-:*)", ["Bash(aws iam delete-*)", "Bash(aws * iam delete-*)"]),
        ("Bash(aws --profile prod iam delete-:*)", ["Bash(aws iam delete-*)", "Bash(aws * iam delete-*)"]),
        ("Bash(aws rds delete-db:*)", ["Bash(aws rds delete-db-*)", "Bash(aws * rds delete-db-*)"]),
        // No command is a verb alone.
        ("Bash(aws * delete *)", ["Bash(aws * delete-*)"]),
        ("Bash(aws * terminate- *)", ["Bash(aws * terminate-*)"]),
        // Another name of the service, or a command of another service.
        (
            "Bash(aws codedeploy stop-deployment *)",
            ["Bash(aws deploy stop-deployment *)", "Bash(aws * deploy stop-deployment*)"]
        ),
        (
            "Bash(aws config delete-config-rule:*)",
            ["Bash(aws configservice delete-config-rule *)", "Bash(aws * configservice delete-config-rule*)"]
        ),
        (
            "Bash(aws s3 delete-objects *)",
            ["Bash(aws s3api delete-objects *)", "Bash(aws * s3api delete-objects*)"]
        ),
        // An asterisk between two blanks needs a word there.
        (
            "Bash(aws ec2 * terminate-instances *)",
            ["Bash(aws ec2 terminate-instances *)", "Bash(aws * ec2 terminate-instances*)"]
        ),
        ("Bash(aws rds * delete*)", ["Bash(aws rds delete*)", "Bash(aws * rds delete*)"]),
        ("Bash(aws codedeploy stop:*)", ["Bash(aws deploy stop-*)", "Bash(aws * deploy stop-*)"]),
        (
            "Bash(aws eventbridge delete-rule *)",
            ["Bash(aws events delete-rule *)", "Bash(aws * events delete-rule*)"]
        ),
        ("Bash(aws terminate-instances *)", ["Bash(aws * terminate-instances *)"]),
    ]) func `a rule that meets no command comes with the forms that do`(rule: String, forms: [String]) throws
    {
        #expect(try miss(rule)?.forms == forms)
        for form in forms { #expect(try miss(form) == nil) }
    }

    @Test(
        arguments: [
            ("Bash(aws ec2 terminate-instnaces *)", "did you mean \"Bash(aws ec2 terminate-instances *)\"?"),
            ("Bash(aws dynamo delete-table *)", "did you mean"), ("Bash(aws frobnicate *)", nil),
            ("Bash(aws ec2 frobnicate-*)", nil), ("Bash(aws s3api rm *)", nil),
        ] as [(String, String?)]) func `a name that does not exist is found`(rule: String, help: String?)
        throws
    {
        let found = try #require(try miss(rule))
        if let help { #expect(found.help?.hasPrefix(help) == true, "\(found)") }
    }

    @Test(arguments: [
        "aws *", "aws:*", "aws ec2 *", "aws ec2:*", "aws s3 cp *", "aws s3 rm:*", "aws s3 rm s3://prod/*",
        "aws logs tail:*",
        "aws configure *", "aws configure set *", "aws ecs wait *", "aws ecs wait services-stable *",
        "aws s3api delete-object *",
        "aws emr ssh *", "aws sso login *", "aws login *", "aws help", "aws eks update-kubeconfig *",
        "aws rds generate-db-auth-token *",
        "aws * delete-*", "aws * delete-* *", "aws *delete-*", "aws *s3* rm *", "aws * s3 rm *",
        "aws *delete *", "aws * --force*",
        "aws * prod-db*", "aws * s3://prod/*", "aws s3 sync * --delete*", "aws --profile prod *",
        "aws --profile prod ec2 terminate-instances *",
        "aws --no-cli-pager s3 rm *", "aws ec2 terminate-instances --instance-ids i-1", "aws * terminate*",
        "aws cloudformation deploy *", "aws deploy push *", "aws sts get-caller-identity", "aws-vault exec *",
        "awslocal foo *", "* aws x *",
    ]) func `a rule that meets a command is not found`(specifier: String) throws {
        #expect(try miss("Bash(\(specifier))") == nil)
    }

    @Test func `a list of thousands is looked at up to a bound`() throws {
        let rules = try (0..<3000).map { try #require(AgentRule("Bash(aws * delete q\($0)*)", in: .deny)) }
        #expect(AWSRuleMiss.all(of: rules).count <= AWSRuleMiss.most)
        let few = [rules[0], try #require(AgentRule("Bash(aws ec2 terminate:*)", in: .deny))]
        #expect(AWSRuleMiss.all(of: few).map(\.rule).contains(few[1]))
    }

    @Test(
        arguments: [
            ("Bash(aws ec2 terminate:*)", true), ("Bash(aws config delete-config-rule:*)", true),
            ("Bash(aws terminate-instances *)", true),
            ("Bash(aws frobnicate *)", false), ("Bash(aws ec2 terminate-instnaces *)", false),
            ("Bash(aws s3 delete-objects *)", false), ("Bash(aws rds * delete*)", false),
        ]) func `a rule that a newer CLI or an option may make right is not certain to miss`(
            rule: String, isCertain: Bool
        ) throws
    {
        #expect(try #require(try miss(rule)).isCertain == isCertain)
    }

    @Test func `an allow rule is not advised to allow options before the service`() throws {
        #expect(try miss("Bash(aws ec2 describe:*)", in: .allow)?.forms == ["Bash(aws ec2 describe-*)"])
    }

    @Test func `a rule with an asterisk behind the service may complete the plain one`() throws {
        let plain = try #require(AgentRule("Bash(aws ec2 terminate-*)", in: .deny))
        let found = try #require(try miss("Bash(aws ec2 * terminate-instances *)"))
        #expect(found.completes([plain], in: .deny))
        #expect(!found.completes([], in: .deny))
        #expect(!(try #require(try miss("Bash(aws ec2 terminate:*)")).completes([plain], in: .deny)))
    }
}
