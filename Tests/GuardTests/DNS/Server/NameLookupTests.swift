// SPDX-License-Identifier: Apache-2.0

import Addresses
import Synchronization
import Testing

@testable import Guard

struct NameLookupTests {
    /// Gives another address at each question, of the same thousand again and again.
    private final class Rotation: UpstreamResolver {
        private let count = Atomic<UInt32>(0)

        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
            -> UpstreamReply
        {
            let number = count.add(1, ordering: .relaxed).newValue
            return .addresses([IPAddress(v4: 0xc633_0000 + number % 1000)], ttl: 0)
        }
    }

    @Test func `a host that rotates its addresses thousands of times leaves nothing behind`() async throws {
        let leases = LeaseTable()
        let admissions = Notes<IPAddress>()
        let lookup = NameLookup(
            upstream: Rotation(),
            wall: WallOpenings(
                leases: leases, admit: { addresses, _, _ in addresses.forEach { admissions.add($0) } },
                withdraw: { _, _ in }),
            judge: AnswerJudge(published: [:]), routes: HostRoutes { _ in true },
            events: EventQueue(capacity: 1),
            times: LookupTimes(ttl: 0...0, grace: .milliseconds(1)))
        let host = try #require(HostName("a.example.com"))
        let grants = [AllowedName(host, by: Sandbox.host("a.example.com", [443]))]
        let key = LookupKey(name: DNSName(host), family: .v4)
        for _ in 0..<5000 {
            guard case .addresses(let addresses, _) = await lookup.outcome(for: key, of: grants) else {
                Issue.record("no answer")
                return
            }
            #expect(addresses.count == 1)
        }
        // Each address was new to the wall when it was answered. None may come from an earlier answer.
        #expect(admissions.all.count == 5000)
        #expect(leases.count <= 1025)
        #expect(lookup.cache.count == 1)
    }

    @Test func `names below a wildcard fill neither the cache nor the table of those who wait`() async throws
    {
        let lookup = NameLookup(
            upstream: Rotation(),
            wall: WallOpenings(leases: LeaseTable(), admit: { _, _, _ in }, withdraw: { _, _ in }),
            judge: AnswerJudge(published: [:]), routes: HostRoutes { _ in true },
            events: EventQueue(capacity: 1))
        let entry = AllowedHost(
            name: try #require(HostPattern("*.example.com")), ports: [443], tlsPorts: [],
            origin: Origin(file: "test.yaml", line: 1, column: 1))
        var blocked = 0
        for number in 0..<2000 {
            let host = try #require(HostName("n\(number).example.com"))
            let outcome = await lookup.outcome(
                for: LookupKey(name: DNSName(host), family: .v4), of: [AllowedName(host, by: entry)])
            if case .blocked = outcome { blocked += 1 }
        }
        // However slow the machine is, 2,000 lookups are not twenty a second.
        #expect(blocked > 1000)
        #expect(lookup.cache.count == 2000 - blocked)
    }

    /// Says for the first question the old network's address, and not before it is let go; then the new one's.
    private final class Networks: UpstreamResolver {
        private let count = Atomic<Int>(0)
        let letsGo = Atomic<Bool>(false)

        var asked: Int { count.load(ordering: .sequentiallyConsistent) }

        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
            -> UpstreamReply
        {
            guard family == .v4 else { return .noData }
            let number = count.add(1, ordering: .sequentiallyConsistent).newValue
            guard number == 1 else { return .addresses([IPAddress(v4: 0xc000_0202)], ttl: 60) }
            let end = ContinuousClock.now + .seconds(20)
            while !letsGo.load(ordering: .sequentiallyConsistent), .now < end {
                try? await Task.sleep(for: .milliseconds(5))
            }
            return .addresses([IPAddress(v4: 0xc000_0201)], ttl: 60)
        }
    }

    @Test func `whoever asks after the name servers have changed does not wait for the old ones`()
        async throws
    {
        let networks = Networks()
        let lookup = NameLookup(
            upstream: networks,
            wall: WallOpenings(leases: LeaseTable(), admit: { _, _, _ in }, withdraw: { _, _ in }),
            judge: AnswerJudge(published: [:], isOwn: { _ in false }),
            routes: HostRoutes { $0.family == .v4 },
            events: EventQueue(capacity: 9))
        let host = try #require(HostName("a.example.com"))
        let grants = [AllowedName(host, by: Sandbox.host("a.example.com", [443]))]
        let key = LookupKey(name: DNSName(host), family: .v4)
        async let first = lookup.outcome(for: key, of: grants)
        async let beside = lookup.outcome(for: key, of: grants)
        while networks.asked == 0 { try await Task.sleep(for: .milliseconds(5)) }
        lookup.cache.forget()
        let new = LookupOutcome.addresses([IPAddress(v4: 0xc000_0202)], ttl: 60)
        #expect(await lookup.outcome(for: key, of: grants) == new)
        networks.letsGo.store(true, ordering: .sequentiallyConsistent)
        for old in await [first, beside] {
            guard case .addresses(let addresses, _) = old else {
                Issue.record("no answer")
                continue
            }
            #expect(addresses.count == 1)
        }
        #expect(networks.asked == 2)
        guard case .addresses(let kept, _) = lookup.known(key) else {
            Issue.record("nothing is kept")
            return
        }
        #expect(kept == [IPAddress(v4: 0xc000_0202)])
    }

