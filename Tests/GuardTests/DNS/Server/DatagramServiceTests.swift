// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard
@testable import GuardProtocol

@Suite(.timeLimit(.minutes(1)))
struct DatagramServiceTests {
    @Test func `a thread that waits for datagrams is woken at the end, and never waits again`() async throws {
        let socket = try DatagramSocket(try TestSocket.bound(.udp).descriptor)
        async let woken = blocking { socket.waitUntilReadable() }
        try await Task.sleep(for: .milliseconds(50))
        socket.endReceiving()
        #expect(try await woken)
        #expect(try await blocking { socket.waitUntilReadable() })
    }

    @Test func `a datagram is received with its sender, and answered`() async throws {
        let bound = try TestSocket.bound(.udp)
        let port = bound.port
        let socket = try DatagramSocket(bound.descriptor)
        let answer = try await blocking {
            let client = try TestSocket.connected(.udp, to: port)
            defer { client.close() }
            try client.send([1, 2, 3])
            guard socket.waitUntilReadable() else { return [UInt8]() }
            var buffer = [UInt8](repeating: 0, count: DatagramSocket.longestQuery)
            guard case .query(let bytes, let peer) = socket.receive(into: &buffer) else { return [UInt8]() }
            guard case .nothing = socket.receive(into: &buffer) else { return [] }
            socket.send(bytes + [4], to: peer)
            return try client.receive()
        }
        #expect(answer == [1, 2, 3, 4])
    }

    @Test func `another socket than one for datagrams is refused`() throws {
        let stream = try TestSocket.bound(.tcp)
        #expect(throws: GuardError.self) { _ = try DatagramSocket(stream.descriptor) }
    }
}
