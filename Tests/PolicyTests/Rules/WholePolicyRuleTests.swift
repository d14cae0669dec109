// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Documents

/// Rules on a whole policy also report beside errors in sections that they do not read.
@Suite struct WholePolicyRuleTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let section: String
        let text: String
        let rule: String

        var testDescription: String { rule }
    }

    private static let errors = [
        Line(section: "workspace", text: "workspace: {access: readwrite}", rule: "shape/unknown-value"),
        Line(section: "mounts", text: "mounts: [{source: ./notes, target: /mnt/a}]", rule: "mounts/source"),
        Line(
            section: "environment", text: "environment: {pass: [AWS_PROFILE]}", rule: "environment/protected"),
        Line(section: "limits", text: "limits: {memory: lots}", rule: "shape/invalid-value"),
        Line(section: "claude", text: "claude: {settings: {hooks: {a: b}}}", rule: "claude/locked-setting"),
        Line(section: "aws", text: "aws: {services: [sqss]}", rule: "egress/service"),
        Line(section: "egress", text: "egress: {hosts: [localhost]}", rule: "egress/host"),
    ]

    private static let warnings = [
        Line(section: "workspace", text: "workspace: {access: read-write}", rule: "workspace/runs-later"),
        Line(
            section: "mounts", text: "mounts: [{source: /srv/a, target: /mnt/a, access: read-write}]",
            rule: "mounts/runs-later"),
        Line(
            section: "environment", text: "environment: {set: {GITHUB_TOKEN: x}}", rule: "environment/secret"),
        Line(section: "limits", text: "limits: {memory: 1GiB, tmp: 2GiB}", rule: "shape/contradiction"),
        Line(
            section: "claude", text: "claude: {settings: {permissions: {deny: [\"Read(/etc/**)\"]}}}",
            rule: "claude/permission-anchor"),
        Line(section: "aws", text: "aws: {duration: 2h}", rule: "aws/duration"),
        Line(section: "egress", text: "egress: {hosts: [github.com]}", rule: "egress/publish-host"),
    ]

    private static let both = "egress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}"

    static let pairs = errors.flatMap { error in
        warnings.filter { $0.section != error.section }.map { (error, $0) }
    }

    @Test(arguments: pairs)
    func `an error in one section hides no warning in another`(error: Line, warning: Line) {
        for body in ["\(error.text)\n\(warning.text)", "\(warning.text)\n\(error.text)"] {
            let reading = readBody(body)
            #expect(reading.findings.map(\.rule).sorted() == [error.rule, warning.rule].sorted())
            #expect(reading.policy == nil)
        }
    }

    @Test(arguments: pairs)
    func `an error in a parent hides no warning in another section`(error: Line, warning: Line) {
        let parent = "cx: 1\nname: parent\n\(error.text)\n"
        let reading = read("cx: 1\nname: test\nextends: [parent]\n\(warning.text)", files: ["parent": parent])
        let found = Set(reading.findings.map(\.rule)).subtracting(["egress/no-model"])
        #expect(found == [error.rule, warning.rule])
    }

    @Test func `a policy without a name is judged by the rules that need none`() {
        let reading = read("cx: 1\negress: {hosts: [github.com]}\nworkspace: {access: read-write}\n")
        #expect(
            reading.findings.map(\.rule).sorted() == [
                "egress/publish-host", "shape/missing-key", "workspace/runs-later",
            ])
        #expect(reading.policy == nil)
    }

    @Test(arguments: [
        ("egress: {hosts: [localhost, github.com]}", "egress/host"),
        // Nobody knows what the session's broken services, or its broken role, would be.
        ("aws: {services: [bedrok]}\n\(both)", "egress/service"),
        (
            "aws: {services: [sqs], inference: model, roles: {model: {role: x, services: [bedrock]}}}\n\(both)",
            "shape/invalid-value"
        ),
        // The misspelt section may name the region of the model.
        (
            "awss: {region: us-east-1}\negress: {aws: {services: [sqs], regions: [us-east-1]}}",
            "shape/unknown-key"
        ),
        ("extends: [absent]\negress: {hosts: [github.com]}", "extends/missing"),
        ("egress: {hosts: [github.com]}\nlimits: {memory: 1GiB, memory: 2GiB}", "shape/duplicate-key"),
    ]) func `a rule stays silent where a section that it reads has an error`(body: String, rule: String) {
        #expect(readBody(body).findings.map(\.rule) == [rule])
    }

    @Test func `a misspelt section hides no warning in a section that is there`() {
        let reading = readBody("mount: []\nenvironment: {set: {GITHUB_TOKEN: x}}")
        #expect(reading.findings.map(\.rule).sorted() == ["environment/secret", "shape/unknown-key"])
    }

    @Test func `errors that need the whole policy come at once with those of other sections`() {
        let reading = readBody(
            """
            limits: {memory: lots}
            aws: {inference: model, region: eu-west-1}
            egress: {aws: {services: [bedrock-runtime], regions: [us-east-1]}}
            """)
        let errors = reading.findings.filter { $0.severity == .error }.map(\.rule)
        #expect(errors.sorted() == ["aws/contradiction", "aws/role", "shape/invalid-value"])
    }

    @Test func `a session policy that is too long leaves nothing to say of what it allows`() throws {
        let example = try #require(LintRule.named("aws/too-long")?.bad.first).text
        let rules = """
            claude: {settings: {permissions: {allow: [Bash], deny: ["Bash(aws * delete-*)", "Bash(aws * get-*)"]}}}
            egress: {aws: {services: [sts, ec2, bedrock-runtime], regions: [us-east-1]}}
            """
        let found = Set(read(example + "\n" + rules + "\n").findings.map(\.rule))
        #expect(found.contains("aws/too-long"))
        #expect(
            found.isDisjoint(with: ["claude/undenied", "claude/agent-alone", "claude/denied-by-accident"]))
    }
}
