import FoundationEssentials
import Guard
import Policy
import Testing

@testable import Launcher

struct HostGrantsTests {
    private let grants = HostGrants()
    private let time = Date(timeIntervalSince1970: 1_795_257_020)

    /// What a request comes to when the guard reports these events.
    private func request(_ events: [GuardEvent]) async throws -> Date {
        let request = try AllowRequest(target: "status.example.com", duration: "15m", reason: "INC-4711")
        return try await grants.request(request.temporaryHost(for: ControlPeer(uid: 0))) {
            for event in events { await grants.announce(event) }
        }
    }

    private func event(
        _ kind: GuardEventKind = .hostAllowed, host: String = "status.example.com", port: UInt16 = 443,
        milliseconds: Int? = nil, reason: String? = nil
    ) -> GuardEvent {
        GuardEvent(kind, time: time, host: host, port: port, milliseconds: milliseconds, reason: reason)
    }

    @Test func `It lasts as long as the guard says, which may be longer than asked for`() async throws {
        #expect(try await request([event()]) == time.addingTimeInterval(900))
        #expect(try await request([event(milliseconds: 3_600_000)]) == time.addingTimeInterval(3600))
    }

    @Test func `What is about another host or port, or is over by itself, is no answer`() async throws {
        let others = [
            event(host: "other.example.com"), event(port: 22), event(.hostWithdrawn),
            event(.hostWithdrawn, host: "other.example.com", reason: "too many"),
        ]
        #expect(try await request(others + [event(milliseconds: 1000)]) == time.addingTimeInterval(1))
    }

    @Test func `What the guard takes back at once is not allowed, and its reason is told`() async throws {
        let error = await #expect(throws: LaunchError.self) {
            try await request([event(.hostWithdrawn, reason: "64 hosts are allowed for a time already")])
        }
        #expect(error?.what == "64 hosts are allowed for a time already")
    }
}
