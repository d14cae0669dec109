// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOPosix
import Testing

@testable import Guard

/// Asks name servers of all kinds over real sockets.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct HostResolverTests {
    private static let name = DNSName(text: "allowed.example.com")
    private static let one: FakeNameServer.Zone = { question, _ in .addresses(question, ["192.0.2.1"]) }
    private static let found = UpstreamReply.addresses([IPAddress(v4: 0xc000_0201)], ttl: 60)
    private static let fifty = (1...50).map { IPAddress(v4: 0xc633_6400 + $0) }

    /// Looks the name up as often as there are results, and stops the servers.
    private func look(
        _ resolver: HostResolver, times: Int = 1, family: IPAddress.Family = .v4, _ servers: FakeNameServer...
    ) async -> [UpstreamReply?] {
        var replies: [UpstreamReply?] = []
        for _ in 0..<times { replies.append(try? await resolver.addresses(of: Self.name, family: family)) }
        for server in servers { await server.stop() }
        return replies
    }

    private static func refusal(
        _ query: DNSMessage, _ code: DNSResponseCode, with questions: [DNSQuestion]
    ) -> [UInt8] {
        var reply = DNSMessage.reply(query.questions[0], code)
        reply.header.id = query.header.id
        reply.questions = questions
        return reply.bytes
    }

    @Test func `a query says how long an answer may be and has no option that tells who asks`() async throws {
        let server = try await FakeNameServer(Self.one)
        #expect(await look(server.resolver, server) == [Self.found])
        #expect(server.queries.map(\.options) == [DNSOptions(udpSize: 1232)])
        #expect(server.queries.first?.header.flags == DNSHeader.recursionDesiredFlag)
        #expect(server.transports == [.udp])
    }

    @Test func `a server that speaks TCP alone is found and then asked by TCP first`() async throws {
        let server = try await FakeNameServer(transports: [.tcp], Self.one)
        #expect(await look(server.resolver, times: 3, server) == [Self.found, Self.found, Self.found])
        #expect(server.transports == [.tcp, .tcp, .tcp])
        #expect(server.queries.allSatisfy { $0.options == DNSOptions(udpSize: 1232) })
    }

    @Test func `a server that drops what comes by UDP is waited for once`() async throws {
        let server = try await FakeNameServer { question, transport in
            transport == .udp ? nil : .addresses(question, ["192.0.2.1"])
        }
        let resolver = server.resolver("timeout:5 attempts:2")
        #expect(await look(resolver, times: 3, server) == [Self.found, Self.found, Self.found])
        #expect(server.transports.first == .udp)
        #expect(server.transports.suffix(3) == [.tcp, .tcp, .tcp])
    }

    @Test(arguments: [[DNSTransport.udp], [.udp, .tcp]])
    func `fifty addresses come by UDP alone, if the query says that there is room`(transports: [DNSTransport])
        async throws
    {
        let server = try await FakeNameServer(
            transports: transports,
            habit: { query in
                guard query.options?.udpSize ?? 512 < 900 else { return nil }
                var reply = DNSMessage.reply(query.questions[0], .noError, flags: DNSHeader.truncatedFlag)
                reply.header.id = query.header.id
                return reply.bytes
            },
            { question, _ in .addresses(question, Self.fifty.map(\.description)) })
        #expect(await look(server.resolver, server) == [.addresses(Self.fifty, ttl: 60)])
        #expect(server.transports == [.udp])
    }

    @Test func `a truncated answer is taken as far as it goes where TCP is refused, and not for no data`()
        async throws
    {
        for (texts, expected) in [(["192.0.2.1"], Self.found), ([], nil)] as [([String], UpstreamReply?)] {
            let server = try await FakeNameServer(transports: [.udp]) { question, _ in
                var reply = DNSMessage.addresses(question, texts)
                reply.header.flags |= DNSHeader.truncatedFlag
                return reply
            }
            #expect(await look(server.resolver, server) == [expected])
        }
        let whole = try await FakeNameServer { question, transport in
            var reply = DNSMessage.addresses(
                question, transport == .udp ? ["192.0.2.9"] : ["192.0.2.9", "192.0.2.1"])
            if transport == .udp { reply.header.flags |= DNSHeader.truncatedFlag }
            return reply
        }
        let both = [0xc000_0209, 0xc000_0201].map { IPAddress(v4: $0) }
        #expect(await look(whole.resolver, whole) == [.addresses(both, ttl: 60)])
    }

    @Test func `use-vc is obeyed, and nothing goes by UDP`() async throws {
        let server = try await FakeNameServer(Self.one)
        #expect(await look(server.resolver("use-vc"), times: 2, server) == [Self.found, Self.found])
        #expect(server.transports == [.tcp, .tcp])
        let deaf = try await FakeNameServer(transports: [.udp], Self.one)
        #expect(await look(deaf.resolver("use-vc timeout:1 attempts:1"), deaf) == [nil])
        #expect(deaf.count == 0)
    }

    @Test(arguments: [
        (DNSResponseCode.formatError, true), (.formatError, false), (.notImplemented, true),
        (.notImplemented, false), (.serverFailure, true),
    ])
    func `a server that does not know EDNS is asked again without and remembered`(
        code: DNSResponseCode, repeatsQuestion: Bool
    ) async throws {
        let server = try await FakeNameServer(
            habit: { query in
                query.options == nil
                    ? nil : Self.refusal(query, code, with: repeatsQuestion ? query.questions : [])
            }, Self.one)
        #expect(await look(server.resolver, times: 2, server) == [Self.found, Self.found])
        #expect(server.queries.map { $0.options != nil } == [true, false, false])
    }

    @Test func `a server of another version of EDNS is asked again without`() async throws {
        let server = try await FakeNameServer(
            habit: { query in
                guard query.options != nil else { return nil }
                var reply = DNSMessage.reply(query.questions[0])
                reply.header.id = query.header.id
                // BADVERS is 16: its low bits are those of NOERROR.
                reply.options = DNSOptions(udpSize: 1232, extendedResponseCode: 1)
                return reply.bytes
            }, Self.one)
        #expect(await look(server.resolver, server) == [Self.found])
    }

    @Test func `a server that errs with and without EDNS is not taken for an old one`() async throws {
        let server = try await FakeNameServer { question, _ in
            question.type == .a ? .addresses(question, ["192.0.2.1"]) : .reply(question, .notImplemented)
        }
        let resolver = server.resolver
        let v6 = try? await resolver.addresses(of: Self.name, family: .v6)
        #expect(v6 == nil)
        #expect(await look(resolver, server) == [Self.found])
        #expect(server.queries.map { $0.options != nil } == [true, false, true])
    }

    @Test(arguments: [1, 2])
    func `a server that drops queries with EDNS is asked without at last and remembered`(attempts: Int)
        async throws
    {
        let server = try await FakeNameServer(
            transports: [.udp], habit: { $0.options == nil ? nil : [] }, Self.one)
        let resolver = server.resolver("timeout:1 attempts:\(attempts)")
        #expect(await look(resolver, times: 2, server) == [Self.found, Self.found])
        #expect(server.queries.map { $0.options != nil } == [true, false, false])
    }

    @Test func `a server that is silent with EDNS and errs without is not taken for an old one`() async throws
    {
        let server = try await FakeNameServer(
            transports: [.udp],
            habit: { $0.options == nil ? Self.refusal($0, .serverFailure, with: $0.questions) : [] }, Self.one
        )
        #expect(await look(server.resolver, times: 2, server) == [nil, nil])
        #expect(server.queries.map { $0.options != nil } == [true, false, true, false])
    }

    @Test(arguments: [true, false])
    func `an answer without EDNS says something only about a server that was silent with it`(wasSilent: Bool)
        async throws
    {
        let server = try await FakeNameServer(Self.one)
        let habits = NameServerHabits()
        let dialogue = NameServerDialogue(
            exchange: UpstreamExchange(
                group: MultiThreadedEventLoopGroup.singleton, server: try server.address.socketAddress()),
            server: server.address, question: DNSQuestion(name: Self.name, type: .a), habits: habits,
            hasOptions: false, wasSilentToOptions: wasSilent)
        #expect(await dialogue.outcome(isTCPAlone: false, within: .seconds(5)) == .reply(Self.found))
        #expect(habits.refusesOptions(server.address) == wasSilent)
        await server.stop()
    }

    @Test(arguments: [DNSResponseCode.formatError, .notImplemented])
    func `a refusal without the question, which may be forged, leaves the server in the lookup`(
        code: DNSResponseCode
    ) async throws {
        let server = try await FakeNameServer(
            forgeries: [{ Self.refusal($0, code, with: []) }], Self.one)
        #expect(await look(server.resolver, server) == [Self.found])
        #expect(server.queries.map { $0.options != nil } == [true, false])
    }

    @Test func `a server that errs is not asked again, and a silent one as often as resolv.conf says`()
        async throws
    {
        let erring = try await FakeNameServer { question, _ in .reply(question, .serverFailure) }
        let silent = try await FakeNameServer { _, _ in nil }
        let resolver = erring.resolver("timeout:1 attempts:2", others: [silent.address])
        #expect(await look(resolver, erring, silent) == [nil])
        #expect(erring.queries.map { $0.options != nil } == [true, false])
        #expect(silent.transports.count { $0 == .udp } == 2)
    }

    @Test(arguments: [DNSResponseCode.serverFailure, .refused, .formatError])
    func `the next server is asked where the first one errs`(code: DNSResponseCode) async throws {
        let first = try await FakeNameServer { question, _ in .reply(question, code) }
        let second = try await FakeNameServer(Self.one)
        let resolver = first.resolver(others: [second.address])
        #expect(await look(resolver, first, second) == [Self.found])
        #expect(second.count == 1)
    }

    @Test func `the second server is not asked where the first one says that there is no such name`()
        async throws
    {
        let first = try await FakeNameServer { question, _ in .reply(question, .noSuchName) }
        let second = try await FakeNameServer(Self.one)
        let resolver = first.resolver(others: [second.address])
        #expect(await look(resolver, first, second) == [.noSuchName])
        #expect(second.count == 0)
    }

    @Test func `bytes behind the last record of an answer are passed over`() async throws {
        let server = try await FakeNameServer(
            habit: { query in
                var reply = DNSMessage.addresses(query.questions[0], ["192.0.2.1"])
                reply.header.id = query.header.id
                return reply.bytes + [UInt8](repeating: 0, count: 7)
            }, Self.one)
        #expect(await look(server.resolver, server) == [Self.found])
    }

    @Test func `no-aaaa is obeyed without asking`() async throws {
        let server = try await FakeNameServer(Self.one)
        #expect(await look(server.resolver("no-aaaa"), family: .v6, server) == [.noData])
        #expect(server.count == 0)
    }

    @Test func `a lookup that nobody wants any more ends`() async throws {
        let server = try await FakeNameServer { _, _ in nil }
        let resolver = server.resolver("timeout:5 attempts:2")
        let task = Task { try? await resolver.addresses(of: Self.name, family: .v4) }
        while server.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        #expect(await task.value == nil)
        // Left alone, it asks four times: by each transport, with EDNS and without.
        #expect(server.count < 4)
        await server.stop()
    }
}
