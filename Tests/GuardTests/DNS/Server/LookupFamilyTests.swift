// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Synchronization
import Testing

@testable import Guard

/// One family of a host's addresses errs or is silent. The other one must not go with it.
struct LookupFamilyTests {
    private typealias Result = Swift.Result<UpstreamReply, UpstreamError>

    /// Says for each family what it is told to say, and counts.
    private final class Script: UpstreamResolver {
        private let results: [IPAddress.Family: (after: Duration, Result)]
        private let count = Mutex<[IPAddress.Family: Int]>([:])

        init(_ results: [IPAddress.Family: (after: Duration, Result)]) {
            self.results = results
        }

        func asked(_ family: IPAddress.Family) -> Int { count.withLock { $0[family] ?? 0 } }

        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
            -> UpstreamReply
        {
            count.withLock { $0[family, default: 0] += 1 }
            guard let (delay, result) = results[family] else { throw .noAnswer(servers: 1) }
            do { try await Task.sleep(for: delay) } catch { throw .noAnswer(servers: 1) }
            return try result.get()
        }
    }

    private struct Bench {
        let script: Script
        let lookup: NameLookup
        let log = EventLog()
        let host: HostName
        let grants: [AllowedName]

        init(
            v4: Result, v4After v4Delay: Duration = .zero, v6: Result, v6After v6Delay: Duration = .zero,
            hasIPv6: Bool = true,
            times: LookupTimes = LookupTimes(patience: .milliseconds(300))
        ) throws {
            host = try #require(HostName("a.example.com"))
            grants = [AllowedName(host, by: Sandbox.host("a.example.com", [443]))]
            script = Script([.v4: (v4Delay, v4), .v6: (v6Delay, v6)])
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

    @Test func `a family that is silent is answered in time, and the other one at once`() async throws {
        let bench = try Bench(v4: Self.address("192.0.2.1"), v6: Self.noAnswer, v6After: .seconds(5))
        let start = ContinuousClock.now
        async let silent = bench.ask(.v6)
        #expect(await bench.addresses(.v4) == [Self.v4])
        #expect(ContinuousClock.now - start < .milliseconds(250))
        guard case .otherFamilyAlone(.noAnswer) = await silent else {
            Issue.record("not without data")
            return
        }
        #expect(ContinuousClock.now - start < .seconds(2))
        // It is still being looked up, so the next one need not wait.
        let again = ContinuousClock.now
        guard case .otherFamilyAlone = await bench.ask(.v6) else {
            Issue.record("not without data")
            return
        }
        #expect(ContinuousClock.now - again < .milliseconds(250))
        #expect(bench.script.asked(.v6) == 1)
        await bench.lookup.stop()
        #expect(ContinuousClock.now - start < .seconds(4))
    }

    @Test func `a silent family that is asked for alone is answered in time`() async throws {
        let bench = try Bench(v4: Self.address("192.0.2.1"), v6: Self.noAnswer, v6After: .seconds(5))
        let start = ContinuousClock.now
        guard case .otherFamilyAlone = await bench.ask(.v6) else {
            Issue.record("not without data")
            return
        }
        #expect(ContinuousClock.now - start < .seconds(3))
        await bench.lookup.stop()
    }

    @Test func `a family that is a little slower than the other is waited for`() async throws {
        let bench = try Bench(
            v4: Self.address("192.0.2.1"), v4After: .milliseconds(400), v6: Self.address("2001:db8::1"),
            v6After: .milliseconds(500))
        async let v4 = bench.addresses(.v4)
        #expect(await bench.addresses(.v6) == [Self.v6])
        #expect(await v4 == [Self.v4])
    }

    @Test func `a family that is answered too late is known to the next one who asks`() async throws {
        let bench = try Bench(
            v4: Self.address("192.0.2.1"), v6: Self.address("2001:db8::1"), v6After: .milliseconds(1200))
        guard case .otherFamilyAlone = await bench.ask(.v6) else {
            Issue.record("not without data")
            return
        }
        try await Task.sleep(for: .milliseconds(1200))
        #expect(await bench.addresses(.v6) == [Self.v6])
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
        let times = LookupTimes(failure: .milliseconds(600))
        #expect((Duration.seconds(1)...Duration.seconds(300)).contains(LookupTimes().failure))
        for result in [Self.noAnswer, Self.address("10.0.0.1")] {
            let bench = try Bench(v4: result, v6: result, times: times)
            for _ in 0..<50 { #expect(await bench.ask(.v4).isError) }
            for _ in 0..<50 { #expect(await bench.ask(.v6).isError) }
            #expect(bench.script.asked(.v4) == 1 && bench.script.asked(.v6) == 1)
            try await Task.sleep(for: .milliseconds(700))
            _ = await bench.ask(.v4)
            #expect(bench.script.asked(.v4) == 2)
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
