// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import FoundationEssentials
import Testing

@testable import GuardProtocol

struct GuardCommandTests {
    private func decode(_ text: String) throws -> GuardCommand {
        try JSONLine.decode(GuardCommand.self, from: Data(text.utf8))
    }

    @Test func `commands read as they were written`() throws {
        let prefix = try #require(IPPrefix("203.0.113.0/24"))
        let origin = Origin(file: "a.yaml", line: 1, column: 1)
        let configuration = GuardConfiguration(
            policy: "test",
            hosts: [
                AllowedHost(
                    name: try #require(HostPattern("*.example.com")), ports: [443], tlsPorts: [443],
                    published: .region("us-east-1"), origin: origin)
            ],
            networks: [
                AllowedNetwork(prefix: prefix, ports: [5432], origin: origin)
            ],
            published: ["us-east-1": PublishedRanges.shipped.prefixes(.region("us-east-1")), "*": []])
        let plan = GuardPlan(
            services: configuration,
            ruleset: .sandbox(ports: configuration.ports, networks: configuration.networks),
            container: GuardedContainer(
                removal: ["podman", "rm"],
                files: [SandboxFile(path: "/home/agent", text: nil, mode: 0o700, uid: 1000, gid: 1000)],
                roles: [CredentialRole(name: "default", path: "/v1/credentials", tokenPath: "/run/cx/token")],
                denialsPath: "/run/cx/denials",
                mounts: [
                    ExpectedMount(target: "/src", device: 1, inode: 2, isCallers: true, isWritable: false)
                ],
                temporary: ["/tmp"],
                managed: ExpectedFolder(path: "/etc/claude-code", names: ["CLAUDE.md"]),
                givenToRoot: ["/state/settings.json"], leftovers: ["/state"]),
            keeping: KeepingPlan(
                folder: "/state",
                transcripts: .init(home: "/home/agent", folder: ".claude/projects", mostBytes: 1)))
        let credentials = SessionCredentials(
            accessKeyID: Secret("a"), secretAccessKey: Secret("b"), sessionToken: Secret("c"),
            expiration: Date(timeIntervalSince1970: 1_700_000_000))
        let commands: [GuardCommand] = [
            .claim(["/state/mounts"]), .configure(plan), .resolve("nameserver 192.0.2.53\n"),
            .raiseWall(pid: 4711),
            .credentials(role: "default", credentials),
            .close,
        ]
        for command in commands {
            let line = try JSONLine.encode(command)
            #expect(line.last == 0x0a)
            #expect(line.count { $0 == 0x0a } == 1)
            #expect(try JSONLine.decode(GuardCommand.self, from: line) == command)
        }
    }

    @Test func `a command is one object with its name`() throws {
        #expect(try decode(#"{"command":"raiseWall","pid":12}"#) == .raiseWall(pid: 12))
        #expect(try decode(#"{"command":"close"}"#) == .close)
        #expect(try decode(#"{"command":"claim","paths":["/a"]}"#) == .claim(["/a"]))
    }

    @Test(arguments: [
        #"{"command":"lowerWall"}"#, #"{"command":"raiseWall"}"#, #"{"command":"close","pid":1}"#,
        #"{"pid":1}"#,
        #"{"command":"raiseWall","pid":1,"more":true}"#, #"{"command":"raiseWall","pid":"1"}"#,
        #"{"command":"credentials","credentials":{"AccessKeyId":"a","SecretAccessKey":"b","Token":"c","Expiration":"2026-11-21T11:30:00Z"}}"#,
        "[]", "",
        #"{"command":"configure","plan":{"policy":"x"}}"#,
    ])
    func `what is not known is an error`(line: String) {
        #expect(throws: (any Error).self) { try decode(line) }
    }
}
