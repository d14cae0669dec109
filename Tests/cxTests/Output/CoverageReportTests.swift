// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import ClaudePermissions
@testable import Policy
@testable import cx

struct CoverageReportTests {
    private func rule(
        _ rule: String, _ walls: [PolicyCoverage.Wall], line: Int? = nil, escapes: [DenyRuleEscape] = []
    ) -> PolicyCoverage.Rule {
        PolicyCoverage.Rule(
            rule: rule, origin: line.map { Origin(file: "p.yaml", line: $0, column: 1) }, walls: walls,
            escapes: escapes)
    }

    private func action(
        _ service: String, _ name: String, _ walls: [PolicyCoverage.Wall], undenied: [String] = []
    ) -> PolicyCoverage.Action {
        PolicyCoverage.Action(
            service: service, action: "\(service):\(name)", commands: undenied, undenied: undenied,
            walls: walls)
    }

    private func lines(
        rules: [PolicyCoverage.Rule] = [], actions: [PolicyCoverage.Action] = [],
        hidden: [PolicyCoverage.Hidden] = [], services: Set<String> = []
    ) -> [String] {
        let coverage = PolicyCoverage(policy: "p", rules: rules, actions: actions, hidden: hidden)
        return CoverageReport(coverage: coverage, services: services).lines
    }

    @Test func `each rule has a column for each wall, a remark and its place`() {
        let lines = lines(rules: [
            rule("Bash(aws * delete-*)", [.agent, .aws], line: 7), rule("Bash(rm *)", [.agent], line: 12),
            rule("Read(/x)", []),
        ])
        #expect(
            lines.prefix(5) == [
                "deny rule             agent  AWS  network  container           in",
                "Bash(aws * delete-*)  yes    yes  -        -                   p.yaml:7",
                "Bash(rm *)            yes    -    -        -          alone    p.yaml:12",
                "Read(/x)              -      -    -        -          no wall",
                "",
            ])
    }

    @Test func `actions are counted by service, in the order of their names`() {
        let lines = lines(actions: [
            action("sqs", "DeleteQueue", [.agent]), action("sqs", "SendMessage", [.agent, .aws]),
            action("ec2", "StopInstances", [], undenied: ["aws ec2 stop-instances"]),
        ])
        #expect(
            lines[2...4] == [
                "actions that change something  all  agent  AWS  alone  no wall",
                "ec2                            1    0      0    0      1",
                "sqs                            2    2      1    1      0",
            ])
    }

    @Test func `the actions of a chosen service stand one by one with the commands that no rule denies`() {
        let lines = lines(
            actions: [
                action("sqs", "DeleteQueue", [.agent]), action("ec2", "StopInstances", []),
                action("sqs", "SendMessage", [.aws], undenied: ["aws sqs send-message", "aws sqs send"]),
            ], services: ["sqs"])
        #expect(
            lines[2...4] == [
                "action that changes something  agent  AWS         commands that no rule denies",
                "sqs:DeleteQueue                yes    -    alone",
                "sqs:SendMessage                -      yes         aws sqs send-message, aws sqs send",
            ])
        #expect(!lines.contains { $0.hasPrefix("ec2:") })
    }

    @Test func `a policy that reaches no action says so`() {
        #expect(lines()[2] == "the policy reaches no AWS action that changes something")
        #expect(
            lines().suffix(2) == [
                "0 deny rules, 0 of them without another wall behind them",
                "0 reading commands are denied, none by accident",
            ])
    }

    @Test func `the summary warns of what no wall and of what the agent's rules alone hold`() {
        let lines = lines(actions: [
            action("ec2", "StopInstances", [], undenied: ["aws ec2 stop-instances"]),
            action("sqs", "DeleteQueue", [.agent]), action("sqs", "PurgeQueue", [.agent, .aws]),
        ])
        #expect(
            lines.suffix(3) == [
                "warning: no wall stops aws ec2 stop-instances",
                "warning: only deny rules stop sqs:DeleteQueue",
                "0 reading commands are denied, none by accident",
            ])
    }

    @Test func `a long list names five and counts the rest`() {
        let lines = lines(actions: (1...7).map { action("sqs", "Action\($0)", [.agent]) })
        #expect(
            lines.contains(
                "warning: only deny rules stop sqs:Action1, sqs:Action2, sqs:Action3, sqs:Action4, sqs:Action5 "
                    + "and 2 more"))
    }

    @Test func `the ways past the first rule that has some are shown with what closes them`() {
        func escape(_ command: String, _ closing: String?) -> DenyRuleEscape {
            DenyRuleEscape(form: "a form", command: command, answer: .runs, closing: closing)
        }
        let lines = lines(rules: [
            rule("Bash(kill *)", [.agent]),
            rule(
                "Bash(rm *)", [.agent],
                escapes: [
                    escape("env rm x", "Bash(env rm *)"), escape("\u{1b}rm", nil),
                ]),
            rule("Bash(mv *)", [.agent], escapes: [escape("env mv x", nil)]),
        ])
        #expect(lines.contains("3 deny rules, 3 of them without another wall behind them"))
        #expect(lines.contains("ways past Bash(rm *), and the rules that close them:"))
        #expect(lines.contains { $0.hasPrefix("  env rm x") && $0.hasSuffix("  Bash(env rm *)") })
        #expect(!lines.contains { $0.contains("Bash(mv *), and") || $0.contains("\u{1b}") })
    }

    @Test func `reading commands that a rule denies by accident are named`() {
        func hidden(_ command: String, isAccident: Bool) -> PolicyCoverage.Hidden {
            PolicyCoverage.Hidden(command: command, rule: "r", origin: nil, isAccident: isAccident)
        }
        let lines = lines(hidden: [
            hidden("aws sqs list-queues", isAccident: true),
            hidden("aws secretsmanager get-secret-value", isAccident: false),
        ])
        #expect(lines.last == "2 reading commands are denied, by accident: aws sqs list-queues")
    }
}
