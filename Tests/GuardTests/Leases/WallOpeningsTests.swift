// SPDX-License-Identifier: Apache-2.0

import Addresses
import Synchronization
import Testing

@testable import Guard

struct WallOpeningsTests {
    private let address = IPAddress(v4: 0xc000_0201)
    private let leases = LeaseTable()

    private func opening(_ ports: [UInt16], grant: Int?, seconds: Int = 60) throws -> WallOpening {
        let host = try #require(HostName("a.example.com"))
        let end = ContinuousClock.now + .seconds(seconds)
        let allowed = AllowedHost(
            name: .host(host), ports: ports, tlsPorts: [],
            origin: Origin(file: "test.yaml", line: 1, column: 1))
        return WallOpening(
            name: AllowedName(host, by: allowed, limit: grant.map { TemporaryGrant(id: $0, end: end) }),
            addresses: [address], end: end)
    }

    @Test func `what only the grant opened is closed`() async throws {
        let withdrawn = Notes<[UInt16]>()
        let wall = WallOpenings(leases: leases, admit: { _, _, _ in }, withdraw: { withdrawn.add($1) })
        let temporary = try opening([22, 443], grant: 1)
        #expect(try await wall.open([try opening([443], grant: nil), temporary], from: .now))
        try await wall.close(try #require(temporary.name.limit))
        #expect(withdrawn.all == [[22]])
        #expect(!leases.leases(of: Endpoint(address, 443)).isEmpty)
        #expect(leases.leases(of: Endpoint(address, 22)).isEmpty)
    }

    @Test func `what is leased anew while it is closed is opened again`() async throws {
        let admitted = Notes<[UInt16]>()
        let leases = leases
        let anew = try opening([443], grant: nil)
        let wall = WallOpenings(
            leases: leases, admit: { _, ports, _ in admitted.add(ports) },
            withdraw: { address, _ in
                leases.grant(
                    [address], Lease(host: anew.name.host, ports: [443], tlsPorts: [], end: anew.end))
            })
        let temporary = try opening([443], grant: 1)
        #expect(try await wall.open([temporary], from: .now))
        try await wall.close(try #require(temporary.name.limit))
        #expect(admitted.all == [[443], [443]])
    }

    @Test func `what is just being opened is not closed`() async throws {
        let (started, begin) = AsyncStream.makeStream(of: Void.self)
        let (finished, finish) = AsyncStream.makeStream(of: Void.self)
        let withdrawn = Notes<[UInt16]>()
        let isSecond = Atomic<Bool>(false)
        let wall = WallOpenings(
            leases: leases,
            admit: { _, _, _ in
                guard isSecond.exchange(true, ordering: .relaxed) else { return }
                begin.yield()
                for await _ in finished { return }
            }, withdraw: { withdrawn.add($1) })
        let temporary = try opening([443], grant: 1)
        let policy = try opening([443], grant: nil)
        #expect(try await wall.open([temporary], from: .now))
        async let opened = wall.open([policy], from: .now)
        for await _ in started { break }
        try await wall.close(try #require(temporary.name.limit))
        finish.yield()
        #expect(try await opened)
        #expect(withdrawn.all.isEmpty)
    }

    @Test func `nothing is opened where there is no room`() async throws {
        let admitted = Notes<[UInt16]>()
        let wall = WallOpenings(
            leases: leases, admit: { _, ports, _ in admitted.add(ports) }, withdraw: { _, _ in })
        let addresses = (0..<UInt32(LeaseTable.mostOpenings)).map { IPAddress(v4: $0) }
        let host = try #require(HostName("b.example.com"))
        leases.grant(addresses, Lease(host: host, ports: [1], tlsPorts: [], end: .now + .seconds(60)))
        #expect(try await !wall.open([try opening([443], grant: nil)], from: .now))
        #expect(admitted.all.isEmpty)
        #expect(leases.leases(of: Endpoint(address, 443)).isEmpty)
    }
}
