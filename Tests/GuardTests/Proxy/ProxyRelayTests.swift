// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Glibc
import GuardProtocol
import NIOCore
import Testing

@testable import Guard

/// The relay with a proxy on its way. The destinations are documentation addresses, which nobody dials.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct ProxyRelayTests {
    /// Carries every connection, with or without a name.
    private struct Carry: ConnectionDecider {
        var host: HostName?
        func decide(_ connection: RelayConnection) -> ConnectionVerdict? { .carry(host) }
    }

    private static func bench(
        _ host: String? = "allowed.example.com", to destination: String = "192.0.2.1",
        proxy: String = "http://127.0.0.1:PORT", limits: RelayLimits = RelayLimits(), isListening: Bool = true
    ) async throws -> RelayBench {
        let endpoint = Endpoint(try #require(IPAddress(destination)), 443)
        return try await RelayBench(
            deciders: [Carry(host: host.flatMap { HostName($0) })], limits: limits, isListening: isListening,
            proxy: proxy, originalDestination: { $0.eventLoop.makeSucceededFuture(endpoint) })
    }

    /// The request's head, as the proxy receives it.
    private static func head(_ proxy: TestSocket) throws -> String {
        var bytes: [UInt8] = []
        while !bytes.suffix(4).elementsEqual(Array("\r\n\r\n".utf8)) {
            bytes += try proxy.receive(exactly: 1)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("allowed.example.com", "192.0.2.1", "allowed.example.com:443"), (nil, "192.0.2.1", "192.0.2.1:443"),
        ("allowed.example.com", "240.99.0.1", "allowed.example.com:443"),
        (nil, "2001:db8::1", "[2001:db8::1]:443"),
    ])
    func `the proxy is asked by name, or by address where there is none`(
        host: String?, destination: String, target: String
    ) async throws {
        let bench = try await Self.bench(host, to: destination)
        let (head, told, heard) = try await blocking {
            let (client, proxy) = try bench.pair()
            defer {
                client.close()
                proxy.close()
            }
            try client.send([1, 2, 3])
            let head = try Self.head(proxy)
            // No bytes of the client come before the answer, and the bytes behind its head are the
            // destination's.
            var poll = pollfd(fd: proxy.descriptor, events: Int16(POLLIN), revents: 0)
            #expect(Glibc.poll(&poll, 1, 100) == 0)
            try proxy.send(Array("HTTP/1.1 200 OK\r\n\r\nwelcome".utf8))
            return (head, try client.receive(exactly: 7), try proxy.receive(exactly: 3))
        }
        #expect(head == "CONNECT \(target) HTTP/1.1\r\nHost: \(target)\r\n\r\n")
        #expect(told == Array("welcome".utf8))
        #expect(heard == [1, 2, 3])
        let closed = try #require(await bench.log.wait(.connectionClosed).first)
        #expect(closed.host == host)
        #expect(closed.address?.description == destination)
        #expect(closed.bytesIn == 7)
        #expect(closed.bytesOut == 3)
        await bench.stop()
    }

    @Test func `user and password go to the proxy and into no event`() async throws {
        let bench = try await Self.bench(proxy: "http://user:secret@127.0.0.1:PORT")
        let (head, told) = try await blocking {
            let (client, proxy) = try bench.pair()
            defer { client.close() }
            let head = try Self.head(proxy)
            try proxy.send(Array("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n".utf8))
            proxy.close()
            return (head, Self.error { _ = try client.receive() })
        }
        #expect(head.contains("\r\nProxy-Authorization: Basic dXNlcjpzZWNyZXQ=\r\n"))
        #expect(told == ECONNRESET)
        let failed = try #require(await bench.log.wait(.connectionFailed).first)
        #expect(failed.reason == "the proxy answered: HTTP/1.1 407 Proxy Authentication Required")
        #expect(failed.host == "allowed.example.com")
        #expect(!"\(bench.log.events)".contains("dXNlcjpzZWNyZXQ"))
        await bench.stop()
    }

    @Test(arguments: [
        ("", "\(ProxyError.ended)"), ("HTTP/1.1 200 OK\r\n", "\(ProxyError.ended)"),
        ("garbage\r\n\r\n", "\(ProxyError.noHTTP)"),
        (String(repeating: "x", count: 20_000), "\(ProxyError.headTooLarge)"),
    ])
    func `a proxy that does not answer as one is a reset`(answer: String, reason: String) async throws {
        let bench = try await Self.bench()
        let told = try await blocking {
            let (client, proxy) = try bench.pair()
            defer { client.close() }
            _ = try Self.head(proxy)
            try? proxy.send(Array(answer.utf8))
            proxy.endOutput()
            defer { proxy.close() }
            return Self.error { _ = try client.receive() }
        }
        #expect(told == ECONNRESET)
        #expect(await bench.log.wait(.connectionFailed).first?.reason == reason)
        await bench.stop()
    }

    @Test func `a proxy that says nothing is given up`() async throws {
        var limits = RelayLimits()
        limits.proxyTimeout = .milliseconds(200)
        let bench = try await Self.bench(limits: limits)
        let told = try await blocking {
            let (client, proxy) = try bench.pair()
            defer {
                client.close()
                proxy.close()
            }
            return Self.error { _ = try client.receive() }
        }
        #expect(told == ECONNRESET)
        #expect(await bench.log.wait(.connectionFailed).first?.reason == "\(ProxyError.tooSlow)")
        await bench.stop()
    }

    @Test(arguments: ["http://127.0.0.1:PORT", "http://nowhere.example.com:PORT"])
    func `a proxy that is not there is a failure, not a direct connection`(proxy: String) async throws {
        let bench = try await Self.bench(proxy: proxy, isListening: false)
        let told = try await blocking {
            let client = try TestSocket.connected(.tcp, to: bench.port)
            defer { client.close() }
            return Self.error { _ = try client.receive() }
        }
        #expect(told == ECONNRESET)
        #expect(await bench.log.wait(.connectionFailed).first?.reason?.isEmpty == false)
        await bench.stop()
    }

    @Test func `the proxy never hears of an address that stands for a name, and nobody is dialled instead`()
        async throws
    {
        let bench = try await Self.bench(nil, to: "240.99.0.1")
        let told = try await blocking {
            let client = try TestSocket.connected(.tcp, to: bench.port)
            defer { client.close() }
            return Self.error { _ = try client.receive() }
        }
        #expect(told == ECONNRESET)
        #expect(await bench.log.wait(.connectionFailed).first?.reason == "\(ProxyError.nameless)")
        #expect(try await bench.nobodyCame())
        await bench.stop()
    }

    @Test(arguments: [("a.example.com", true), ("b.example.com", false), ("c.example.com", false)])
    func `the server name must be the one that the address stands for, before the proxy hears of it`(
        name: String, isCarried: Bool
    ) async throws {
        let destination = Endpoint(IPAddress(v4: 0xf063_0001), 443)
        let leases = LeaseTable()
        for (host, number) in [("a.example.com", UInt32(1)), ("b.example.com", 2)] {
            leases.grant(
                [IPAddress(v4: 0xf063_0000 + number)],
                Lease(
                    host: try #require(HostName(host)), ports: [443], tlsPorts: [443],
                    end: .now + .seconds(60)))
        }
        let bench = try await RelayBench(
            deciders: [
                LocalAddressDecider(pool: SandboxAddress.names), LeaseDecider(leases: leases),
                ServerNameDecider(leases: leases),
            ], proxy: "http://127.0.0.1:PORT",
            originalDestination: { $0.eventLoop.makeSucceededFuture(destination) })
        let hello = HelloBuilder(name).records()
        if isCarried {
            let head = try await blocking {
                let client = try TestSocket.connected(.tcp, to: bench.port)
                defer { client.close() }
                try client.send(hello)
                let proxy = try bench.listener.accept()
                defer { proxy.close() }
                return try Self.head(proxy)
            }
            #expect(head == "CONNECT a.example.com:443 HTTP/1.1\r\nHost: a.example.com:443\r\n\r\n")
        } else {
            try await blocking {
                let client = try TestSocket.connected(.tcp, to: bench.port)
                defer { client.close() }
                try client.send(hello)
                _ = try? client.receiveAll()
            }
            #expect(await bench.log.wait(.serverNameRefused).first?.host == name)
            #expect(try await bench.nobodyCame())
        }
        await bench.stop()
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
