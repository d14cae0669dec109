// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Synchronization
import Testing

@testable import Guard

/// One family of a host's addresses errs or is silent. The other one must not go with it.
@Suite(.timeLimit(.minutes(2)))
struct LookupFamilyTests {
    private typealias Result = Swift.Result<UpstreamReply, UpstreamError>

    /// Says for each family what it is told to say, and counts. It holds a family back until that is let go.
    private final class Script: UpstreamResolver {
        private let results: [IPAddress.Family: Result]
        private let count = Mutex<[IPAddress.Family: Int]>([:])
        private let held: Mutex<Set<IPAddress.Family>>

        init(_ results: [IPAddress.Family: Result], holding held: Set<IPAddress.Family>) {
            self.results = results
            self.held = Mutex(held)
        }

        func asked(_ family: IPAddress.Family) -> Int { count.withLock { $0[family] ?? 0 } }

        func letGo(_ family: IPAddress.Family) { held.withLock { _ = $0.remove(family) } }

        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
            -> UpstreamReply
        {
            count.withLock { $0[family, default: 0] += 1 }
            while held.withLock({ $0.contains(family) }) {
                do { try await Task.sleep(for: .milliseconds(5)) } catch { throw .noAnswer(servers: 1) }
            }
            guard let result = results[family] else { throw .noAnswer(servers: 1) }
            return try result.get()
        }
    }

    private struct Bench {
        let script: Script
        let lookup: NameLookup
        let log = EventLog()
        let host: HostName
        let grants: [AllowedName]

        /// - Parameters:
        ///   - held: the families whose answer is held back.
        ///   - times: by default, a slow family is waited for longer than any test lasts.
        init(
            v4: Result, v6: Result, holding held: Set<IPAddress.Family> = [], hasIPv6: Bool = true,
            times: LookupTimes = LookupTimes(patience: .seconds(3600))
        ) throws {
            host = try #require(HostName("a.example.com"))
            grants = [AllowedName(host, by: Sandbox.host("a.example.com", [443]))]
            script = Script([.v4: v4, .v6: v6], holding: held)
            lookup = NameLookup(
                upstream: script,
                wall: WallOpenings(leases: LeaseTable(), admit: { _, _, _ in }, withdraw: { _, _ in }),
                judge: AnswerJudge(published: [:], isOwn: { _ in false }),
                routes: HostRoutes { hasIPv6 || $0.family == .v4 }, events: log.queue, times: times)
        }

        /// Returns the addresses of an answer; nil for any other outcome.
        func addresses(_ family: IPAddress.Family) async -> [IPAddress]? {
            guard case .addresses(let addresses, _) = await ask(family) else { return nil }
            return addresses
        }

        func ask(_ family: IPAddress.Family) async -> LookupOutcome {
            await lookup.outcome(for: LookupKey(name: DNSName(host), family: family), of: grants)
        }
    }

    private static let v4 = IPAddress(v4: 0xc000_0201)
    private static let v6 = IPAddress(v6: 0x2001_0db8 << 96 | 1)
    private static let noAnswer = Result.failure(.noAnswer(servers: 1))

    private static func address(_ text: String) -> Result {
        .success(.addresses([IPAddress(text)].compactMap { $0 }, ttl: 60))
    }

    private static let lost: [(Result, LookupOutcome)] = [
        (noAnswer, .noAnswer("the host's name server gave no answer")), (.success(.noSuchName), .noSuchName),
        (
            address("fd00::10"),
            .blocked("fd00::10: unique local address; `private: true` would admit it")
        ),
        (
            address("64:ff9b::c633:640a"),
            .blocked(
                "64:ff9b::c633:640a: NAT64 address; `private: true` would admit it")
        ),
    ]

    @Test(arguments: 0..<4) func `IPv6 that errs or is refused has no data while IPv4 is answered`(
        number: Int
    )
        async throws
    {
        let (result, outcome) = Self.lost[number]
        let bench = try Bench(v4: Self.address("192.0.2.1"), v6: result)
        #expect(await bench.ask(.v6) == .otherFamilyAlone(outcome))
        #expect(await bench.addresses(.v4) == [Self.v4])
        #expect(await bench.ask(.v6) == .otherFamilyAlone(outcome))
        #expect(bench.script.asked(.v4) == 1 && bench.script.asked(.v6) == 1)
        // The record tells of what cx refused. The host was looked up, so nothing has failed.
        _ = await bench.log.wait(.nameAnswered)
        #expect(bench.log.events.filter { $0.kind == .connectionFailed }.isEmpty)
        #expect(bench.log.events.count { $0.kind == .answerRefused } == (number < 2 ? 0 : 1))
    }

