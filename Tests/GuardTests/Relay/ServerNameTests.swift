// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Glibc
import GuardProtocol
import NIOCore
import Testing

@testable import Guard

/// Opens connections to an address that is leased for TLS, and sees them as client and destination do.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct ServerNameTests {
    private static let name = "allowed.example.com"
    private static let alert: [UInt8] = [21, 3, 3, 0, 2, 2, 49]

    private static func hello(_ name: String? = name) -> [UInt8] { HelloBuilder(name).records() }

    /// Returns what a client that sends this is told before the reset; nil without a reset.
    private static func answer(to pieces: [[UInt8]], at port: UInt16, ends: Bool = false) async throws
        -> [UInt8]?
    {
        try await blocking {
            let client = try TestSocket.connected(.tcp, to: port)
            defer { client.close() }
            var told: [UInt8] = []
            var wasReset = false
            // The kernel reports a reset once, to whichever call comes first.
            for piece in pieces { wasReset = isReset { try client.send(piece) } || wasReset }
            if ends { client.endOutput() }
            wasReset = isReset { told = try client.receive(7) } || wasReset
            wasReset = isReset { told += try client.receiveAll() } || wasReset
            return wasReset ? told : nil
        }
    }

    private static func isReset(_ body: () throws -> Void) -> Bool {
        do {
            try body()
            return false
        } catch {
            return [ECONNRESET, EPIPE].contains((error as? TestSocket.Failure)?.code)
        }
    }

    // MARK: Carried

    @Test(arguments: RecordedHello.named) func `the allowed name is carried, byte for byte`(
        hello: RecordedHello
    )
        async throws
    {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name)
        let answer = AnswerBuilder.modern.records()
        let (heard, told) = try await blocking {
            let client = try TestSocket.connected(.tcp, to: setup.port)
            defer { client.close() }
            try client.send(hello.bytes)
            let server = try setup.bench.listener.accept()
            defer { server.close() }
            try server.send(answer)
            let told = try client.receive(exactly: answer.count)
            try client.send([4, 5, 6])
            return (try server.receive(exactly: hello.bytes.count + 3), told)
        }
        #expect(heard == hello.bytes + [4, 5, 6])
        #expect(told == answer)
        #expect(await setup.bench.log.wait(.connectionOpened).first?.host == Self.name)
        let closed = try #require(await setup.bench.log.wait(.connectionClosed).first)
        #expect(closed.host == Self.name)
        #expect(closed.bytesOut == hello.bytes.count + 3)
        await setup.bench.stop()
    }

    @Test func `segments and records of one byte are carried, and nobody is dialled before the last`()
        async throws
    {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name)
        let records = HelloBuilder(Self.name).records(of: 1)
        let client = try await blocking {
            let client = try TestSocket.connected(.tcp, to: setup.port)
            var on: CInt = 1
            setsockopt(
                client.descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<CInt>.size))
            for byte in records.dropLast() { try client.send([byte]) }
            return client
        }
        #expect(try await setup.bench.nobodyCame())
        let heard = try await blocking {
            defer { client.close() }
            try client.send([records[records.count - 1]])
            let server = try setup.bench.listener.accept()
            defer { server.close() }
            return try server.receive(exactly: records.count)
        }
        #expect(heard == records)
        await setup.bench.stop()
    }

    @Test func `a client that says hello and then nothing more still hears the answer`() async throws {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name)
        let (heard, told) = try await blocking {
            let client = try TestSocket.connected(.tcp, to: setup.port)
            defer { client.close() }
            try client.send(Self.hello())
            client.endOutput()
            let server = try setup.bench.listener.accept()
            let heard = try server.receiveAll()
            try server.send(AnswerBuilder.modern.records())
            server.close()
            return (heard, try client.receiveAll())
        }
        #expect(heard == Self.hello())
        #expect(told == AnswerBuilder.modern.records())
        await setup.bench.stop()
    }

    @Test(arguments: [false, true]) func `where one grant asks for no TLS any protocol goes`(isNetwork: Bool)
        async throws
    {
        let prefix = try #require(IPPrefix("127.0.0.0/8"))
        // Every port, since the listener's port is not known before.
        let network = AllowedNetwork(
            prefix: prefix, ports: Array(1...65_535), origin: Origin(file: "test.yaml", line: 1, column: 1))
        let setup = try await LeasedRelay(networks: isNetwork ? [network] : [])
        try setup.grant(Self.name)
        if !isNetwork { try setup.grant("plain.example.com", tls: false) }
        let heard = try await blocking {
            let (client, server) = try setup.bench.pair()
            try client.send(Array("GET / HTTP/1.1\r\n".utf8))
            client.close()
            defer { server.close() }
            return try server.receiveAll()
        }
        #expect(heard == Array("GET / HTTP/1.1\r\n".utf8))
        #expect(
            await setup.bench.log.wait(.connectionOpened).first?.host
                == (isNetwork ? nil : "plain.example.com"))
        await setup.bench.stop()
    }

    @Test func `an open connection outlives its lease, and a new one is refused`() async throws {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name, for: .milliseconds(400))
        let (client, server) = try await blocking {
            let client = try TestSocket.connected(.tcp, to: setup.port)
            try client.send(Self.hello())
            let server = try setup.bench.listener.accept()
            _ = try server.receive(exactly: Self.hello().count)
            try server.send(AnswerBuilder.modern.records())
            _ = try client.receive(exactly: AnswerBuilder.modern.records().count)
            usleep(500_000)
            return (client, server)
        }
        #expect(setup.leases.leases(of: setup.target).isEmpty)
        let told = try await Self.answer(to: [Self.hello()], at: setup.port)
        #expect(told == [])
        #expect(
            await setup.bench.log.wait(.connectionRefused).first?.reason
                == ConnectionRefusal.notLeased.words)
        let echoed = try await blocking {
            defer {
                client.close()
                server.close()
            }
            try client.send([1, 2, 3])
            try server.send(try server.receive(exactly: 3))
            return try client.receive(exactly: 3)
        }
        #expect(echoed == [1, 2, 3])
        #expect(await setup.bench.log.wait(.connectionClosed).count == 1)
        await setup.bench.stop()
    }

    // MARK: Refused

    @Test(arguments: ["other.example.com", "x.allowed.example.com", "example.com"])
    func `another name gets an alert and then a reset, and nobody is dialled`(name: String) async throws {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name)
        // This name is allowed, but for another address.
        try setup.grant("other.example.com", at: IPAddress(v4: 0xc000_0201))
        #expect(try await Self.answer(to: [Self.hello(name)], at: setup.port) == Self.alert)
        let event = try #require(await setup.bench.log.wait(.serverNameRefused).first)
        #expect(event.host == name)
        #expect(event.address == setup.target.address)
        #expect(event.port == setup.target.port)
        #expect(event.protocol == "tcp")
        #expect(event.reason == ConnectionRefusal.serverName.words)
        #expect(try await setup.bench.nobodyCame())
        await setup.bench.stop()
    }

    @Test func `a hello without one right name is refused with its reason`() async throws {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name)
        let twice = HelloBuilder(
            list: HelloBuilder.list([(0, Array(Self.name.utf8)), (0, Array("b.c".utf8))]))
        let cases: [(bytes: [UInt8], reason: ClientHelloRefusal)] = [
            (Self.hello(nil), .noServerName), (Self.hello("192.0.2.1"), .addressLiteral("192.0.2.1")),
            (twice.records(), .severalNames), (Array("GET / HTTP/1.1\r\n\r\n".utf8), .notTLS(.http)),
            (Array("SSH-2.0-x\r\n".utf8), .notTLS(.ssh)), ([0x80, 0x2e, 1, 0, 2], .sslv2),
            ([22, 3, 1, 0, 0], .emptyRecord), ([23, 3, 3, 0, 1, 0], .notHandshake),
            ([UInt8](repeating: 0, count: 200_000), .notTLS(nil)),
        ]
        for (bytes, _) in cases {
            #expect(try await Self.answer(to: [bytes], at: setup.port) == Self.alert)
        }
        let events = await setup.bench.log.wait(.serverNameRefused, count: cases.count)
        #expect(events.map(\.reason) == cases.map { "\($0.reason)" })
        #expect(events.map(\.host) == cases.map(\.reason.offered))
        #expect(try await setup.bench.nobodyCame())
        await setup.bench.stop()
    }

    @Test func `a lease that ends while the hello is read carries nothing`() async throws {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name, for: .milliseconds(300))
        let hello = Self.hello()
        let told = try await blocking {
            let client = try TestSocket.connected(.tcp, to: setup.port)
            defer { client.close() }
            try client.send(Array(hello[..<20]))
            usleep(400_000)
            try client.send(Array(hello[20...]))
            return try client.receive(exactly: Self.alert.count)
        }
        #expect(told == Self.alert)
        let event = try #require(await setup.bench.log.wait(.connectionRefused).first)
        #expect(event.reason == ConnectionRefusal.notLeased.words)
        #expect(event.host == Self.name)
        #expect(try await setup.bench.nobodyCame())
        await setup.bench.stop()
    }

    @Test func `who says nothing, or not all in time, is refused`() async throws {
        var limits = RelayLimits()
        limits.helloTimeout = .milliseconds(200)
        let setup = try await LeasedRelay(limits)
        try setup.grant(Self.name)
        #expect(try await Self.answer(to: [], at: setup.port) == Self.alert)
        #expect(try await Self.answer(to: [Array(Self.hello()[..<40])], at: setup.port) == Self.alert)
        let reasons = await setup.bench.log.wait(.serverNameRefused, count: 2).map(\.reason)
        #expect(reasons == ["\(ClientHelloRefusal.tooSlow)", "\(ClientHelloRefusal.tooSlow)"])
        #expect(try await setup.bench.nobodyCame())
        await setup.bench.stop()
    }

    @Test func `who ends before the hello is whole is refused`() async throws {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name)
        #expect(
            try await Self.answer(to: [Array(Self.hello().dropLast())], at: setup.port, ends: true)
                == Self.alert)
        let reason = await setup.bench.log.wait(.serverNameRefused).first?.reason
        #expect(reason == "\(ClientHelloRefusal.ended)")
        #expect(try await setup.bench.nobodyCame())
        await setup.bench.stop()
    }

    @Test func `hellos that never end do not take the guard's memory, and room comes back`() async throws {
        var limits = RelayLimits()
        limits.helloBytes = 1000
        let setup = try await LeasedRelay(limits)
        try setup.grant(Self.name)
        // A record that claims to be longer than what is sent of it.
        let part = [22, 3, 1, 0x20, 0, 1, 0, 0x1f, 0xfc] + [UInt8](repeating: 3, count: 600)
        let holder = try await blocking {
            let holder = try TestSocket.connected(.tcp, to: setup.port)
            try holder.send(part)
            usleep(200_000)
            return holder
        }
        #expect(try await Self.answer(to: [part], at: setup.port) == Self.alert)
        let reason = await setup.bench.log.wait(.serverNameRefused).first?.reason
        #expect(reason == "\(ClientHelloRefusal.noRoom)")
        holder.close()
        for _ in 0..<20 {
            let heard = try await blocking {
                usleep(20_000)
                let client = try TestSocket.connected(.tcp, to: setup.port)
                defer { client.close() }
                try client.send(Self.hello())
                let server = try setup.bench.listener.accept()
                defer { server.close() }
                return try server.receive(exactly: Self.hello().count)
            }
            #expect(heard == Self.hello())
        }
        await setup.bench.stop()
    }

    // MARK: Real clients

    @Test(arguments: [
        "openssl s_client -connect 127.0.0.1:PORT -servername other.example.com",
        "openssl s_client -connect 127.0.0.1:PORT -servername other.example.com -tls1_2",
        "openssl s_client -connect 127.0.0.1:PORT -noservername",
        "curl -sSk --connect-to ::127.0.0.1:PORT https://other.example.com/",
        "curl -sSk https://127.0.0.1:PORT/",
        #"""
        python3 -c 'import socket, ssl
        ssl._create_unverified_context().wrap_socket(socket.create_connection(("127.0.0.1", PORT)), server_hostname="b.example.com")'
        """#,
    ])
    func `real clients say that access was denied`(command: String) async throws {
        let setup = try await LeasedRelay()
        try setup.grant(Self.name)
        let line = command.replacing("PORT", with: "\(setup.port)")
        for _ in 0..<5 {
            let said = try await blocking { try Self.errors(of: line) }
            #expect(said.contains("access denied"), "\(said)")
        }
        #expect(try await setup.bench.nobodyCame())
        await setup.bench.stop()
    }

    private static func errors(of line: String) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec timeout 20 \(line)"]
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self).lowercased()
    }
}
