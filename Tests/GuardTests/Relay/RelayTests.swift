// SPDX-License-Identifier: Apache-2.0

import Glibc
import GuardProtocol
import NIOCore
import Synchronization
import Testing

@testable import Guard

@Suite(.serialized, .timeLimit(.minutes(1)))
struct RelayTests {
    private static let amount = 10_000_000

    /// Blocks of a length that is not a power of two, so that lost or doubled bytes show.
    private static func pattern(_ seed: UInt8, _ amount: Int = amount) -> [UInt8] {
        let block = (0..<9973).map { UInt8(truncatingIfNeeded: $0) &+ seed }
        var bytes: [UInt8] = []
        while bytes.count < amount { bytes += block }
        return bytes
    }

    @Test(arguments: [false, true]) func `10 MB go both ways at once, and are counted`(isIPv6: Bool)
        async throws
    {
        let bench = try await RelayBench(isIPv6: isIPv6)
        let (out, back) = (Self.pattern(1), Self.pattern(2))
        let (client, server) = try await blocking { try bench.pair() }
        async let sentOut: Void = blocking {
            try client.send(out)
            client.endOutput()
        }
        async let sentBack: Void = blocking {
            try server.send(back)
            server.endOutput()
        }
        async let receivedOut = blocking { try server.receiveAll() }
        let receivedBack = try await blocking { try client.receiveAll() }
        #expect(receivedBack == back)
        let found = try await receivedOut
        #expect(found == out)
        _ = try await (sentOut, sentBack)
        client.close()
        server.close()
        let closed = try #require(await bench.log.wait(.connectionClosed).first)
        #expect(closed.bytesOut == out.count)
        #expect(closed.bytesIn == back.count)
        #expect(closed.host == "allowed.example.com")
        #expect(closed.port == bench.listener.port)
        #expect(closed.milliseconds != nil)
        #expect(await bench.log.wait(.connectionOpened).count == 1)
        await bench.stop()
    }

