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
        // Called before it sleeps, and while it does.
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
        await calls.note("default", .failure(LaunchError("no")))
        await #expect(throws: LaunchError("no")) { try await failing.value }
    }
}
