// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Netfilter
import Testing

/// Addresses are admitted for a time.
struct AdmissionTests {
    private func connects(_ namespace: NetworkNamespace, _ address: String, _ port: UInt16 = 443) throws
        -> Bool
    {
        try namespace.run {
            let family = try TestSocket.parse(address).family
            let relay = try TestSocket.server(family == .v4 ? "127.0.0.1" : "::1", 1023, .tcp)
            do {
                try TestSocket(family, .tcp).connect(address, port)
                return try relay.accept().originalDestination() == "\(address) \(port)"
            } catch is SocketError {
                return false
            }
        }
    }

    private func wall(_ networks: [AllowedNetwork] = []) async throws -> (NetworkNamespace, Wall) {
        let namespace = try NetworkNamespace.fresh()
        let wall = try Wall(in: namespace)
        try await wall.raise(.sandbox(ports: GuardPorts(), networks: networks))
        return (namespace, wall)
    }

    private func addresses(_ texts: String...) -> [IPAddress] { texts.compactMap { IPAddress($0) } }

    /// True if it holds within 200 tries. The tries are counted, since a loaded machine has no sense of time.
    private func comesTrue(_ condition: () throws -> Bool) async throws -> Bool {
        for _ in 0..<200 {
            if try condition() { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    @Test func `an admitted address can be reached until its time is over`() async throws {
        let (namespace, wall) = try await wall()
        #expect(try !connects(namespace, "198.51.100.7"))
        try await wall.admit(addresses("198.51.100.7", "2001:db8::7"), ports: [443], for: .seconds(3600))
        #expect(try connects(namespace, "198.51.100.7"))
        #expect(try connects(namespace, "2001:db8::7"))
        #expect(try !connects(namespace, "198.51.100.7", 80))
        try await wall.admit(addresses("198.51.100.8", "2001:db8::8"), ports: [443], for: .milliseconds(300))
        try await wall.verify()
        #expect(try await comesTrue { try !connects(namespace, "198.51.100.8") })
        #expect(try await comesTrue { try !connects(namespace, "2001:db8::8") })
        #expect(try connects(namespace, "198.51.100.7"))
        try await wall.verify()
    }

    @Test func `admitting an address again renews its time, and never shortens it`() async throws {
        let (namespace, wall) = try await wall()
        for (seconds, expected) in [(30, 30), (60, 60), (1, 60), (90, 90)] as [(Int, UInt64)] {
            try await wall.admit(addresses("198.51.100.7"), ports: [443], for: .seconds(seconds))
            #expect(try await wall.readBack()[.v4]?.elements.map(\.timeout) == [expected * 1_000])
        }
        #expect(try connects(namespace, "198.51.100.7"))
        // It has just expired: the element that should be renewed is not there any more.
        try await wall.admit(addresses("198.51.100.9"), ports: [443], for: .milliseconds(10))
        try await Task.sleep(for: .milliseconds(50))
        try await wall.admit(addresses("198.51.100.9", "198.51.100.8"), ports: [443], for: .seconds(3600))
        #expect(try connects(namespace, "198.51.100.9"))
        #expect(try connects(namespace, "198.51.100.8"))
    }

    @Test func `an address in one of the policy's networks counts as admitted`() async throws {
        let (namespace, wall) = try await wall([network("198.51.100.0/24", [443, 444])].compactMap { $0 })
        try await wall.admit(addresses("198.51.100.7", "203.0.113.1"), ports: [443, 80], for: .seconds(3600))
        let elements = try await wall.readBack()[.v4]?.elements.map { "\($0.addresses) . \($0.ports)" }
        #expect(
            elements == [
                "198.51.100.0/24 . 443-444", "198.51.100.7 . 80", "203.0.113.1 . 80", "203.0.113.1 . 443",
            ])
        #expect(try connects(namespace, "198.51.100.7", 80))
    }

    @Test func `concurrent callers all find their address admitted on return`() async throws {
        let (_, wall) = try await wall()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in UInt32(0)..<64 {
                group.addTask {
                    // Eight tasks want each address.
                    let addresses = (0..<8).map { IPAddress(v4: 0xc633_6400 + (index + $0) % 64) }
                    try await wall.admit(addresses, ports: [443, 8443], for: .seconds(Int(index) + 3600))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await wall.readBack()[.v4]?.elements.count == 128)
        try await wall.verify()
    }

    @Test func `nothing is admitted before the wall is up, or after somebody else changed it`()
        async throws
    {
        let namespace = try NetworkNamespace.fresh()
        let wall = try Wall(in: namespace)
        await #expect(throws: NetfilterError.self) {
            try await wall.admit(addresses("198.51.100.7"), ports: [443], for: .seconds(3600))
        }
        try await wall.raise(.sandbox(ports: GuardPorts(), networks: []))
        try namespace.shell("nft add rule inet cx output accept")
        await #expect(throws: NetfilterError.self) {
            try await wall.admit(addresses("198.51.100.7"), ports: [443], for: .seconds(3600))
        }
    }

    @Test func `a change that left the ruleset as it was does not stop admissions`() async throws {
        let (namespace, wall) = try await wall()
        try namespace.shell("nft add table ip other && nft delete table ip other")
        try await wall.admit(addresses("198.51.100.7"), ports: [443], for: .seconds(3600))
        #expect(try connects(namespace, "198.51.100.7"))
    }

    @Test func `a host that rotates its addresses leaves nothing in the kernel or in memory`()
        async throws
    {
        let (_, wall) = try await wall()
        var most = 0
        for round in UInt32(0)..<300 {
            let addresses = (0..<11).map { IPAddress(v4: 0xc633_0000 + round * 11 + $0) }
            try await wall.admit(addresses, ports: [443], for: .milliseconds(20))
            most = max(most, await wall.admittedCount)
            // A lease that has ended is kept in memory for a second more.
            if round % 100 == 99 { try await Task.sleep(for: .milliseconds(1_100)) }
        }
        try await wall.verify()
        // They are cleared away at 1,024 at the earliest, and at the latest at twice the number that was left
        // then.
        #expect(most <= 2 * 1_035 + 11)
        // The kernel removes expired elements when something changes.
        try await Task.sleep(for: .milliseconds(50))
        for address in addresses("198.51.100.7", "198.51.100.8") {
            try await wall.admit([address], ports: [443], for: .seconds(3600))
        }
        #expect(try await wall.readBack()[.v4]?.elements.count == 2)
    }

    @Test func `an address that is admitted again and again takes one element`() async throws {
        let (_, wall) = try await wall()
        for seconds in 60..<100 {
            try await wall.admit(addresses("198.51.100.7"), ports: [443], for: .seconds(seconds))
        }
        #expect(try await wall.readBack()[.v4]?.elements.map(\.timeout) == [99_000])
        #expect(await wall.admittedCount == 1)
    }

    @Test func `withdrawing closes an address, and touches nothing else`() async throws {
        let (namespace, wall) = try await wall([network("203.0.113.0/24", [443])].compactMap { $0 })
        let all = addresses("198.51.100.7", "198.51.100.8", "2001:db8::7", "203.0.113.1")
        try await wall.admit(all, ports: [443, 80], for: .seconds(3600))
        #expect(try connects(namespace, "198.51.100.7"))
        for address in addresses("198.51.100.7", "2001:db8::7", "203.0.113.1", "192.0.2.99") {
            try await wall.withdraw(address, ports: [443])
        }
        for address in ["198.51.100.7", "2001:db8::7"] {
            #expect(try !connects(namespace, address))
            #expect(try connects(namespace, address, 80))
        }
        #expect(try connects(namespace, "198.51.100.8"))
        // The guard cannot withdraw the policy's network.
        #expect(try connects(namespace, "203.0.113.1"))
        try await wall.verify()
        try await wall.admit(addresses("198.51.100.7"), ports: [443], for: .seconds(3600))
        #expect(try connects(namespace, "198.51.100.7"))
    }

    @Test func `withdrawing an expired address is fine, but fails after somebody changed the wall`()
        async throws
    {
        let (namespace, wall) = try await wall()
        try await wall.admit(addresses("198.51.100.7", "198.51.100.8"), ports: [443], for: .milliseconds(10))
        try await Task.sleep(for: .milliseconds(100))
        try await wall.withdraw(IPAddress(v4: 0xc633_6407), ports: [443])
        try await wall.admit(addresses("198.51.100.9"), ports: [443], for: .seconds(3600))
        try namespace.shell("nft add table ip other && nft delete table ip other")
        try await wall.withdraw(IPAddress(v4: 0xc633_6409), ports: [443])
        #expect(try !connects(namespace, "198.51.100.9"))
        try await wall.admit(addresses("198.51.100.9"), ports: [443], for: .seconds(3600))
        try namespace.shell("nft add rule inet cx output accept")
        await #expect(throws: NetfilterError.self) {
            try await wall.withdraw(IPAddress(v4: 0xc633_6409), ports: [443])
        }
    }
}
