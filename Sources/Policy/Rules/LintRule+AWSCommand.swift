// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let awsCommand: LintRule = LintRule(
        "claude/aws-command", .warning,
        summary: "a permission rule about `aws` that meets no command of the AWS CLI",
        rationale: """
            cx compares each rule with the services and commands of the AWS CLI. `:*` needs a blank or the \
            command's end before it, so `Bash(aws ec2 terminate:*)` does not meet `aws ec2 \
            terminate-instances`. A `*` between blanks needs a whole word on both sides, and none is `delete` \
            alone, nor does anybody write one between `rds` and `delete-db-instance`. Other rules name a \
            service as IAM or botocore calls it, or a misspelt command. Such a deny rule denies nothing. The \
            list is botocore's, with the CLI's own commands: if yours is newer, allow the warning. An allow \
            rule that no newer one makes right is an error, `claude/idle-allow`: it ends within a name, or \
            calls a service by another one.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws ec2 terminate:*)\", ↓\"Bash(aws iam delete-:*)\", ↓\"Bash(aws * delete *)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws config delete-*)\", ↓\"Bash(aws s3 delete-object *)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws ec2 TerminateInstances *)\", ↓\"Bash(aws RDS delete-db-instance *)\", ↓\"Bash(aws * sqs:Purge*)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(aws * terminate-*)\", \"Bash(aws *s3 rm*)\", \"Bash(aws *logs tail*)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(aws *ecs wait*)\", \"Bash(aws *configure set*)\", \"Bash(aws * --profile prod*)\"]}}}",
        ])
}

extension PolicyRule {
    static let awsCommand = PolicyRule(.awsCommand, reads: [.claude]) { review in
        for (rule, miss) in review.misses {
            guard let origin = rule.origin else { continue }
            let forms = PolicyReview.list(rules: miss.forms)
            review.report(
                rule.list == .allow && miss.isCertain ? .idleAllow : .awsCommand,
                "\(Printable.quoted(rule.text)) meets no command: \(miss.reason)", at: origin,
                help: forms.isEmpty ? miss.help ?? "leave it out, or see `aws help`" : "write \(forms)")
        }
    }
}
