// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

@Suite struct PolicyDifferenceTests {
    private func difference(_ old: String, _ new: String) throws -> PolicyDifference {
        let (old, new) = (readBody(old), readBody(new))
        return PolicyDifference(
            from: try #require(old.policy, "\(old.findings)"), to: try #require(new.policy, "\(new.findings)")
        )
    }

    @Test(
        arguments: [
            // What is written in another way.
            ("limits: {memory: 4GiB, cpus: 2, processes: 512, tmp: 1024MiB}", ""),
            ("workspace: {access: read-only, at: /src/}", ""),
            ("workspace: {history: false}", ""),
            ("egress: {hosts: [\"*.a.example\", b.a.example]}", "egress: {hosts: [\"*.a.example\"]}"),
            ("egress: {hosts: [\"*.a.example\", \"*.b.a.example\"]}", "egress: {hosts: [\"*.a.example\"]}"),
            (
                "egress: {hosts: [{host: a.example, ports: [443]}, {host: a.example, ports: [22]}]}",
                "egress: {hosts: [{host: A.example., ports: [22, 443]}]}"
            ),
            (
                "egress: {networks: [{cidr: 203.0.113.0/24}]}",
                "egress: {networks: [{cidr: 203.0.113.128/25}, {cidr: 203.0.113.0/25}, {cidr: 203.0.113.7}]}"
            ),
            (
                "egress: {published: [{service: S3, region: us-east-1}, {service: AMAZON, region: us-east-1}]}",
                "egress: {published: [{service: AMAZON, region: us-east-1}]}"
            ),
            (
                "egress: {aws: {services: [monitoring], regions: [us-east-1]}}",
                "egress: {aws: {services: [cloudwatch], regions: [us-east-1]}}"
            ),
            (
                "egress: {aws: {services: [sqs], regions: [us-east-1]}}",
                "egress: {aws: {services: [sqs], regions: [us-east-1]}}\naws: {services: [sqs], duration: 60m, region: us-east-1}"
            ),
            (
                "aws: {services: [sqs], regions: [us-east-1], allow: [{actions: [\"sqs:ReceiveMessage\"], reason: r}]}",
                "aws: {services: [sqs], regions: [us-east-1], allow: [{actions: [\"sqs:receivemessage\"], reason: s}]}"
            ),
            (
                "claude: {settings: {permissions: {deny: [\"Bash(rm *)\", \"Bash(rm -rf *)\"]}}}",
                "claude: {settings: {permissions: {deny: [\"Bash(rm:*)\"]}}}"
            ),
            (
                "claude: {settings: {permissions: {deny: [Bash]}}}",
                "claude: {settings: {permissions: {deny: [\"Bash(*)\"]}}}"
            ),
            (
                "claude: {settings: {permissions: {allow: [Bash, \"Bash(jq *)\"]}}}",
                "claude: {settings: {permissions: {allow: [Bash], defaultMode: default}}}"
            ),
            (
                "mounts: [{source: /srv//a/, target: /mnt/a, optional: true}]",
                "mounts: [{source: /srv/a, target: /mnt/a/, access: read-only}]"
            ),
        ] as [(String, String)])
    func `policies that allow the same are the same`(one: String, other: String) throws {
        #expect(try difference(one, other).lines == ["same grants"])
        #expect(try difference(other, one).lines == ["same grants"])
    }

