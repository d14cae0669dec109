// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Documents

@Suite struct AssertionReportTests {
    static let policy = """
        egress: {hosts: [a.example.com], aws: {services: [sqs], regions: [us-east-1]}}
        claude: {settings: {permissions: {allow: [Bash], deny: ["Bash(rm *)"]}}}
        """

    private func report(_ tests: String, problems: [String] = []) throws -> AssertionReport {
        let file = try #require(
            AssertionFile.read(PolicySource(path: "x.test.yaml", text: "cx: 1\npolicy: x\ntests:\n\(tests)"))
                .file)
        let explainer = try #require(PolicyExplainer(readBody(Self.policy)))
        return AssertionReport([
            AssertionSuite(
                path: file.path, policy: explainer.name,
                results: file.assertions.map { $0.result(by: explainer) },
                problems: problems, seconds: 0.25)
        ])
    }

    @Test(arguments: [
        ("- allow: {host: a.example.com}", true), ("- deny: {host: a.example.com}", false),
        ("- deny: {host: b.example.com}", true), ("- allow: {host: b.example.com}", false),
        ("- deny: {command: rm x}", true), ("- {deny: {command: rm x}, wall: agent}", true),
        ("- {deny: {command: rm x}, wall: [agent, container]}", true),
        ("- {deny: {command: rm x}, wall: aws}", false),
        ("- {allow: {command: python3 x}, wall: agent}", true),
        ("- needs-approval: {command: python3 x}", false),
        // An answer that cannot be told is none that a test expects.
        ("- allow: {command: \"curl https://$HOST/\"}", false),
        ("- deny: {command: \"curl https://$HOST/\"}", false),
        ("- needs-approval: {command: \"curl https://$HOST/\"}", false),
        ("- deny: {command: AWS_REGION=eu-west-1 aws sqs list-queues}", true),
        // Some of a pattern are neither all nor none.
        ("- allow: {action: sqs:*}", false), ("- deny: {action: sqs:*}", false),
        ("- {allow: {action: sqs:List*}, wall: aws}", true),
        ("- {deny: {action: sqs:Delete*}, wall: aws}", true),
    ]) func `an assertion passes where the walls say so`(test: String, passes: Bool) throws {
        #expect(try report(test).failed == (passes ? 0 : 1))
    }

    @Test func `a failure is told with its place, each wall and the line that decides`() throws {
        let lines = try report("- {name: shut, deny: {host: a.example.com}}\n- deny: {host: b.example.com}")
            .lines()
        #expect(lines.first == "x.test.yaml:4:29: FAIL shut: deny host a.example.com")
        #expect(lines[1] == "  expected denied, found allowed")
        #expect(lines.contains { $0.contains("test.yaml:3:18") })
        #expect(lines.last == "2 tests, 1 passed, 1 failed")
        #expect(lines.count { $0.contains("PASS") } == 0)
    }

    @Test func `verbose lists what has passed`() throws {
        let lines = try report("- deny: {host: b.example.com}").lines(isVerbose: true)
        #expect(lines == ["x.test.yaml:4:16: PASS deny host b.example.com", "1 test, 1 passed, 0 failed"])
    }

    @Test func `JUnit holds the place of each test, and no markup of theirs`() throws {
        let report = try report(
            "- {name: \"<a & 'b'>\", deny: {command: \"echo \\\"<&]]>\\\" > /tmp/x\"}}\n- deny: {host: b.example.com}",
            problems: ["x: <error>"])
        let xml = report.junit
        #expect(
            xml.contains(
                "<testsuites name=\"cx policy test\" tests=\"3\" failures=\"1\" errors=\"1\" time=\"0.250\">")
        )
        #expect(
            xml.contains(
                "classname=\"test\" name=\"&lt;a &amp; &apos;b&apos;&gt;: deny command echo &quot;&lt;&amp;]]&gt;&quot;"
            ))
        #expect(xml.contains("file=\"x.test.yaml\" line=\"4\""))
        #expect(xml.contains("<failure message=\"expected denied, found allowed\" type=\"expectation\">"))
        #expect(xml.contains("type=\"unreadable\">x: &lt;error&gt;</error>"))
        #expect(!xml.contains("]]>"))
    }
}