    @Test func `an error below a wildcard costs a lookup of each family, and no second has more than twenty`()
        async throws
    {
        final class Nothing: UpstreamResolver {
            let asked = Notes<IPAddress.Family>()

            func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
                -> UpstreamReply
            {
                asked.add(family)
                return .noSuchName
            }
        }
        let nothing = Nothing()
        let start = ContinuousClock.now
        let lookup = NameLookup(
            upstream: nothing,
            wall: WallOpenings(leases: LeaseTable(), admit: { _, _, _ in }, withdraw: { _, _ in }),
            judge: AnswerJudge(published: [:]), routes: HostRoutes { _ in true },
            events: EventQueue(capacity: 1))
        let entry = AllowedHost(
            name: try #require(HostPattern("*.example.com")), ports: [443], tlsPorts: [],
            origin: Origin(file: "test.yaml", line: 1, column: 1))
        for number in 0..<200 {
            let host = try #require(HostName("n\(number).example.com"))
            _ = await lookup.outcome(
                for: LookupKey(name: DNSName(host), family: .v4), of: [AllowedName(host, by: entry)])
        }
        let seconds = Int((ContinuousClock.now - start).components.seconds) + 1
        #expect(nothing.asked.all.prefix(2) == [.v4, .v6])
        #expect(nothing.asked.all.count <= WildcardLimit.perSecond * seconds)
    }

    @Test func `a temporary grant is opened to its end at most, and its answer is believed no longer`()
        async throws
    {
        let lifetimes = Notes<Duration>()
        let lookup = NameLookup(
            upstream: Rotation(),
            wall: WallOpenings(
                leases: LeaseTable(), admit: { _, _, lifetime in lifetimes.add(lifetime) },
                withdraw: { _, _ in }),
            judge: AnswerJudge(published: [:]), routes: HostRoutes { _ in true },
            events: EventQueue(capacity: 9),
            times: LookupTimes(ttl: 6000...30_000))
        let host = try #require(HostName("a.example.com"))
        let key = LookupKey(name: DNSName(host), family: .v4)
        let entry = Sandbox.host("a.example.com", [443])
        let grant = TemporaryGrant(id: 1, end: .now + .seconds(3000))
        _ = await lookup.outcome(for: key, of: [AllowedName(host, by: entry, limit: grant)])
        #expect(
            lifetimes.all.allSatisfy { $0 <= .seconds(3000) && $0 > .zero } && lifetimes.all.count == 1)
        #expect(lookup.cache.outcome(for: key, now: .now + .seconds(3000)) == nil)
        lookup.cache.forget()
        let past = TemporaryGrant(id: 2, end: .now)
        let outcome = await lookup.outcome(for: key, of: [AllowedName(host, by: entry, limit: past)])
        #expect(outcome == .blocked("the time of a.example.com is over"))
        #expect(lifetimes.all.count == 1)
    }

    @Test func `each entry is judged by itself, and opens its own ports alone`() async throws {
        let ports = Notes<[UInt16]>()
        struct Inside: UpstreamResolver {
            func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
                -> UpstreamReply
            {
                .addresses([IPAddress(v4: 0x0a00_0001)], ttl: 60)
            }
        }
        let lookup = NameLookup(
            upstream: Inside(),
            wall: WallOpenings(
                leases: LeaseTable(),
                admit: {
                    ports.add($1); _ = ($0, $2)
                }, withdraw: { _, _ in }),
            judge: AnswerJudge(published: [:]), routes: HostRoutes { _ in true },
            events: EventQueue(capacity: 9))
        let host = try #require(HostName("a.example.com"))
        var vpn = Sandbox.host("a.example.com", [5432])
        vpn.allowsPrivate = true
        let outcome = await lookup.outcome(
            for: LookupKey(name: DNSName(host), family: .v4),
            of: [AllowedName(host, by: Sandbox.host("a.example.com", [443])), AllowedName(host, by: vpn)])
        #expect(outcome == .addresses([IPAddress(v4: 0x0a00_0001)], ttl: 60))
        #expect(ports.all == [[5432]])
    }
}
