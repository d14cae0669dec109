// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Guard

struct LeaseTableTests {
    private let leases = LeaseTable()
    private let now = ContinuousClock.now
    private let address = IPAddress(v4: 0xc000_0201)

    private func lease(_ host: String, _ ports: [UInt16], _ seconds: Int, grant: Int? = nil) throws -> Lease {
        Lease(
            host: try #require(HostName(host)), ports: ports, tlsPorts: [], end: now + .seconds(seconds),
            grant: grant)
    }

    @Test func `a host that shows a new address each second for hours takes no more room than its lifetime`()
        throws
    {
        var most = 0
        for second in 0..<10_000 {
            let lease = try lease("a.example.com", [443, 8443], second + 121)
            let time = now + .seconds(second)
            #expect(leases.hasRoom(for: 2, now: time))
            leases.grant([IPAddress(v4: 0xc000_0000 + UInt32(second))], lease, now: time)
            most = max(most, leases.count)
        }
        // The sweep starts at 1,024 openings of two ports each.
        #expect(most <= 513)
    }

    @Test func `an address that is leased again is prolonged and takes no more room`() throws {
        for second in 0..<5000 {
            leases.grant([address], try lease("a.example.com", [443], second + 121), now: now)
        }
        #expect(leases.count == 1)
        let found = leases.leases(of: Endpoint(address, 443), now: now + .seconds(5119))
        #expect(found.map(\.end) == [now + .seconds(5120)])
    }

    @Test func `there is room for so many and no more, until they end`() throws {
        let each = 64
        for number in 0..<(LeaseTable.mostOpenings / each) {
            #expect(leases.hasRoom(for: each, now: now))
            let addresses = (0..<each).map { IPAddress(v4: UInt32(number * each + $0)) }
            leases.grant(addresses, try lease("a.example.com", [443], 60), now: now)
        }
        #expect(!leases.hasRoom(for: 1, now: now + .seconds(59)))
        #expect(leases.hasRoom(for: each, now: now + .seconds(60)))
        #expect(leases.count == 0)
    }

    @Test func `withdrawing a grant names what nothing else leases`() throws {
        let other = IPAddress(v4: 0xc000_0202)
        leases.grant([address, other], try lease("a.example.com", [443, 22, 80], 60, grant: 7), now: now)
        leases.grant([address], try lease("b.example.com", [443], 60), now: now)
        leases.grant([address], try lease("c.example.com", [22], 60, grant: 8), now: now)
        leases.grant([other], try lease("d.example.com", [22], -1), now: now)
        #expect(leases.withdraw(grant: 7, now: now) == [address: [80], other: [22, 80, 443]])
        #expect(leases.leases(of: Endpoint(address, 443), now: now).map(\.host.text) == ["b.example.com"])
        #expect(leases.leases(of: Endpoint(address, 80), now: now).isEmpty)
        #expect(leases.leases(of: Endpoint(other, 443), now: now).isEmpty)
        #expect(leases.withdraw(grant: 7, now: now).isEmpty)
    }

    @Test func `the policy's lease and a temporary one of the same host end each by itself`() throws {
        leases.grant([address], try lease("a.example.com", [443], 60, grant: 1), now: now)
        leases.grant([address], try lease("a.example.com", [443], 30), now: now)
        #expect(leases.leases(of: Endpoint(address, 443), now: now).count == 2)
        #expect(leases.withdraw(grant: 1, now: now).isEmpty)
        #expect(leases.leases(of: Endpoint(address, 443), now: now + .seconds(29)).count == 1)
    }
}
