// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

@testable import Documents

@Suite struct AssertionFileTests {
    private func read(_ text: String) -> (file: AssertionFile?, findings: [Finding]) {
        AssertionFile.read(PolicySource(path: "x.test.yaml", text: text))
    }

    @Test func `a test is one assertion for each thing that it asks about`() throws {
        let file = try #require(
            read(
                """
                cx: 1
                policy: ./x.yaml
                tests:
                  - name: reading
                    allow: {action: [sqs:ListQueues, "sqs:Get*"], host: a.example.com}
                    wall: [aws, network]
                  - deny: {write: /src/x}
                  - needs-approval: {command: make}
                """
            ).file)
        #expect(file.policy.value == "./x.yaml")
        #expect(
            file.assertions.map { "\($0.origin.line):\($0.origin.column) \($0.title)" } == [
                "5:57 reading: allow host a.example.com", "5:22 reading: allow action sqs:ListQueues",
                "5:38 reading: allow action sqs:Get*", "7:19 deny write /src/x",
                "8:31 needs-approval command make",
            ])
        #expect(file.assertions[0].walls == [.aws, .network])
        #expect(file.assertions.map(\.expected) == [.allowed, .allowed, .allowed, .denied, .needsApproval])
    }

    @Test(arguments: [
        ("cx: 2\npolicy: a\ntests: [{deny: {env: A}}]", "shape/version 1:5"),
        ("policy: a\ntests: [{deny: {env: A}}]", "shape/missing-key 1:1"),
        ("cx: 1\ntests: [{deny: {env: A}}]", "shape/missing-key 1:1"),
        ("cx: 1\npolicy: a\ntests: []", "shape/empty-value 3:8"),
        ("cx: 1\npolicy: a\ntests: [{name: x}]", "shape/missing-key 3:9"),
        ("cx: 1\npolicy: a\ntests: [{deny: {env: A}, allow: {env: B}}]", "shape/invalid-value 3:10"),
        ("cx: 1\npolicy: a\ntests: [{deny: {}}]", "shape/empty-value 3:16"),
        ("cx: 1\npolicy: a\ntests: [{deny: {hots: a}}]", "shape/unknown-key 3:17"),
        ("cx: 1\npolicy: a\ntests: [{denny: {env: A}}]", "shape/unknown-key 3:10"),
        ("cx: 1\npolicy: a\ntests: [{deny: {env: []}}]", "shape/empty-value 3:22"),
        ("cx: 1\npolicy: a\ntests: [{deny: {action: sqs:Nothing}}]", "shape/invalid-value 3:25"),
        ("cx: 1\npolicy: a\ntests: [{deny: {env: A}, wall: fire}]", "shape/unknown-value 3:32"),
        ("cx: 1\npolicy: a\ntests: [{deny: {env: true}}]", "shape/wrong-type 3:22"),
        ("", "shape/empty-value 1:1"), ("cx: 1\npolicy: a\ntests: [{deny: {env: A}}}", "yaml/syntax 3:25"),
    ]) func `a fault is found at its place`(text: String, place: String) {
        let (file, findings) = read(text)
        #expect(file == nil)
        #expect(
            findings.map { "\($0.rule) \($0.origin.line):\($0.origin.column)" }.contains(place), "\(findings)"
        )
    }
}
