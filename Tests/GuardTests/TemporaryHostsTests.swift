// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore
import Testing

@testable import Guard
@testable import GuardProtocol

@Suite(.serialized, .timeLimit(.minutes(1)))
struct TemporaryHostsTests {
    private func temporary(_ host: String, _ ports: [UInt16], seconds: Int) -> TemporaryHost {
        TemporaryHost(host: Sandbox.host(host, ports), seconds: seconds)
    }

    @Test func `a host is reachable for its time, and is withdrawn from names, leases and kernel`()
        async throws
    {
        try await Sandbox.with { sandbox in
            let firstCode = try await sandbox.ask("new.example.com").header.responseCode
            #expect(firstCode == .refused)
            try sandbox.services.allow(temporary("new.example.com", [443, 22], seconds: 2))
            let reply = try await sandbox.ask("new.example.com")
            #expect(reply.addresses == ["192.0.2.1"])
            #expect(sandbox.admitted.map(\.ports) == [[443, 22]])
            #expect(sandbox.admitted.allSatisfy { $0.lifetime <= .seconds(2) })
            let allowed = await sandbox.log.wait(.hostAllowed, count: 2)
            #expect(allowed.map(\.port) == [443, 22])
            #expect(allowed.allSatisfy { $0.host == "new.example.com" && $0.milliseconds == 2000 })
            #expect(await sandbox.log.wait(.hostWithdrawn, count: 2).map(\.port) == [443, 22])
            #expect(
                sandbox.withdrawn == [
                    Sandbox.Withdrawn(address: IPAddress(v4: 0xc000_0201), ports: [22, 443])
                ])
            let late = try await sandbox.ask("new.example.com")
            #expect(late.header.responseCode == .refused)
            #expect(late.addresses.isEmpty)
        }
    }

    @Test func `what the policy allows as well stays`() async throws {
        try await Sandbox.with { sandbox in
            try sandbox.services.allow(temporary("other.example.com", [22, 443], seconds: 1))
            let firstAddresses = try await sandbox.ask("other.example.com").addresses
            #expect(firstAddresses == ["192.0.2.1"])
            #expect(sandbox.admitted.map(\.ports) == [[22], [22, 443]])
            _ = await sandbox.log.wait(.hostWithdrawn, count: 2)
            #expect(
                sandbox.withdrawn == [Sandbox.Withdrawn(address: IPAddress(v4: 0xc000_0201), ports: [443])])
            let secondAddresses = try await sandbox.ask("other.example.com").addresses
            #expect(secondAddresses == ["192.0.2.1"])
        }
    }

    @Test func `allowing again prolongs`() async throws {
        try await Sandbox.with { sandbox in
            try sandbox.services.allow(temporary("new.example.com", [443], seconds: 1))
            try sandbox.services.allow(temporary("new.example.com", [443], seconds: 3))
            try sandbox.services.allow(temporary("new.example.com", [443], seconds: 1))
            try await Task.sleep(for: .milliseconds(1500))
            #expect(sandbox.log.events.filter { $0.kind == .hostWithdrawn }.isEmpty)
            let firstAddresses = try await sandbox.ask("new.example.com").addresses
            #expect(firstAddresses == ["192.0.2.1"])
            #expect(await sandbox.log.wait(.hostWithdrawn).count == 1)
        }
    }

    @Test func `there are so many at once and no more`() async throws {
        try await Sandbox.with { sandbox in
            for number in 0..<TemporaryHosts.most {
                try sandbox.services.allow(temporary("n\(number).example.com", [443], seconds: 60))
            }
            try sandbox.services.allow(temporary("more.example.com", [443], seconds: 60))
            let refused = await sandbox.log.wait(.hostWithdrawn)
            #expect(refused.map(\.host) == ["more.example.com"])
            #expect(refused.first?.reason?.contains("64 hosts") == true)
            let firstCode = try await sandbox.ask("more.example.com").header.responseCode
            #expect(firstCode == .refused)
            let secondCode = try await sandbox.ask("n63.example.com").header.responseCode
            #expect(secondCode == .noError)
        }
    }

    @Test func `orders that cx would never give are refused`() async throws {
        var wildcard = Sandbox.host("example.com", [443])
        wildcard.name = try #require(HostPattern("*.example.com"))
        var odd = Sandbox.host("a.example.com", [443])
        odd.tlsPorts = [8443]
        let orders = [
            TemporaryHost(host: wildcard, seconds: 60), TemporaryHost(host: odd, seconds: 60),
            temporary("a.example.com", [], seconds: 60), temporary("a.example.com", [443], seconds: 0),
            temporary("a.example.com", [443], seconds: -5),
            temporary("a.example.com", [443], seconds: 86_401),
        ]
        try await Sandbox.with { sandbox in
            for order in orders {
                #expect(throws: GuardError.self) { try sandbox.services.allow(order) }
            }
            let code = try await sandbox.ask("a.example.com").header.responseCode
            #expect(code == .refused)
            #expect(sandbox.log.events.filter { $0.kind == .hostAllowed }.isEmpty)
        }
    }

    /// A relay. Every connection to it goes to a listener on loopback that is leased for a temporary host.
    enum PolicysWord: CaseIterable {
        case none, onNarrowerTerms, same
    }

    @Test(arguments: PolicysWord.allCases)
    func `an open connection is cut with the grant, unless the policy carries it`(word: PolicysWord)
        async throws
    {
        let leases = LeaseTable()
        let connections = OpenConnections()
        let bench = try await RelayBench(deciders: [LeaseDecider(leases: leases)], connections: connections)
        let loopback = IPAddress(v4: 0x7f00_0001)
        let port = bench.listener.port
        let wall = WallOpenings(leases: leases, admit: { _, _, _ in }, withdraw: { _, _ in })
        var entry = Sandbox.host("new.example.com", [port])
        if word == .onNarrowerTerms { entry.tlsPorts = [port] }
        let names = AllowedNames(word == .none ? [] : [entry])
        let hosts = TemporaryHosts(
            names: names, cache: AnswerCache(), wall: wall, connections: connections, events: bench.log.queue,
            group: bench.group)
        try hosts.allow(temporary("new.example.com", [port], seconds: 1))
        let host = try #require(HostName("new.example.com"))
        let openings = names.grants(of: DNSName(host)).filter { $0.tlsPorts.isEmpty }.map {
            WallOpening(name: $0, addresses: [loopback], end: .now + .seconds(60))
        }
        #expect(try await wall.open(openings, from: .now))
        let pair = try await blocking { try bench.pair() }
        try await blocking {
            try pair.client.send([1])
            #expect(try pair.server.receive() == [1])
        }
        #expect(connections.count == 1)
        #expect(await bench.log.wait(.hostWithdrawn).count == 1)
        if word == .same {
            try await blocking {
                try pair.client.send([2])
                #expect(try pair.server.receive() == [2])
            }
        } else {
            await #expect(throws: TestSocket.Failure.self) {
                try await blocking { try pair.client.receive() }
            }
            _ = await bench.log.wait(.connectionClosed)
            #expect(connections.count == 0)
            let late = try await blocking { try TestSocket.connected(.tcp, to: bench.port) }
            await #expect(throws: TestSocket.Failure.self) { try await blocking { try late.receive() } }
            late.close()
            #expect(await bench.log.wait(.connectionRefused).count == 1)
        }
        pair.client.close()
        pair.server.close()
        await bench.stop()
    }
}
