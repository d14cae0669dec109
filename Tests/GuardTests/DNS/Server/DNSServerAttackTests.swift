// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard

@Suite(.serialized, .timeLimit(.minutes(1)))
struct DNSServerAttackTests {
    private func code(_ bytes: [UInt8]) throws -> DNSResponseCode {
        var reader = DNSReader(bytes)
        return try DNSHeader(from: &reader).responseCode
    }

    @Test(arguments: [DNSTransport.udp, .tcp])
    func `malformed queries are answered FORMERR and do not leave`(transport: DNSTransport) async throws {
        var two = DNSMessage.query("allowed.example.com")
        two.questions += two.questions
        var none = two
        none.questions = []
        var answer = DNSMessage.query("allowed.example.com")
        answer.answers = [DNSRecord(owner: .root, ttl: 0, data: .opaque(.txt, []))]
        let plain = DNSMessage.query("allowed.example.com").bytes
        let attacks = [
            two.bytes, none.bytes, answer.bytes, plain + [0], Array(plain.dropLast()),
            Array(plain.prefix(12)),
            Array(plain.prefix(5)), Array(plain.prefix(2)), Array(plain.prefix(12)) + [0xc0, 12, 0, 1, 0, 1],
        ]
        try await Sandbox.with { sandbox in
            for attack in attacks {
                let reply = try await sandbox.exchange(attack, transport)
                #expect(try code(reply) == .formatError)
                #expect(reply.prefix(2) == [0x12, 0x34])
                #expect(reply.count == 12)
            }
            #expect(sandbox.server.count == 0)
        }
    }