    /// Runs 24 connections through memory for a few reads. All of their servers read late, so that everything
    /// waits.
    /// - Parameter body: gets the two ends of a connection and what the client sends; runs as two concurrent
    ///   blocking calls.
    private static func withHardlyAnyMemory(
        send: @escaping @Sendable (TestSocket, [UInt8]) throws -> Void,
        receive: @escaping @Sendable (TestSocket, [UInt8]) throws -> Void
    ) async throws -> RelayBench {
        var limits = RelayLimits()
        limits.bytes = 262_144
        let bench = try await RelayBench(limits: limits)
        let pairs = try await blocking { try (0..<24).map { _ in try bench.pair() } }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, pair) in pairs.enumerated() {
                let bytes = pattern(UInt8(index), 400_000)
                group.addTask { try await blocking { try send(pair.client, bytes) } }
                group.addTask {
                    try await blocking {
                        usleep(300_000)
                        try receive(pair.server, bytes)
                    }
                }
            }
            try await group.waitForAll()
        }
        for pair in pairs {
            pair.client.close()
            pair.server.close()
        }
        return bench
    }

    @Test func `with hardly any memory every byte of every connection still arrives`() async throws {
        let bench = try await Self.withHardlyAnyMemory {
            try $0.send($1)
        } receive: {
            let arrived = try $0.receive(exactly: $1.count)
            #expect(arrived == $1)
        }
        #expect(bench.log.events.allSatisfy { $0.kind != .connectionFailed })
        await bench.stop()
    }

    /// When a client has closed its side, NIO reads all that the kernel holds of it, whether or not there is
    /// room for it.
    @Test func `a client that has said all is carried whole or cut, never shortened`() async throws {
        let cut = Mutex(0)
        let bench = try await Self.withHardlyAnyMemory {
            do {
                try $0.send($1)
            } catch let failure as TestSocket.Failure where [ECONNRESET, EPIPE].contains(failure.code) {}
            $0.endOutput()
        } receive: { server, sent in
            do {
                let arrived = try server.receiveAll()
                #expect(arrived == sent)
            } catch let failure as TestSocket.Failure where failure.code == ECONNRESET {
                cut.withLock { $0 += 1 }
            }
        }
        let told = await bench.log.wait(.connectionFailed, count: cut.withLock { $0 })
        #expect(told.allSatisfy { $0.reason?.hasPrefix("cut") == true })
        await bench.stop()
    }

    @Test func `a client that has said all still hears the answer`() async throws {
        let bench = try await RelayBench()
        let answer = try await blocking {
            let (client, server) = try bench.pair()
            defer { client.close() }
            try client.send(Array("question".utf8))
            client.endOutput()
            let question = try server.receiveAll()
            usleep(100_000)
            try server.send(question + Self.pattern(3, 100_000))
            server.close()
            return try client.receiveAll()
        }
        #expect(answer == Array("question".utf8) + Self.pattern(3, 100_000))
        await bench.stop()
    }

    @Test func `what the server said last is not lost on a client that has said all and reads late`()
        async throws
    {
        let bench = try await RelayBench()
        let (client, server) = try await blocking { try bench.pair(receiveBuffer: 4096) }
        // More than the client's kernel takes, so that the end comes to the relay before it can send all.
        let answer = Self.pattern(5, 500_000)
        client.endOutput()
        async let sent: Void = blocking {
            try server.send(answer)
            server.close()
        }
        let received = try await blocking {
            usleep(500_000)
            return try client.receiveAll()
        }
        #expect(received.count == answer.count)
        #expect(received == answer)
        try await sent
        client.close()
        await bench.stop()
    }

    @Test func `a server that has said all still hears the client`() async throws {
        let bench = try await RelayBench()
        let heard = try await blocking {
            let (client, server) = try bench.pair()
            defer { server.close() }
            try server.send(Array("welcome".utf8))
            server.endOutput()
            let welcome = try client.receiveAll()
            usleep(100_000)
            try client.send(welcome + Self.pattern(4, 100_000))
            client.close()
            return try server.receiveAll()
        }
        #expect(heard == Array("welcome".utf8) + Self.pattern(4, 100_000))
        await bench.stop()
    }

    @Test func `a slow reader holds up its sender, not the guard's memory`() async throws {
        let bench = try await RelayBench()
        let (accepted, received) = try await blocking {
            let (client, server) = try bench.pair()
            defer {
                client.close()
                server.close()
            }
            // Nobody reads, so what the sender gets rid of is in the kernel's buffers and in the relay.
            let chunk = [UInt8](repeating: 7, count: 65_536)
            var accepted = 0
            var idle = 0
            while idle < 20, accepted < 256 << 20 {
                let count = send(server.descriptor, chunk, chunk.count, Int32(MSG_DONTWAIT))
                if count > 0 {
                    accepted += count
                    idle = 0
                } else {
                    idle += 1
                    usleep(20_000)
                }
            }
            server.endOutput()
            return (accepted, try client.receiveAll().count)
        }
        #expect(accepted < 48 << 20)
        #expect(received == accepted)
        await bench.stop()
    }

    @Test func `a reset on one side is a reset on the other`() async throws {
        let bench = try await RelayBench()
        let code = try await blocking {
            let (client, server) = try bench.pair()
            defer { client.close() }
            try server.send([1])
            _ = try client.receive(exactly: 1)
            server.resetOnClose()
            server.close()
            return Self.error { _ = try client.receive() }
        }
        #expect(code == ECONNRESET)
        await bench.stop()
    }

    @Test func `a destination that refuses is a reset at once`() async throws {
        let bench = try await RelayBench(isListening: false)
        let start = ContinuousClock.now
        let found = try await Self.connectAndRead(bench.port)
        #expect(found == ECONNRESET)
        #expect(ContinuousClock.now - start < .seconds(1))
        let failed = try #require(await bench.log.wait(.connectionFailed).first)
        #expect(failed.port == bench.listener.port)
        #expect(failed.reason?.isEmpty == false)
        await bench.stop()
    }

    @Test func `without a decider that speaks for it a connection is refused and nobody dialled`()
        async throws
    {
        let bench = try await RelayBench(deciders: [
            OwnAddressDecider(), LocalAddressDecider(), LeaseDecider(leases: LeaseTable()),
            NetworkDecider(networks: []),
        ])
        let found = try await Self.connectAndRead(bench.port)
        #expect(found == ECONNRESET)
        #expect(await bench.log.wait(.connectionRefused).first?.reason == ConnectionRefusal.local.words)
        #expect(try await bench.nobodyCame())
        await bench.stop()
    }

    @Test(arguments: [false, true]) func `a direct connection to the relay is refused`(isIPv6: Bool)
        async throws
    {
        let bench = try await RelayBench(
            deciders: [OwnAddressDecider(), RelayBench.CarryAll()], isIPv6: isIPv6,
            originalDestination: OriginalDestination.find)
        let found = try await Self.connectAndRead(bench.port, isIPv6: isIPv6)
        #expect(found == ECONNRESET)
        let reasons = [ConnectionRefusal.direct.words, ConnectionRefusal.unknownDestination.words]
        #expect(reasons.contains(await bench.log.wait(.connectionRefused).first?.reason ?? ""))
        await bench.stop()
    }

    @Test func `more connections than the limit are refused, and room comes back`() async throws {
        var limits = RelayLimits()
        limits.connections = 2
        let bench = try await RelayBench(limits: limits)
        let (first, second) = try await blocking { (try bench.pair(), try bench.pair()) }
        let found = try await Self.connectAndRead(bench.port)
        #expect(found == ECONNRESET)
        #expect(await bench.log.wait(.connectionRefused).first?.reason == ConnectionRefusal.tooMany.words)
        first.client.close()
        first.server.close()
        #expect(await bench.log.wait(.connectionClosed).count == 1)
        let third = try await blocking { try bench.pair() }
        for socket in [second.client, second.server, third.client, third.server] { socket.close() }
        await bench.stop()
    }

    @Test func `a thousand connections one after the other all go through`() async throws {
        let bench = try await RelayBench()
        try await blocking {
            for number in 0..<1000 {
                let (client, server) = try bench.pair()
                try client.send([UInt8(number & 0xff)])
                client.endOutput()
                #expect(try server.receiveAll() == [UInt8(number & 0xff)])
                server.close()
                #expect(try client.receiveAll().isEmpty)
                client.close()
            }
        }
        #expect(await bench.log.wait(.connectionClosed, count: 1000).count == 1000)
        await bench.stop()
    }

    private static func connectAndRead(_ port: UInt16, isIPv6: Bool = false) async throws -> Int32? {
        try await blocking {
            let client = try TestSocket.connected(.tcp, to: port, isIPv6: isIPv6)
            defer { client.close() }
            return error { _ = try client.receive() }
        }
    }

    private static func error(_ body: () throws -> Void) -> Int32? {
        do {
            try body()
            return nil
        } catch {
            return (error as? TestSocket.Failure)?.code
        }
    }
}
