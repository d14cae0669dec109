// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Glibc
import NIOCore
import Testing

@testable import Guard
@testable import GuardProtocol

/// Sends what may follow an allowed server name on one connection, and sees it as client and destination do.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct SecondHelloTests {
    private static let name = "allowed.example.com"
    private static let hello = HelloBuilder(name).records()
    private static let other = HelloBuilder("another.example.com").records()
    private static let alert: [UInt8] = [21, 3, 3, 0, 2, 2, 49]

    /// A connection whose first hello has reached the destination.
    private struct Carried {
        let relay: LeasedRelay
        let client: TestSocket
        let server: TestSocket

        init(_ limits: RelayLimits = RelayLimits()) async throws {
            let relay = try await LeasedRelay(limits)
            try relay.grant(name)
            self.relay = relay
            (client, server) = try await blocking {
                let client = try TestSocket.connected(.tcp, to: relay.port)
                try client.send(hello)
                let server = try relay.bench.listener.accept()
                _ = try server.receive(exactly: hello.count)
                return (client, server)
            }
        }

        /// The destination sends this, and the client receives it.
        func answer(_ bytes: [UInt8]) async throws {
            try await blocking { [client, server] in
                try server.send(bytes)
                _ = try client.receive(exactly: bytes.count)
            }
        }

        /// The client sends this, and the destination receives it.
        func pass(_ bytes: [UInt8]) async throws {
            let heard = try await blocking { [client, server] in
                try client.send(bytes)
                return try server.receive(exactly: bytes.count)
            }
            #expect(heard == bytes)
        }

        /// The bytes that the client gets before the reset, and those that the destination got before its
        /// own; nil without a reset.
        func endings() async throws -> (told: [UInt8]?, heard: [UInt8]?) {
            try await blocking { [client, server] in
                (try Self.untilReset(client), try Self.untilReset(server))
            }
        }

        private static func untilReset(_ socket: TestSocket) throws -> [UInt8]? {
            var bytes: [UInt8] = []
            do {
                while true {
                    let more = try socket.receive()
                    if more.isEmpty { return nil }
                    bytes += more
                }
            } catch let failure as TestSocket.Failure where failure.code == ECONNRESET {
                return bytes
            }
        }

        func stop() async {
            client.close()
            server.close()
            await relay.bench.stop()
        }
    }

    @Test func `a second hello with another name reaches nobody`() async throws {
        let carried = try await Carried()
        try await carried.answer(AnswerBuilder.retry.records() + AnswerBuilder.changeCipherSpec)
        try await blocking {
            // Byte by byte at first, behind a change_cipher_spec.
            try carried.client.send(AnswerBuilder.changeCipherSpec)
            for byte in Self.other.prefix(20) { try carried.client.send([byte]) }
            try carried.client.send(Array(Self.other.dropFirst(20)))
        }
        let (told, heard) = try await carried.endings()
        #expect(told == Self.alert)
        let early = try #require(heard)
        #expect(AnswerBuilder.changeCipherSpec.starts(with: early))
        let event = try #require(await carried.relay.bench.log.wait(.serverNameRefused).first)
        #expect(event.host == "another.example.com")
        #expect(event.address == carried.relay.target.address)
        #expect(event.port == carried.relay.target.port)
        #expect(event.reason == "the second TLS ClientHello names another host than the first")
        #expect(await carried.relay.bench.log.wait(.connectionClosed).count == 1)
        await carried.stop()
    }

    @Test func `a second hello with the same name passes when it is whole, and then everything`() async throws
    {
        let carried = try await Carried()
        try await carried.answer(AnswerBuilder.retry.records())
        try await blocking { try carried.client.send(Array(Self.hello.dropLast())) }
        let isQuiet = try await blocking {
            var poll = pollfd(fd: carried.server.descriptor, events: Int16(POLLIN), revents: 0)
            return Glibc.poll(&poll, 1, 200) == 0
        }
        #expect(isQuiet)
        let heard = try await blocking {
            try carried.client.send(Array(Self.hello.suffix(1)))
            return try carried.server.receive(exactly: Self.hello.count)
        }
        #expect(heard == Self.hello)
        try await carried.answer(AnswerBuilder.modern.records())
        try await carried.pass(Array("anything".utf8) + [UInt8](repeating: 22, count: 300_000))
        await carried.stop()
        #expect(carried.relay.bench.log.events.filter { $0.kind == .serverNameRefused }.isEmpty)
    }

    @Test func `a second handshake under TLS 1.2 is cut without an alert in the clear`() async throws {
        let carried = try await Carried()
        try await carried.answer(AnswerBuilder.classic().records())
        let finished = [22, 3, 3, 0, 40] + [UInt8](repeating: 5, count: 40)
        let data = [23, 3, 3, 0x40, 0] + [UInt8](repeating: 6, count: 0x4000)
        try await carried.pass(AnswerBuilder.changeCipherSpec + finished + data)
        try await blocking { try carried.client.send([22, 3, 3, 1, 0] + [UInt8](repeating: 5, count: 256)) }
        let (told, heard) = try await carried.endings()
        #expect(told == [])
        #expect(heard == [])
        let event = try #require(await carried.relay.bench.log.wait(.serverNameRefused).first)
        #expect(event.host == Self.name)
        #expect(event.reason == "the client begins a second TLS handshake on one connection")
        await carried.stop()
    }

    @Test func `a server that does not speak TLS is not spoken to`() async throws {
        let carried = try await Carried()
        try await blocking { try carried.server.send(Array("SSH-2.0-x\r\n".utf8)) }
        let (told, heard) = try await carried.endings()
        #expect(told == Self.alert)
        #expect(heard == [])
        #expect(
            await carried.relay.bench.log.wait(.serverNameRefused).first?.reason
                == "the server's answer is not TLS")
        await carried.stop()
    }

    @Test func `who does not say the second hello in time, or ends before, is refused`() async throws {
        for ends in [false, true] {
            var limits = RelayLimits()
            limits.helloTimeout = ends ? .seconds(30) : .milliseconds(300)
            let carried = try await Carried(limits)
            try await carried.answer(AnswerBuilder.retry.records())
            try await blocking {
                try carried.client.send(Array(Self.hello.prefix(60)))
                if ends { carried.client.endOutput() }
            }
            let (told, heard) = try await carried.endings()
            #expect(told == Self.alert)
            #expect(heard == [])
            let reason: ClientHelloRefusal = ends ? .ended : .tooSlow
            let event = try #require(await carried.relay.bench.log.wait(.serverNameRefused).first)
            #expect(event.reason == "after a HelloRetryRequest: \(reason)")
            await carried.stop()
        }
    }

    @Test func `second hellos that never end do not take the guard's memory, and room comes back`()
        async throws
    {
        var limits = RelayLimits()
        limits.helloBytes = 1000
        let carried = try await Carried(limits)
        // A record that claims to be longer than what is sent of it.
        let part = [22, 3, 1, 0x20, 0, 1, 0, 0x1f, 0xfc] + [UInt8](repeating: 3, count: 1200)
        try await carried.answer(AnswerBuilder.retry.records())
        try await blocking { try carried.client.send(part) }
        let (told, heard) = try await carried.endings()
        #expect(told == Self.alert)
        #expect(heard == [])
        let reason = await carried.relay.bench.log.wait(.serverNameRefused).first?.reason
        #expect(reason == "after a HelloRetryRequest: \(ClientHelloRefusal.noRoom)")
        for _ in 0..<10 {
            let heard = try await blocking {
                let client = try TestSocket.connected(.tcp, to: carried.relay.port)
                defer { client.close() }
                try client.send(Self.hello)
                let server = try carried.relay.bench.listener.accept()
                defer { server.close() }
                _ = try server.receive(exactly: Self.hello.count)
                try server.send(AnswerBuilder.retry.records())
                _ = try client.receive(exactly: AnswerBuilder.retry.records().count)
                try client.send(Self.hello)
                return try server.receive(exactly: Self.hello.count)
            }
            #expect(heard == Self.hello)
        }
        await carried.stop()
    }

    // MARK: Real clients and servers

    /// Runs one `openssl s_server` that answers requests, and returns what a client of it says.
    private static func exchange(server: String, client: String, input: String = "GET / HTTP/1.0\r\n\r\n")
        async throws -> (said: String, events: [GuardEvent])
    {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "cx-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // The port is free now; it is s_server's in a moment.
        let free = try TestSocket.bound(.tcp)
        let port = free.port
        free.close()
        let relay = try await LeasedRelay(to: port)
        try relay.grant(name)
        let script = """
            set -e
            cd \(folder.path)
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=test \
                -keyout key -out certificate 2> log
            openssl s_server -accept 127.0.0.1:\(port) -key key -cert certificate -www \(server) > served 2>&1 &
            server=$!
            # Foundation's processes begin with signals blocked.
            trap 'kill -KILL $server' EXIT
            for attempt in $(seq 100); do
                (exec 3<> /dev/tcp/127.0.0.1/\(port)) 2> /dev/null && break
                sleep 0.05
            done
            client() { timeout -s KILL 20 openssl s_client -connect 127.0.0.1:\(relay.port) -servername \(name) "$@" 2>&1; }
            \(client)
            """
        let said = try await blocking { try output(of: script, input: input) }
        await relay.bench.stop()
        return (said, relay.bench.log.events)
    }

    private static func output(of script: String, input: String) throws -> String {
        let process = Process()
        let (pipe, stdin) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", script]
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
        process.standardInput = stdin
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    @Test(arguments: [
        // The client's first hello has no key that the server accepts, which leads to a HelloRetryRequest.
        ("-curves P-521", "client -ign_eof -tls1_3"),
        ("", "client -ign_eof -tls1_3"),
        ("-tls1_2", "client -ign_eof"),
        ("-tls1_2 -cipher ECDHE-ECDSA-AES128-SHA256", "client -ign_eof"),
        ("-tls1_2 -cipher ECDHE-ECDSA-AES256-SHA384", "client -ign_eof"),
        ("-tls1_2 -cipher ECDHE-ECDSA-AES256-SHA", "client -ign_eof"),
        ("-tls1_2 -cipher ECDHE-ECDSA-CHACHA20-POLY1305", "client -ign_eof"),
        ("-tls1_2 -Verify 1", "client -ign_eof -key key -cert certificate"),
        ("-tls1_2", "client -sess_out session < /dev/null > /dev/null; client -ign_eof -sess_in session"),
    ])
    func `real clients and servers come to terms`(server: String, client: String) async throws {
        let (said, events) = try await Self.exchange(server: server, client: client)
        #expect(said.contains("HTTP/1.0 200 ok"), "\(said)")
        #expect(events.filter { $0.kind == .serverNameRefused }.isEmpty)
    }

    @Test func `a real client that renegotiates is cut`() async throws {
        // `R` at the beginning of a line makes s_client renegotiate.
        let (said, events) = try await Self.exchange(
            server: "-tls1_2 -client_renegotiation", client: "(sleep 1; echo R; sleep 2) | client -no_ign_eof"
        )
        #expect(said.contains("RENEGOTIATING"), "\(said)")
        let refused = events.filter { $0.kind == .serverNameRefused }
        #expect(refused.map(\.reason) == ["\(HandshakeRefusal.renegotiation)"], "\(said)")
    }
}
