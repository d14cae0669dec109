// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

@testable import Documents
@testable import IAM

@Suite struct ExtendsTests {
    private let parent = """
        cx: 1
        name: parent
        description: Parent.
        workspace: {access: read-write, at: /parent, history: true}
        mounts: [{source: /a, target: /mnt/a}]
        environment: {pass: [TERM, LANG], set: {A: parent, B: parent}}
        limits: {memory: 1GiB, processes: 100}
        claude: {settings: {model: parent, permissions: {deny: ["Bash(rm *)"]}}}
        aws: {duration: 2h, region: us-east-1}
        egress: {hosts: [a.example], aws: {services: [sts], regions: [us-east-1]}}
        """

    private let child = """
        cx: 1
        name: child
        extends: [parent]
        workspace: {at: /child}
        mounts: [{source: /b, target: /mnt/b}]
        environment: {pass: [TZ, B], set: {A: child, LANG: C}}
        limits: {memory: 2GiB}
        claude: {settings: {model: child, permissions: {deny: ["Bash(dd *)", "Bash(rm *)"], allow: [Read]}}}
        aws: {duration: 1h}
        egress: {hosts: [{host: a.example, ports: [22]}, b.example], aws: {services: [sqs]}}
        """

    @Test func `lists append, scalars override, mappings merge, and each part keeps its origin`() throws {
        let reading = read(child, files: ["parent": parent])
        #expect(reading.findings.filter { $0.severity == .error } == [])
        let policy = try #require(reading.policy)
        #expect(policy.name == "child")
        #expect(policy.summary == "Parent.")
        #expect(policy.files.map(\.path) == ["parent", "test.yaml"])
        #expect(policy.workspace == Workspace(access: .readWrite, at: "/child", history: true))
        #expect(policy.mounts.map(\.target) == ["/mnt/a", "/mnt/b"])
        #expect(policy.mounts.map(\.origin.file) == ["parent", "test.yaml"])
        #expect(policy.environment.pass.map(\.value) == ["TERM", "TZ", "B"])
        #expect(policy.environment.set.mapValues(\.value) == ["A": "child", "LANG": "C"])
        #expect(policy.limits == Limits(memory: 2 << 30, processes: 100))
        #expect(policy.claude.settings["model"] == .string("child"))
        #expect(
            policy.claude.settings["permissions"]
                == .object([
                    "deny": .array([.string("Bash(rm *)"), .string("Bash(dd *)")]),
                    "allow": .array([.string("Read")]),
                ]))
        #expect(policy.aws == AWSRules(region: "us-east-1", session: AWSSessionRules(duration: 3600)))
        #expect(
            policy.egress.hosts.map { "\($0.name) \($0.ports) \($0.origin)" } == [
                "sts.us-east-1.amazonaws.com [443] parent:10:47",
                "sqs.us-east-1.amazonaws.com [443] test.yaml:10:79",
                "us-east-1.queue.amazonaws.com [443] test.yaml:10:79",
                "queue.amazonaws.com [443] test.yaml:10:79",
                "a.example [22, 443] parent:10:18", "b.example [443] test.yaml:10:50",
            ])
    }

    @Test func `a finding in a parent names the parent`() {
        let reading = read(child, files: ["parent": parent + "\nnmae: x"])
        let errors = reading.findings.filter { $0.severity == .error }
        #expect(errors.map(\.origin) == [Origin(file: "parent", line: 11, column: 1)])
        // The warnings are those of the same chain without the error.
        let sound = read(child, files: ["parent": parent])
        #expect(reading.findings.filter { $0.severity == .warning } == sound.findings)
        #expect(reading.policy == nil)
    }

    @Test func `a missing parent is an error`() {
        #expect(read(child).places == ["extends/missing 3:11"])
    }

    @Test func `a parent that cannot be read is an error with its reason, made printable`() {
        struct Failure: Error, CustomStringConvertible { let description = "no \u{1b}[31m permission" }
        let reader = PolicyReader { _, _ throws(Failure) in throw Failure() }
        let findings = reader.read(PolicySource(path: "p", text: "cx: 1\nname: a\nextends: [b]")).findings
        #expect(findings.map(\.rule) == ["extends/missing"])
        #expect(findings.first?.message == #""b" cannot be read: no \u{1B}[31m permission"#)
    }

    @Test(arguments: [["test.yaml"], ["a", "test.yaml"], ["a", "b", "a"]])
    func `a loop is an error`(chain: [String]) throws {
        var files: [String: String] = [:]
        for (name, next) in zip(chain, chain.dropFirst()) {
            files[name] = "cx: 1\nname: x\nextends: [./\(next)]"
        }
        let all = files
        let reader = PolicyReader { name, _ in
            let path = name.replacing("./", with: "")
            return PolicySource(path: path, text: all[path] ?? "cx: 1\nname: x\nextends: [./\(chain[0])]")
        }
        let first = PolicySource(path: "test.yaml", text: "cx: 1\nname: x\nextends: [./\(chain[0])]")
        let reading = reader.read(first)
        #expect(reading.findings.map(\.rule) == ["extends/loop"])
        #expect(reading.policy == nil)
    }

    @Test(arguments: [(7, []), (8, ["extends/too-deep"]), (100, ["extends/too-deep"])])
    func `a chain of more than 8 policies is an error`(parents: Int, rules: [String]) {
        let reader = PolicyReader { name, _ in
            let level = Int(name) ?? 0
            let text = "cx: 1\nname: a" + (level > 1 ? "\nextends: [\"\(level - 1)\"]" : "")
            return PolicySource(path: name, text: text)
        }
        let reading = reader.read(PolicySource(path: "p", text: "cx: 1\nname: a\nextends: [\"\(parents)\"]"))
        #expect(reading.findings.map(\.rule) == rules)
    }

    @Test func `a parent on two ways counts once, so that chains cannot multiply`() throws {
        let reader = PolicyReader { name, _ in
            let name = name.replacing("./", with: "")
            guard let level = Int(name), level > 0 else {
                return PolicySource(path: name, text: "cx: 1\nname: a")
            }
            let text = "cx: 1\nname: a\nextends: [\"\(level - 1)\", ./\(level - 1)]"
            return PolicySource(path: name, text: text)
        }
        let reading = reader.read(PolicySource(path: "p", text: "cx: 1\nname: a\nextends: [\"6\", ./6]"))
        #expect(reading.policy?.files.map(\.path) == ["0", "1", "2", "3", "4", "5", "6", "p"])
    }

    @Test(arguments: ["/etc/cx/p.yaml", "~/p.yaml", "p.yaml", "Base", "./", "\"\""])
    func `a text that is neither a name nor a relative path cannot be extended`(name: String) {
        #expect(readBody("extends: [\(name)]").findings.count == 1)
    }

    @Test func `extending twice is an error`() {
        #expect(
            read(child.replacing("[parent]", with: "[parent, parent]"), files: ["parent": parent]).places
                == ["shape/duplicate-entry 3:19"])
    }

    @Test func `the digest follows the text of every file and not its place`() throws {
        let digest = { (parent: String, path: String) in
            PolicyReader { _, _ in PolicySource(path: path, text: parent) }
                .read(PolicySource(path: "test.yaml", text: child)).policy?.digest
        }
        let own = try #require(digest(parent, "a"))
        #expect(own.hasPrefix("sha256:") && own.count == 71)
        #expect(own == digest(parent, "b"))
        #expect(own != digest(parent + "\n", "a"))
    }

    @Test func `a file's digest is the SHA-256 of its bytes`() {
        // printf 'cx: 1\nname: a' | sha256sum
        #expect(
            read("cx: 1\nname: a").policy?.files.map(\.digest)
                == ["sha256:8ea4f088c148ebf1f113c5315d804f05c25484b66f53ea0acc5da505155d2ed2"])
    }
}