    @Test func `IPv4 that errs or is refused has no data while IPv6 is answered`() async throws {
        let erring = try Bench(v4: Self.noAnswer, v6: Self.address("2001:db8::1"))
        #expect(
            await erring.ask(.v4) == .otherFamilyAlone(.noAnswer("the host's name server gave no answer")))
        #expect(await erring.addresses(.v6) == [Self.v6])
        let refused = try Bench(v4: Self.address("10.0.0.1"), v6: Self.address("2001:db8::1"))
        guard case .otherFamilyAlone(.blocked) = await refused.ask(.v4) else {
            Issue.record("not without data")
            return
        }
    }

    @Test func `an error of both families stays what it is`() async throws {
        for (result, outcome) in [
            (Self.noAnswer, LookupOutcome.noAnswer("the host's name server gave no answer")),
            (.success(.noSuchName), .noSuchName),
        ] {
            let bench = try Bench(v4: result, v6: result)
            #expect(await bench.ask(.v4) == outcome)
            #expect(await bench.ask(.v6) == outcome)
        }
        let refused = try Bench(v4: Self.address("10.0.0.1"), v6: Self.address("fd00::10"))
        guard case .blocked = await refused.ask(.v4), case .blocked = await refused.ask(.v6) else {
            Issue.record("not blocked")
            return
        }
    }

    @Test func `a family without data does not make an error of the other one better`() async throws {
        let bench = try Bench(v4: Self.noAnswer, v6: .success(.noData))
        #expect(await bench.ask(.v4) == .noAnswer("the host's name server gave no answer"))
        #expect(await bench.ask(.v6) == .noData)
        #expect(await bench.log.wait(.connectionFailed).map(\.host) == ["a.example.com"])
    }

    @Test func `an answer does not wait for the family that is silent`() async throws {
        let bench = try Bench(v4: Self.address("192.0.2.1"), v6: Self.noAnswer, holding: [.v6])
        async let silent = bench.ask(.v6)
        while bench.script.asked(.v6) == 0 { await Task.yield() }
        #expect(await bench.addresses(.v4) == [Self.v4])
        await bench.lookup.stop()
        _ = await silent
    }

    @Test func `a family that is silent has no data once the other one is answered`() async throws {
        let bench = try Bench(
            v4: Self.address("192.0.2.1"), v6: Self.noAnswer, holding: [.v6],
            times: LookupTimes(patience: .milliseconds(50)))
        for _ in 0..<3 {
            // Nobody asks for the other one.
            guard case .otherFamilyAlone(.noAnswer) = await bench.ask(.v6) else {
                Issue.record("not without data")
                break
            }
        }
        #expect(bench.script.asked(.v6) == 1 && bench.script.asked(.v4) == 1)
        await bench.lookup.stop()
    }

    @Test func `two families that are silent are waited for to the end`() async throws {
        let bench = try Bench(
            v4: Self.noAnswer, v6: Self.noAnswer, holding: [.v4, .v6],
            times: LookupTimes(patience: .milliseconds(50)))
        async let v4 = bench.ask(.v4)
        async let v6 = bench.ask(.v6)
        try await Task.sleep(for: .milliseconds(200))
        bench.script.letGo(.v4)
        bench.script.letGo(.v6)
        #expect(await v4 == .noAnswer("the host's name server gave no answer"))
        #expect(await v6 == .noAnswer("the host's name server gave no answer"))
    }

    @Test func `a family that is a little slower than the other is waited for`() async throws {
        let bench = try Bench(
            v4: Self.address("192.0.2.1"), v6: Self.address("2001:db8::1"), holding: [.v6])
        async let v6 = bench.addresses(.v6)
        #expect(await bench.addresses(.v4) == [Self.v4])
        bench.script.letGo(.v6)
        #expect(await v6 == [Self.v6])
    }

    @Test func `a family that is answered too late is known to the next one who asks`() async throws {
        let bench = try Bench(
            v4: Self.address("192.0.2.1"), v6: Self.address("2001:db8::1"), holding: [.v6],
            times: LookupTimes(patience: .milliseconds(50)))
        guard case .otherFamilyAlone = await bench.ask(.v6) else {
            Issue.record("not without data")
            return
        }
        bench.script.letGo(.v6)
        var late: [IPAddress]?
        for _ in 0..<1000 where late == nil {
            late = await bench.addresses(.v6)
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(late == [Self.v6])
        #expect(bench.script.asked(.v6) == 1)
    }

    @Test func `one family that is answered is enough, and the other one is not asked for`() async throws {
        let bench = try Bench(v4: Self.address("192.0.2.1"), v6: Self.address("2001:db8::1"))
        _ = await bench.ask(.v4)
        #expect(bench.script.asked(.v6) == 0)
        let nothing = try Bench(v4: .success(.noData), v6: Self.address("2001:db8::1"))
        _ = await nothing.ask(.v4)
        #expect(nothing.script.asked(.v6) == 0)
    }

    @Test func `a host without IPv6 is not asked for it, whatever IPv4 says`() async throws {
        let bench = try Bench(v4: .success(.noSuchName), v6: Self.address("2001:db8::1"), hasIPv6: false)
        #expect(await bench.ask(.v4) == .noSuchName)
        #expect(bench.script.asked(.v6) == 0)
    }

    @Test func `failures are kept for a while, so that a storm of lookups does not go upstream`()
        async throws
    {
        #expect((Duration.seconds(1)...Duration.seconds(300)).contains(LookupTimes().failure))
        for result in [Self.noAnswer, Self.address("10.0.0.1")] {
            let kept = try Bench(
                v4: result, v6: result,
                times: LookupTimes(failure: .seconds(3600), patience: .seconds(3600)))
            for _ in 0..<50 { #expect(await kept.ask(.v4).isError) }
            #expect(kept.script.asked(.v4) == 1)
            let forgotten = try Bench(
                v4: result, v6: result, times: LookupTimes(failure: .zero, patience: .seconds(3600)))
            for _ in 0..<5 { #expect(await forgotten.ask(.v4).isError) }
            #expect(forgotten.script.asked(.v4) == 5)
        }
    }

    @Test func `a lookup that fails is on record once`() async throws {
        let bench = try Bench(v4: Self.noAnswer, v6: Self.noAnswer)
        for _ in 0..<10 { _ = await bench.ask(.v4) }
        let events = await bench.log.wait(.connectionFailed)
        try await Task.sleep(for: .milliseconds(50))
        #expect(events.map(\.reason) == ["the host's name server gave no answer"])
        #expect(bench.log.events.count { $0.kind == .connectionFailed } == 1)
    }
}
