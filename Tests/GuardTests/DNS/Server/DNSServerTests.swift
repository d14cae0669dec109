import Policy
import Testing

@testable import Guard

/// Over real sockets, with a real name server behind: what counts is what reached that one.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct DNSServerTests {
    private static let ways: [(DNSTransport, Bool)] = [(.udp, false), (.udp, true), (.tcp, false), (.tcp, true)]

    @Test(arguments: ways) func `a name that is not allowed never leaves`(transport: DNSTransport, isIPv6: Bool)
        async throws
    {
        try await Sandbox.with { sandbox in
            for name in ["c2VjcmV0.evil.example", "x.allowed.example.com", "example.com", "allowed.example.com.evil"] {
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
    func `other types of an allowed name are answered empty without asking`(type: DNSRecordType) async throws {
        try await Sandbox.with { sandbox in
            let reply = try await sandbox.ask("allowed.example.com", type)
            #expect(reply.header.responseCode == .noError)
            #expect(reply.answers.isEmpty)
            #expect(sandbox.server.count == 0)
        }
    }

    @Test(arguments: ways) func `an allowed name is answered and admitted`(transport: DNSTransport, isIPv6: Bool)
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
                        owner: DNSName(text: "stranger.net"), ttl: 90, data: .address(IPAddress(v4: 0xc000_0263))),
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
        "169.254.169.254", "169.254.170.2", "168.63.129.16", "224.0.0.251", "255.255.255.255", "192.0.0.8", "::1", "::",
        "::ffff:192.0.2.1", "64:ff9b::a9fe:a9fe", "fd00:ec2::254", "fd6b:6378::1", "fe80::1", "ff02::fb",
        "2002:a9fe:a9fe::1",
    ])
    func `an answer that points inside is refused`(address: String) async throws {
        let zone: FakeNameServer.Zone = { question, _ in
            .addresses(question, ["192.0.2.1", "2001:db8::1", address])
        }
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
}