    @Test func `replies and what has no identifier are dropped`() async throws {
        var reply = DNSMessage.query("allowed.example.com")
        reply.header.flags |= DNSHeader.responseFlag
        let attacks = [reply.bytes, [0x12]]
        try await Sandbox.with { sandbox in
            for attack in attacks {
                await #expect(throws: (any Error).self) { try await sandbox.exchange(attack, seconds: 1) }
                await #expect(throws: (any Error).self) {
                    try await sandbox.exchange(attack, .tcp, seconds: 1)
                }
            }
            #expect(sandbox.server.count == 0)
        }
    }

    @Test(arguments: UInt16(1)...15) func `other operations are not implemented`(opcode: UInt16) async throws
    {
        var query = DNSMessage.query("allowed.example.com")
        query.header.flags |= opcode << 11
        let bytes = query.bytes
        try await Sandbox.with { sandbox in
            let found = try code(try await sandbox.exchange(bytes))
            #expect(found == .notImplemented)
            #expect(sandbox.server.count == 0)
        }
    }

    @Test func `other classes and unknown versions of EDNS are refused`() async throws {
        var chaos = DNSMessage.query("allowed.example.com", .txt)
        chaos.questions[0].class = DNSClass(rawValue: 3)
        var version = DNSMessage.query("allowed.example.com", options: DNSOptions(udpSize: 1232))
        version.options?.version = 1
        let (first, second) = (chaos.bytes, version.bytes)
        try await Sandbox.with { sandbox in
            let found = try code(try await sandbox.exchange(first))
            #expect(found == .refused)
            let reply = try DNSMessage(try await sandbox.exchange(second))
            #expect(reply.options?.extendedResponseCode == 1)
            #expect(reply.header.responseCode == .noError)
            #expect(sandbox.server.count == 0)
        }
    }

    @Test func `an answer that is too long for UDP comes by TCP`() async throws {
        let zone: FakeNameServer.Zone = { question, transport in
            guard transport == .tcp else { return .reply(question, .noError, flags: DNSHeader.truncatedFlag) }
            return .addresses(question, (1...100).map { "2001:db8::\($0)" })
        }
        try await Sandbox.with(zone: zone) { sandbox in
            let small = try await sandbox.ask("allowed.example.com", .aaaa)
            #expect(small.header.isTruncated)
            #expect(small.answers.isEmpty)
            let large = try await sandbox.ask(
                "allowed.example.com", .aaaa, options: DNSOptions(udpSize: 65_535))
            #expect(large.header.isTruncated)
            let stream = try await sandbox.ask("allowed.example.com", .aaaa, .tcp)
            #expect(!stream.header.isTruncated)
            #expect(stream.answers.count == 64)
            #expect(sandbox.admitted.first?.addresses.count == 64)
        }
    }

    @Test func `EDNS widens what UDP may carry`() async throws {
        let zone: FakeNameServer.Zone = { question, transport in
            guard transport == .tcp else { return .reply(question, .noError, flags: DNSHeader.truncatedFlag) }
            return .addresses(question, (1...35).map { "2001:db8::\($0)" })
        }
        try await Sandbox.with(zone: zone) { sandbox in
            let reply = try await sandbox.ask(
                "allowed.example.com", .aaaa, options: DNSOptions(udpSize: 1232))
            #expect(!reply.header.isTruncated)
            #expect(reply.answers.count == 35)
        }
    }

    @Test func `one TCP connection carries several queries, however they are cut`() async throws {
        try await Sandbox.with { sandbox in
            let port = sandbox.tcp[false] ?? 0
            let query = DNSMessage.query("allowed.example.com").bytes
            let framed = [UInt8(0), UInt8(query.count)] + query
            let replies = try await blocking {
                let socket = try TestSocket.connected(.tcp, to: port)
                defer { socket.close() }
                for byte in framed { try socket.send([byte]) }
                try socket.send(Array(repeatElement(framed, count: 200).joined()))
                return try (0..<201).map { _ in
                    let length = try socket.receive(exactly: 2)
                    return try socket.receive(exactly: Int(length[0]) << 8 | Int(length[1]))
                }
            }
            #expect(replies.count == 201)
            for reply in replies { #expect(try DNSMessage(reply).addresses == ["192.0.2.1"]) }
        }
    }

    @Test func `messages of 64 KiB by TCP are refused like others`() async throws {
        let query = DNSMessage.query("allowed.example.com").bytes
        let bytes = query + [UInt8](repeating: 0xc0, count: 65_535 - query.count)
        try await Sandbox.with { sandbox in
            let found = try code(try await sandbox.exchange(bytes, .tcp))
            #expect(found == .formatError)
            let good = try await sandbox.ask("allowed.example.com").addresses
            #expect(good == ["192.0.2.1"])
        }
    }

    @Test func `thousands of bad packets do not keep good ones out`() async throws {
        try await Sandbox.with { sandbox in
            let port = sandbox.udp[false] ?? 0
            try await blocking {
                let socket = try TestSocket.connected(.udp, to: port)
                defer { socket.close() }
                for number in 0..<20_000 {
                    let noise = (0..<(number % 40)).map { _ in UInt8.random(in: 0...255) }
                    try socket.send(noise + [0])
                }
            }
            var reply: DNSMessage?
            for _ in 0..<5 where reply == nil { reply = try? await sandbox.ask("allowed.example.com") }
            #expect(reply?.addresses == ["192.0.2.1"])
            #expect(sandbox.server.count == 1)
        }
    }

    @Test func `a silent name server ends in SERVFAIL`() async throws {
        try await Sandbox.with(zone: { _, _ in nil }) { sandbox in
            let clock = ContinuousClock()
            let start = clock.now
            let code = try await sandbox.ask("allowed.example.com").header.responseCode
            #expect(code == .serverFailure)
            #expect(clock.now - start < .seconds(6))
        }
    }

    @Test func `forged replies are passed over`() async throws {
        let evil = { @Sendable (query: DNSMessage, change: (inout DNSMessage) -> Void) -> [UInt8] in
            var reply = DNSMessage.addresses(query.questions[0], ["203.0.113.66"])
            reply.header.id = query.header.id
            change(&reply)
            return reply.bytes
        }
        let forgeries: [@Sendable (DNSMessage) -> [UInt8]] = [
            { query in evil(query) { $0.header.id &+= 1 } },
            { query in
                evil(query) { $0.questions = [DNSQuestion(name: DNSName(text: "evil.example"), type: .a)] }
            },
            { query in evil(query) { $0.questions[0].type = .aaaa } },
            { query in evil(query) { $0.header.flags &= ~DNSHeader.responseFlag } },
            { query in evil(query) { $0.questions = [] } },
            { _ in [1, 2, 3] },
        ]
        try await Sandbox.with(forgeries: forgeries) { sandbox in
            let found = try await sandbox.ask("allowed.example.com").addresses
            #expect(found == ["192.0.2.1"])
        }
    }
}