    @Test(
        arguments: [
            ("", "workspace: {access: read-write}", ["writes to /src, the working directory"], []),
            (
                "mounts: [{source: /srv/a, target: /mnt/a, access: read-write}]",
                "mounts: [{source: /srv/a/b, target: /mnt/a/b}]", [], ["writes to /srv/a at /mnt/a"]
            ),
            (
                "mounts: [{source: /srv/a/b, target: /mnt/a/c}]",
                "mounts: [{source: /srv/a, target: /mnt/a}]",
                ["reads /srv/a at /mnt/a"], ["reads /srv/a/b at /mnt/a/c"]
            ),
            (
                "environment: {pass: [TERM]}", "environment: {set: {TERM: dumb}}", ["has TERM=\"dumb\""],
                ["has the caller's TERM"]
            ),
            (
                "", "workspace: {history: true}",
                ["reads the whole history of the working directory's repository"], []
            ),
            ("limits: {memory: 512MiB}", "", ["may use 4GiB of memory, not 512MiB"], []),
            ("limits: {cpus: 4}", "limits: {cpus: 1.5}", [], ["may use 4 processors, not 1.5"]),
            (
                "egress: {hosts: [a.example]}",
                "egress: {hosts: [{host: a.example, ports: [443, 8443, 22]}]}",
                ["reaches a.example on 22 and 8443 in any protocol"], []
            ),
            (
                "egress: {hosts: [a.example]}",
                "egress: {hosts: [{host: a.example, tls: false, private: true}]}",
                ["reaches a.example on 443 in any protocol, at private addresses, too"], []
            ),
            (
                "egress: {hosts: [\"*.a.example\"]}", "egress: {hosts: [b.a.example]}", [],
                ["reaches *.a.example on 443"]
            ),
            (
                "egress: {aws: {services: [sts], regions: [us-east-1]}}",
                "egress: {aws: {services: [sts], regions: [us-east-1]}, hosts: [sts.us-east-1.amazonaws.com]}",
                ["reaches sts.us-east-1.amazonaws.com on 443, at any public address"], []
            ),
            (
                "egress: {networks: [{cidr: 203.0.113.0/25, ports: [1, 2]}]}",
                "egress: {networks: [{cidr: 203.0.113.0/24, ports: [2, 3]}]}",
                ["reaches 203.0.113.128/25 of 203.0.113.0/24 on 2", "reaches 203.0.113.0/24 on 3"],
                ["reaches 203.0.113.0/25 on 1"]
            ),
            (
                "aws: {services: [sts]}",
                "aws: {services: [sts], allow: [{actions: [\"sqs:ReceiveMessage\"], reason: r}]}",
                ["may call sqs:ReceiveMessage"], []
            ),
            (
                "aws: {services: [sts], allow: [{actions: [\"s3:GetObject\"], resources: [\"arn:aws:s3:::a/*\"]}]}",
                "aws: {services: [sts], allow: [{actions: [\"s3:GetObject\"], resources: [\"arn:aws:s3:::a/b\", \"arn:aws:s3:::b/*\"]}]}",
                ["may call s3:GetObject on arn:aws:s3:::b/*"], ["may call s3:GetObject on arn:aws:s3:::a/*"]
            ),
            (
                "aws: {services: [sqs], deny: [{actions: [\"sqs:ListQueues\"], resources: [\"arn:aws:sqs:*:*:a\"]}]}",
                "aws: {services: [sqs]}", ["is not denied sqs:ListQueues on arn:aws:sqs:*:*:a"], []
            ),
            ("aws: {access: read-only}", "aws: {access: role}", ["may do whatever its role may"], []),
            (
                "aws: {session-policy: false}", "aws: {access: role}", ["may do whatever its role may"], []
            ),
            (
                "aws: {duration: 12h}", "aws: {duration: 1h}", [],
                ["has credentials for 12h at a time, not 1h"]
            ),
            (
                "claude: {settings: {permissions: {ask: [\"Bash(rm *)\"]}}}",
                "claude: {settings: {permissions: {allow: [\"Bash(rm *)\"]}}}",
                ["is free of the ask rule Bash(rm *)", "needs no approval for Bash(rm *)"], []
            ),
            (
                "claude: {settings: {permissions: {ask: [\"Bash(rm *)\"]}}}",
                "claude: {settings: {permissions: {deny: [\"Bash(rm *)\"]}}}", [],
                ["is free of the deny rule Bash(rm *)"]
            ),
            (
                "claude: {settings: {permissions: {defaultMode: plan}}}", "",
                ["works in the permission mode default, not plan"], []
            ),
            (
                "claude: {settings: {model: opus}}", "claude: {settings: {model: sonnet}}",
                ["has Claude Code's setting \"model\" as sonnet"],
                ["has Claude Code's setting \"model\" as opus"]
            ),
        ] as [(String, String, [String], [String])])
    func `a grant is told in words`(old: String, new: String, added: [String], removed: [String]) throws {
        let difference = try difference(old, new)
        #expect(difference.added.map(\.grant) == added)
        #expect(difference.removed.map(\.grant) == removed)
        #expect(difference.more == !added.isEmpty)
    }