@Suite struct GrantMergingTests {
    private func merged(_ entries: String) -> AllowedHost? {
        readBody("egress: {hosts: [\(entries)]}").policy?.egress.hosts.first
    }

    @Test(
        arguments: [
            ("a.example, {host: a.example, tls: false}", [443], []),
            ("{host: a.example, tls: false}, a.example", [443], []),
            ("a.example, {host: a.example, ports: [22]}", [22, 443], [443]),
            (
                "{host: a.example, ports: [22], tls: true}, {host: a.example, ports: [22, 443]}", [22, 443],
                [443]
            ),
            (
                "{host: a.example, ports: [22], tls: true}, {host: a.example, ports: [22, 23], tls: [22]}",
                [22, 23],
                [22]
            ),
        ] as [(String, [UInt16], [UInt16])])
    func `a port is TLS only where every entry that grants it demands it`(
        entries: String, ports: [UInt16], tlsPorts: [UInt16]
    ) {
        #expect(merged(entries)?.ports == ports)
        #expect(merged(entries)?.tlsPorts == tlsPorts)
    }

    @Test func `private space is let in where any entry says so`() {
        #expect(
            merged("{host: a.example, private: true}, {host: a.example, private: false}")?.allowsPrivate
                == true)
        #expect(merged("a.example, {host: a.example, private: true}")?.allowsPrivate == true)
        #expect(merged("a.example, a.example")?.allowsPrivate == false)
    }

    @Test func `a wildcard and a host below it stay two entries`() {
        let hosts = readBody("egress: {hosts: [\"*.a.example\", b.a.example]}").policy?.egress.hosts
        #expect(hosts?.map(\.name.text) == ["*.a.example", "b.a.example"])
    }

    @Test func `the private space of a parent's AWS hosts is a child's, too`() {
        let parent = "cx: 1\nname: p\negress: {aws: {services: [sts], regions: [us-east-1], private: true}}"
        let child = "cx: 1\nname: c\nextends: [p]\negress: {aws: {services: [sns], private: false}}"
        #expect(read(child, files: ["p": parent]).policy?.egress.hosts.map(\.allowsPrivate) == [true, true])
    }

    @Test func `an AWS host that the policy names itself may answer from anywhere`() {
        let aws = "aws: {services: [sts], regions: [us-east-1]}"
        #expect(readBody("egress: {\(aws)}").policy?.egress.hosts.map(\.published) == [.region("us-east-1")])
        #expect(
            readBody("egress: {\(aws), hosts: [sts.us-east-1.amazonaws.com]}").policy?.egress.hosts.map(
                \.published)
                == [nil])
    }

    @Test(arguments: [
        ("sqs", "us-east-1", ["us-east-1", "us-east-1", "us-east-1"]),
        ("iam", "us-east-1", ["*"]), ("route53", "eu-west-1", ["*"]), ("cloudfront", "us-east-1", ["*"]),
        ("organizations", "eu-west-1", ["us-east-1"]), ("s3", "us-east-1", ["us-east-1", "us-east-1"]),
        ("iam", "us-gov-west-1", ["*"]), ("iam", "cn-north-1", ["cn-north-1"]),
        ("sts", "cn-north-1", ["cn-north-1"]),
    ]) func `a host's addresses are checked against the region that it belongs to`(
        service: String, region: String, scopes: [String]
    ) {
        let hosts = readBody("egress: {aws: {services: [\(service)], regions: [\(region)]}}").policy?.egress
            .hosts
        #expect(hosts?.map { $0.published?.text ?? "none" } == scopes, "\(hosts?.map(\.name.text) ?? [])")
    }
}
