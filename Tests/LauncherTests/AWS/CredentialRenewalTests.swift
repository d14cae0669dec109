// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import Launcher

@Suite(.timeLimit(.minutes(1)))
struct RefreshCallsTests {
    private static let far = Date(timeIntervalSinceNow: 3600)

    @Test func `Who sleeps wakes at the moment, or when called`() async throws {
        let calls = RefreshCalls()
        try await calls.sleep(until: Date(timeIntervalSinceNow: 0.05), for: "default")
        try await calls.sleep(until: .distantPast, for: "default")
        // The calls come before it sleeps, and while it sleeps.
        await calls.call("default")
        try await calls.sleep(until: Self.far, for: "default")
        async let woken: Void = calls.sleep(until: Self.far, for: "default")
        try await Task.sleep(for: .milliseconds(50))
        await calls.call("default")
        try await woken
    }

    @Test func `A sleep ends when it is cancelled`() async {
        let calls = RefreshCalls()
        let sleeper = Task { try await calls.sleep(until: Self.far, for: "default") }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
    }

    @Test func `Who asks for all is told of the first end, or of a failure`() async throws {
        let calls = RefreshCalls()
        async let end = calls.renew(["default", "inference"])
        for (role, seconds) in [("default", 3600.0), ("inference", 900)] {
            try await calls.sleep(until: Self.far, for: role)
            await calls.note(role, .success(Date(timeIntervalSince1970: seconds)))
        }
        #expect(try await end == Date(timeIntervalSince1970: 900))
        let failing = Task { try await calls.renew(["default"]) }
        try await calls.sleep(until: Self.far, for: "default")
        await calls.note("default", .failure(CXError("no")))
        await #expect(throws: CXError("no")) { try await failing.value }
    }
}

struct RefreshScheduleTests {
    private static let start = Date(timeIntervalSince1970: 1_795_257_020)

    private func schedule(_ life: TimeInterval) -> RefreshSchedule {
        RefreshSchedule(received: Self.start, expiration: Self.start.addingTimeInterval(life))
    }

    /// The life of credentials, and the life that is left when they are renewed, in seconds.
    @Test(arguments: [
        (43_200.0, 10_800.0), (3600, 900), (7200, 1800), (1800, 900), (2400, 900), (900, 450), (20, 10),
        (0, 0),
        (-60, 0),
    ])
    func `A quarter of their life is left, and 15 minutes where there are as many twice`(
        life: Double, left: Double
    ) {
        #expect(schedule(life).next == Self.start.addingTimeInterval(life - left))
    }

    @Test func `A failure is followed by another attempt half a minute later`() {
        var schedule = schedule(3600)
        let now = Self.start.addingTimeInterval(2700)
        _ = schedule.fail(at: now, needsPerson: false)
        #expect(schedule.next == now.addingTimeInterval(30))
    }

    @Test func `The person is told at the first failure that only they can mend, and once before the end`() {
        var schedule = schedule(3600)
        let told = stride(from: 2700.0, to: 3900, by: 30).filter {
            schedule.fail(at: Self.start.addingTimeInterval($0), needsPerson: true)
        }
        #expect(told == [2700, 3300])
    }

    @Test func `Of what may mend itself the person is told before the end alone`() {
        var schedule = schedule(3600)
        let told = stride(from: 2700.0, to: 3900, by: 30).filter {
            schedule.fail(at: Self.start.addingTimeInterval($0), needsPerson: false)
        }
        #expect(told == [3300])
    }

    @Test func `After a long sleep it is due at once`() {
        #expect(schedule(3600).next < Self.start.addingTimeInterval(100_000))
    }
}