    @Test func `a deny rule that goes is counted in commands of the AWS CLI`() throws {
        let old =
            "claude: {settings: {permissions: {deny: [\"Bash(aws sqs purge-queue*)\", \"Bash(aws * purge-queue*)\"]}}}"
        let added = try difference(old, "").added
        #expect(added.map(\.kind) == [.agentRule, .agentRule, .awsCommand])
        #expect(
            added.last?.grant
                == "is not denied 1 command of the AWS CLI by the agent's rules, as `aws sqs purge-queue`")
    }

    @Test func `a role is compared by its name`() throws {
        let roles =
            "aws: {services: [sts], roles: {audit: {role: arn:aws:iam::123456789012:role/audit, services: [sts]}}}"
        let added = try difference("aws: {services: [sts]}", roles).added.map(\.grant)
        #expect(added.first == "has the role arn:aws:iam::123456789012:role/audit as audit")
        #expect(added.contains("may call sts:GetCallerIdentity with the role audit"))
        #expect(added.contains("may touch resources of the account 123456789012 with the role audit"))
    }

    @Test func `an unknown managed policy is reported, and so is its replacement`() throws {
        let (unknown, known) = ("arn:aws:iam::aws:policy/Unknown", "arn:aws:iam::aws:policy/ReadOnlyAccess")
        let policy = { (arns: String...) in
            "aws: {services: [sqs], managed: [\(arns.map { "\"\($0)\"" }.joined(separator: ", "))]}"
        }
        let none = "aws: {services: [sqs]}"
        #expect(try difference(none, policy(unknown)).added.map(\.grant) == ["may do what \(unknown) allows"])
        #expect(
            try difference(policy(unknown), none).added.map(\.grant)
                == ["may do what cx's list of reading actions allows"])
        #expect(
            try difference(policy(unknown), policy(unknown, known)).added.map(\.grant)
                == ["may do what \(known) allows"])
        // A known one is passed with more room for what resources' own policies grant.
        #expect(
            try difference(policy(unknown, known), policy(known)).added.map(\.grant)
                == ["may do what a resource's own policy grants to everybody"])
        #expect(try difference(policy(unknown), policy(known)).more)
    }

    @Test func `long lists are cut short for people alone`() throws {
        let difference = try difference("aws: {services: [sts]}", "aws: {services: [sts, sqs, lambda]}")
        #expect(difference.added.count > 20)
        let sqs = difference.added.count { $0.grant.hasPrefix("may call sqs:") }
        #expect(difference.lines.count == 3)
        #expect(difference.lines.last?.hasPrefix("  + may call sqs:") == true)
        #expect(difference.lines.last?.hasSuffix(", and \(sqs - 1) more (test.yaml:3)") == true)
        var many = difference
        many.added = (1...20).map { GrantChange(kind: .host, grant: "reaches \($0)", origin: nil) }
        #expect(many.lines.count == 14)
        #expect(many.lines.last == "  + and 8 more")
    }

    @Test func `no line acts on a terminal`() throws {
        let name = "a\u{202e}b"
        let change = GrantChange(
            kind: .host, grant: "reaches \(name)", origin: Origin(file: "\u{1b}[31m", line: 1, column: 1))
        var difference = try difference("", "")
        difference.added = [change]
        #expect(difference.lines == ["grants more", "  + reaches a\\u{202E}b (\\u{1B}[31m:1)"])
    }
}
