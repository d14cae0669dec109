// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import GuardProtocol
import Testing

@testable import Guard

/// Asks a guard whose proxy alone resolves names. The name server behind it must never hear of them.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct ProxyResolutionTests {
    private static func with(
        _ resolution: UpstreamProxy.Resolution = .proxy, hosts: [AllowedHost] = Sandbox.hosts,
        _ body: (Sandbox) async throws -> Void
    ) async throws {
        var proxy = try #require(UpstreamProxy("http://192.0.2.60:3128"))
        proxy.resolution = resolution
        try await Sandbox.with(hosts: hosts, proxy: proxy, body)
    }

    @Test
    func `an allowed name gets an address of the sandbox's own, which is admitted, and nobody is asked`()
        async throws
    {
        try await Self.with { sandbox in
            let reply = try await sandbox.ask("allowed.example.com")
            #expect(reply.header.responseCode == .noError)
            #expect(reply.addresses == ["240.99.0.1"])
            #expect(reply.answers.first?.ttl == NamePool.ttl)
            let again = try await sandbox.ask("ALLOWED.example.com", .a, .tcp).addresses
            let other = try await sandbox.ask("other.example.com").addresses
            #expect(again == ["240.99.0.1"])
            #expect(other == ["240.99.0.2"])
            #expect(sandbox.admitted.map(\.addresses) == [1, 2].map { [IPAddress(v4: 0xf063_0000 + $0)] })
            #expect(sandbox.admitted.map(\.ports) == [[443, 8443], [22]])
            #expect(sandbox.admitted.allSatisfy { $0.lifetime == .seconds(300 + 120) })
            #expect(sandbox.server.count == 0)
        }
    }

    @Test func `there is no data of IPv6, and of other types`() async throws {
        try await Self.with { sandbox in
            for type in [DNSRecordType.aaaa, .txt, .https] {
                let reply = try await sandbox.ask("allowed.example.com", type)
                #expect(reply.header.responseCode == .noError)
                #expect(reply.answers.isEmpty)
            }
            #expect(sandbox.server.count == 0)
            #expect(sandbox.admitted.isEmpty)
        }
    }

    @Test func `a name that is not allowed is refused as ever, and gets no address`() async throws {
        try await Self.with { sandbox in
            let reply = try await sandbox.ask("evil.example", options: DNSOptions(udpSize: 1232))
            #expect(reply.header.responseCode == .refused)
            #expect(reply.answers.isEmpty)
            let error = try #require(reply.options?.options.first)
            #expect(error == DNSExtendedError(.blocked, "blocked by cx policy test").option)
            #expect(await sandbox.log.wait(.nameRefused).first?.host == "evil.example")
            #expect(sandbox.server.count == 0)
        }
    }

    @Test
    func `each name below a wildcard has its own address, and so has a host that is allowed for a while`()
        async throws
    {
        let below = AllowedHost(
            name: try #require(HostPattern("*.example.com")), ports: [443], tlsPorts: [443],
            origin: Origin(file: "test.yaml", line: 1, column: 1))
        try await Self.with(hosts: [below]) { sandbox in
            try sandbox.services.allow(
                TemporaryHost(host: Sandbox.host("status.example.net", [443]), seconds: 60))
            var addresses: [String] = []
            for name in ["a.example.com", "b.example.com", "status.example.net", "a.example.com"] {
                addresses += try await sandbox.ask(name).addresses
            }
            #expect(addresses == ["240.99.0.1", "240.99.0.2", "240.99.0.3", "240.99.0.1"])
            #expect(sandbox.server.count == 0)
        }
    }

    @Test func `the plain form of a proxy asks the host's name server`() async throws {
        try await Self.with(.local) { sandbox in
            let addresses = try await sandbox.ask("allowed.example.com").addresses
            #expect(addresses == ["192.0.2.1"])
            #expect(sandbox.server.count == 1)
        }
    }
}
