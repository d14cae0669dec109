// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Testing

@testable import Guard

/// Asks over real sockets, with a real name server behind. The queries that reach that server count.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct DNSServerTests {
    private static let ways: [(DNSTransport, Bool)] = [
        (.udp, false), (.udp, true), (.tcp, false), (.tcp, true),
    ]

    @Test(arguments: ways) func `a name that is not allowed never leaves`(
        transport: DNSTransport, isIPv6: Bool
    )
        async throws
    {
        try await Sandbox.with { sandbox in
            for name in [
                "c2VjcmV0.evil.example", "x.allowed.example.com", "example.com", "allowed.example.com.evil",
            ] {
                for type in [DNSRecordType.a, .aaaa, .txt, .any] {
                    let reply = try await sandbox.ask(name, type, transport, isIPv6: isIPv6)
                    #expect(reply.header.responseCode == .refused)
                    #expect(reply.header.isResponse)
                    #expect(reply.answers.isEmpty)
                }
            }
            let events = await sandbox.log.wait(.nameRefused, count: 16)
            #expect(events.count == 16)
            #expect(events.first?.host == "c2vjcmv0.evil.example")
            #expect(sandbox.server.count == 0)
            #expect(sandbox.admitted.isEmpty)
        }
    }

    @Test(arguments: [DNSRecordType.txt, .mx, .naptr, .any, .https, .svcb, .cname])
    func `other types of an allowed name are answered empty without asking`(type: DNSRecordType) async throws
    {
        try await Sandbox.with { sandbox in
            let reply = try await sandbox.ask("allowed.example.com", type)
            #expect(reply.header.responseCode == .noError)
            #expect(reply.answers.isEmpty)
            #expect(sandbox.server.count == 0)
        }
    }

    @Test(arguments: ways) func `an allowed name is answered and admitted`(
        transport: DNSTransport, isIPv6: Bool
    )
        async throws
    {
        try await Sandbox.with { sandbox in
            let v4 = try await sandbox.ask("allowed.example.com", .a, transport, isIPv6: isIPv6)
            let v6 = try await sandbox.ask("allowed.example.com", .aaaa, transport, isIPv6: isIPv6)
            #expect(v4.addresses == ["192.0.2.1"])
            #expect(v6.addresses == ["2001:db8::1"])
            #expect(sandbox.admitted.map(\.ports) == [[443, 8443], [443, 8443]])
            #expect(sandbox.admitted.allSatisfy { $0.lifetime == .seconds(60 + 120) })
            #expect(await sandbox.log.wait(.nameAnswered, count: 2).count == 2)
        }
    }

    @Test func `the case of a question is echoed and does not leave`() async throws {
        try await Sandbox.with { sandbox in
            let reply = try await sandbox.ask("aLLowed.Example.cOM")
            #expect(reply.questions.first?.name.wire == DNSName(text: "aLLowed.Example.cOM").wire)
            #expect(reply.answers.first?.owner.wire == DNSName(text: "aLLowed.Example.cOM").wire)
            #expect(reply.header.id == 0x1234)
            #expect(
                sandbox.server.queries.map { $0.questions.first?.name.wire } == [
                    DNSName(text: "allowed.example.com").wire
                ])
        }
    }

    @Test func `aliases are followed and flattened, and strangers in the answer ignored`() async throws {
        let zone: FakeNameServer.Zone = { question, _ in
            let edge = DNSName(text: "edge.example.net")
            let end = DNSName(text: "end.example.net")
            return .reply(
                question,
                [
                    DNSRecord(owner: end, ttl: 90, data: .address(IPAddress(v4: 0xc633_6401))),
                    DNSRecord(
                        owner: DNSName(text: "stranger.net"), ttl: 90,
                        data: .address(IPAddress(v4: 0xc000_0263))),
                    DNSRecord(owner: edge, ttl: 7, data: .alias(end)),
                    DNSRecord(owner: question.name, ttl: 100, data: .alias(edge)),
                ])
        }
        try await Sandbox.with(zone: zone) { sandbox in
            let reply = try await sandbox.ask("allowed.example.com")
            #expect(reply.addresses == ["198.51.100.1"])
            #expect(reply.answers.map(\.owner) == [DNSName(text: "allowed.example.com")])
            #expect(reply.answers.first?.ttl == 7)
            #expect(sandbox.admitted.map(\.addresses) == [[IPAddress(v4: 0xc633_6401)]])
        }
    }

    @Test func `a loop of aliases ends`() async throws {
        let zone: FakeNameServer.Zone = { question, _ in
            let other = DNSName(text: "other.example.net")
            return .reply(
                question,
                [
                    DNSRecord(owner: question.name, ttl: 9, data: .alias(other)),
                    DNSRecord(owner: other, ttl: 9, data: .alias(question.name)),
                ])
        }
        try await Sandbox.with(zone: zone) { sandbox in
            let reply = try await sandbox.ask("allowed.example.com")
            #expect(reply.header.responseCode == .noError)
            #expect(reply.answers.isEmpty)
        }
    }

    @Test(arguments: [(UInt32(0), UInt32(1)), (86_400, 300), (0x8000_0000, 1)])
    func `the TTL stays within bounds`(upstream: UInt32, shown: UInt32) async throws {
        let zone: FakeNameServer.Zone = { question, _ in .addresses(question, ttl: upstream, ["192.0.2.1"]) }
        try await Sandbox.with(zone: zone) { sandbox in
            let found = try await sandbox.ask("allowed.example.com").answers.first?.ttl
            #expect(found == shown)
        }
    }

    @Test func `nothing is answered before it is admitted`() async throws {
        let admissions = Notes<ContinuousClock.Instant>()
        let gate: @Sendable () async throws -> Void = {
            try await Task.sleep(for: .milliseconds(300))
            admissions.add(.now)
        }
        try await Sandbox.with(gate: gate) { sandbox in
            for (transport, type) in [(DNSTransport.udp, DNSRecordType.a), (.tcp, .aaaa)] {
                let before = admissions.all.count
                _ = try await sandbox.ask("allowed.example.com", type, transport)
                let answered = ContinuousClock.now
                #expect(admissions.all.count == before + 1)
                #expect(admissions.all.allSatisfy { $0 < answered })
            }
        }
    }

    @Test func `what is not admitted is not answered`() async throws {
        struct Full: Error {}
        try await Sandbox.with(gate: { throw Full() }) { sandbox in
            let reply = try await sandbox.ask("allowed.example.com")
            #expect(reply.header.responseCode == .serverFailure)
            #expect(reply.answers.isEmpty)
            #expect(await sandbox.log.wait(.failure).first?.host == "allowed.example.com")
        }
    }

    @Test(arguments: [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.2.2", "172.31.255.255", "192.168.1.1", "100.64.0.1",
        "169.254.169.254", "169.254.170.2", "168.63.129.16", "224.0.0.251", "255.255.255.255", "192.0.0.8",
        "::1", "::",
        "::ffff:192.0.2.1", "64:ff9b::a9fe:a9fe", "fd00:ec2::254", "fd6b:6378::1", "fe80::1", "ff02::fb",
        "2002:a9fe:a9fe::1",
    ])
    func `an answer that points inside is refused`(address: String) async throws {
        // A good address of the same family does not help it.
        let good = address.contains(":") ? "2001:db8::1" : "192.0.2.1"
        let zone: FakeNameServer.Zone = { question, _ in .addresses(question, [good, address]) }
        try await Sandbox.with(zone: zone) { sandbox in
            let reply = try await sandbox.ask("allowed.example.com", address.contains(":") ? .aaaa : .a)
            #expect(reply.header.responseCode == .serverFailure)
            #expect(reply.answers.isEmpty)
            #expect(sandbox.admitted.isEmpty)
            #expect(await sandbox.log.wait(.answerRefused).first?.address == IPAddress(address))
        }
    }

    @Test func `a name that does not exist is told so`() async throws {
        try await Sandbox.with(zone: { question, _ in .reply(question, .noSuchName) }) { sandbox in
            let code = try await sandbox.ask("allowed.example.com").header.responseCode
            #expect(code == .noSuchName)
            #expect(sandbox.admitted.isEmpty)
        }
    }

    @Test func `identical questions go upstream once`() async throws {
        try await Sandbox.with(gate: { try await Task.sleep(for: .milliseconds(200)) }) { sandbox in
            try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<30 { group.addTask { try await sandbox.ask("allowed.example.com").addresses } }
                for try await addresses in group { #expect(addresses == ["192.0.2.1"]) }
            }
            #expect(sandbox.server.count == 1)
            #expect(sandbox.admitted.count == 1)
        }
    }

    @Test func `an answer is kept for its TTL and not longer, and admitted anew`() async throws {
        let zone: FakeNameServer.Zone = { question, _ in .addresses(question, ttl: 1, ["192.0.2.1"]) }
        try await Sandbox.with(zone: zone) { sandbox in
            _ = try await sandbox.ask("allowed.example.com")
            _ = try await sandbox.ask("allowed.example.com")
            #expect(sandbox.server.count == 1)
            try await Task.sleep(for: .milliseconds(1100))
            _ = try await sandbox.ask("allowed.example.com")
            #expect(sandbox.server.count == 2)
            #expect(sandbox.admitted.count == 2)
        }
    }

    @Test func `an answer is forgotten when the host has other name servers`() async throws {
        try await Sandbox.with { sandbox in
            let first = try await sandbox.ask("allowed.example.com").addresses
            #expect(first == ["192.0.2.1"])
            // Nobody listens there.
            sandbox.services.resolve(by: "nameserver 127.0.0.77")
            let code = try await sandbox.ask("allowed.example.com").header.responseCode
            #expect(code == .serverFailure)
            #expect(sandbox.server.count == 1)
        }
    }

    @Test func `localhost is answered here`() async throws {
        try await Sandbox.with { sandbox in
            let found = try await sandbox.ask("localhost").addresses
            #expect(found == ["127.0.0.1"])
            let v6 = try await sandbox.ask("LocalHost", .aaaa).addresses
            #expect(v6 == ["::1"])
            let thirdFound = try await sandbox.ask("localhost", .txt).answers
            #expect(thirdFound.isEmpty)
            #expect(sandbox.server.count == 0)
        }
    }

    @Test func `reverse lookups are refused with little noise`() async throws {
        try await Sandbox.with { sandbox in
            for number in 0..<20 {
                let reply = try await sandbox.ask("\(number).2.0.192.in-addr.arpa", .ptr)
                #expect(reply.header.responseCode == .refused)
            }
            #expect(await sandbox.log.wait(.nameRefused).count <= 3)
            #expect(sandbox.log.queue.takeDropped() >= 17)
            #expect(sandbox.server.count == 0)
        }
    }

    @Test func `types that lead around the server name stay out, also beside the addresses`() async throws {
        let zone: FakeNameServer.Zone = { question, _ in
            var reply = DNSMessage.addresses(question, ["192.0.2.1", "2001:db8::1"])
            // SvcPriority 1, TargetName ".", and an ECHConfigList (RFC 9848) as a client would take it.
            let content: [UInt8] = [0, 1, 0, 0, 5, 0, 4, 0, 2, 0xfe, 0x0d]
            let records = [DNSRecordType.https, .svcb, .txt].map {
                DNSRecord(owner: question.name, ttl: 60, data: .opaque($0, content))
            }
            reply.answers += records
            reply.authorities += records
            reply.additionals += records
            return reply
        }
        try await Sandbox.with(zone: zone) { sandbox in
            for (type, expected) in [
                (DNSRecordType.a, ["192.0.2.1"]), (.aaaa, ["2001:db8::1"]), (.https, []),
            ] {
                let reply = try await sandbox.ask(
                    "allowed.example.com", type, options: DNSOptions(udpSize: 1232))
                #expect(reply.header.responseCode == .noError)
                #expect(reply.addresses == expected)
                #expect(reply.answers.count == expected.count)
                #expect(reply.authorities.isEmpty && reply.additionals.isEmpty)
            }
        }
    }

    @Test func `a domain's alias is followed by the aliases that it makes`() async throws {
        let zone: FakeNameServer.Zone = { question, _ in
            let target = DNSName(text: "allowed.forbidden.example.net")
            return .reply(
                question,
                [
                    // DNAME (RFC 6672) is type 39. Whoever does not know it follows the CNAME made of it.
                    DNSRecord(
                        owner: DNSName(text: "example.com"), ttl: 60,
                        data: .opaque(
                            DNSRecordType(rawValue: 39), DNSName(text: "forbidden.example.net").wire)),
                    DNSRecord(owner: question.name, ttl: 60, data: .alias(target)),
                    DNSRecord(owner: target, ttl: 60, data: .address(IPAddress(v4: 0xc000_0207))),
                ])
        }
        try await Sandbox.with(zone: zone) { sandbox in
            let reply = try await sandbox.ask("allowed.example.com")
            #expect(reply.addresses == ["192.0.2.7"])
            #expect(reply.answers.count == 1)
        }
    }

    @Test func `names below a wildcard are answered, the domain itself is not`() async throws {
        var wildcard = Sandbox.host("example.org", [443])
        wildcard.name = try #require(HostPattern("*.example.org"))
        try await Sandbox.with(hosts: [wildcard]) { sandbox in
            for name in ["a.example.org", "x.Y.Example.org"] {
                let firstAddresses = try await sandbox.ask(name).addresses
                #expect(firstAddresses == ["192.0.2.1"])
            }
            let odd = DNSMessage(
                header: DNSHeader(id: 1, flags: 0),
                questions: [
                    DNSQuestion(
                        name: DNSName(labels: [[0x61, 0x2e], Array("example".utf8), Array("org".utf8)]),
                        type: .a)
                ])
            let secondCode = try await sandbox.ask("example.org").header.responseCode
            #expect(secondCode == .refused)
            let reply = try DNSMessage(try await sandbox.exchange(odd.bytes))
            #expect(reply.header.responseCode == .refused)
            #expect(
                sandbox.server.queries.compactMap { $0.questions.first?.name.description } == [
                    "a.example.org", "x.y.example.org",
                ])
        }
    }

    @Test func `who sent EDNS is told by which policy a name is blocked, and others are not`() async throws {
        try await Sandbox.with { sandbox in
            for (name, type) in [("evil.example", DNSRecordType.a), ("1.2.0.192.in-addr.arpa", .ptr)] {
                let reply = try await sandbox.ask(name, type, options: DNSOptions(udpSize: 1232))
                #expect(reply.header.responseCode == .refused)
                let errors = reply.options?.options.compactMap { DNSExtendedError($0) }
                #expect(errors == [DNSExtendedError(.blocked, "blocked by cx policy test")])
                let plain = try await sandbox.ask(name, type)
                #expect(plain.header.responseCode == .refused && plain.options == nil)
            }
            let good = try await sandbox.ask("allowed.example.com", options: DNSOptions(udpSize: 1232))
            #expect(good.options?.options == [])
        }
    }

    @Test func `an answer that is refused, and one that never came, say why`() async throws {
        try await Sandbox.with(zone: { question, _ in .addresses(question, ["10.0.0.1"]) }) { sandbox in
            let reply = try await sandbox.ask("allowed.example.com", options: DNSOptions(udpSize: 1232))
            let error = try #require(reply.options?.options.compactMap { DNSExtendedError($0) }.first)
            #expect(error.code == .blocked)
            #expect(error.text.hasPrefix("blocked by cx policy test: 10.0.0.1: private address"))
        }
        try await Sandbox.with(zone: { question, _ in .reply(question, .serverFailure) }) { sandbox in
            let reply = try await sandbox.ask(
                "allowed.example.com", .a, .tcp, options: DNSOptions(udpSize: 1232))
            #expect(reply.options?.options.compactMap { DNSExtendedError($0) }.map(\.code) == [.networkError])
        }
    }

    @Test func `private answers are admitted for hosts that may have them, metadata is not`() async throws {
        var vpn = Sandbox.host("vpn.example.com", [443])
        vpn.allowsPrivate = true
        let zone: FakeNameServer.Zone = { question, _ in
            .addresses(question, question.type == .a ? ["10.0.0.1", "100.64.0.1"] : ["64:ff9b::a9fe:a9fe"])
        }
        try await Sandbox.with(hosts: [vpn], zone: zone) { sandbox in
            let firstAddresses = try await sandbox.ask("vpn.example.com").addresses
            #expect(firstAddresses == ["10.0.0.1", "100.64.0.1"])
            let options = DNSOptions(udpSize: 1232)
            let second = try await sandbox.ask("vpn.example.com", .aaaa, options: options)
            #expect(second.header.responseCode == .noError && second.answers.isEmpty)
            let error = try #require(second.options?.options.compactMap { DNSExtendedError($0) }.first)
            #expect(error.code == .blocked && error.text.contains("64:ff9b::a9fe:a9fe: cloud metadata"))
            #expect(await sandbox.log.wait(.answerRefused).first?.reason == "cloud metadata address")
        }
    }

    @Test func `an address outside of the published ranges refuses the answer`() async throws {
        var aws = Sandbox.host("sqs.eu-west-1.amazonaws.com", [443])
        aws.published = .region("eu-west-1")
        let ranges = ["eu-west-1": [IPPrefix("198.51.100.0/24")].compactMap { $0 }]
        let zone: FakeNameServer.Zone = { question, _ in
            .addresses(question, question.type == .a ? ["198.51.100.1", "192.0.2.1"] : [])
        }
        try await Sandbox.with(hosts: [aws], published: ranges, zone: zone) { sandbox in
            let firstCode = try await sandbox.ask("sqs.eu-west-1.amazonaws.com").header.responseCode
            #expect(firstCode == .serverFailure)
            let event = try #require(await sandbox.log.wait(.answerRefused).first)
            #expect(event.address == IPAddress("192.0.2.1"))
            #expect(event.reason?.contains("publishes for eu-west-1") == true)
            #expect(sandbox.admitted.isEmpty)
        }
        let inside: FakeNameServer.Zone = { question, _ in .addresses(question, ["198.51.100.1"]) }
        try await Sandbox.with(hosts: [aws], published: ranges, zone: inside) { sandbox in
            let secondAddresses = try await sandbox.ask("sqs.eu-west-1.amazonaws.com").addresses
            #expect(secondAddresses == ["198.51.100.1"])
        }
        try await Sandbox.with(hosts: [aws], zone: inside) { sandbox in
            let thirdCode = try await sandbox.ask("sqs.eu-west-1.amazonaws.com").header.responseCode
            #expect(thirdCode == .serverFailure)
        }
    }

    @Test func `without IPv6, AAAA is answered empty at once, but for what a VPN reaches`() async throws {
        var vpn = Sandbox.host("vpn.example.com", [443])
        vpn.allowsPrivate = true
        let reached = IPPrefix("fd6b::/16")
        let zone: FakeNameServer.Zone = { question, _ in
            .addresses(
                question,
                ["192.0.2.1", "2001:db8::1"]
                    + (question.name == DNSName(text: "vpn.example.com") ? ["fd6b::1"] : []))
        }
        try await Sandbox.with(
            hosts: Sandbox.hosts + [vpn], hasRoute: { reached?.contains($0) == true }, zone: zone
        ) { sandbox in
            for transport in [DNSTransport.udp, .tcp] {
                let reply = try await sandbox.ask("allowed.example.com", .aaaa, transport)
                #expect(reply.header.responseCode == .noError && reply.answers.isEmpty)
            }
            #expect(sandbox.server.count == 0)
            let firstAddresses = try await sandbox.ask("allowed.example.com").addresses
            #expect(firstAddresses == ["192.0.2.1"])
            let secondAddresses = try await sandbox.ask("vpn.example.com", .aaaa).addresses
            #expect(secondAddresses == ["fd6b::1"])
            #expect(sandbox.admitted.map(\.addresses).last == [IPAddress("fd6b::1")].compactMap { $0 })
        }
    }
}
