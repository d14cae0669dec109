// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct HostGrantsTests {
    private let grants = HostGrants()
    private let time = Date(timeIntervalSince1970: 1_795_257_020)

    /// Returns the result of a request when the guard reports these events.
    private func request(_ events: [GuardEvent]) async throws -> Date {
        let request = try AllowRequest(target: "status.example.com", duration: "15m", reason: "INC-4711")
        return try await grants.request(request.temporaryHost(for: ControlPeer(uid: 0))) { host in
            for event in events { await grants.answer(try #require(host.request), event) }
        }
    }

    private func event(
        _ kind: GuardEventKind = .hostAllowed, host: String = "status.example.com", port: UInt16 = 443,
        milliseconds: Int? = nil, reason: String? = nil
    ) -> GuardEvent {
        GuardEvent(kind, time: time, host: host, port: port, milliseconds: milliseconds, reason: reason)
    }

    @Test func `A grant lasts as long as the guard says, which may be longer than requested`() async throws {
        #expect(try await request([event()]) == time.addingTimeInterval(900))
        #expect(try await request([event(milliseconds: 3_600_000)]) == time.addingTimeInterval(3600))
    }

    /// A single slot for the waiting request used to be overwritten by the next one.
    @Test func `Sixty concurrent requests each get their own answer, in whatever order the guard answers`()
        async throws
    {
        let wishes = Wishes()
        let answers = try await withThrowingTaskGroup(of: (Int, Date?).self) { group in
            for number in 0..<60 {
                let wanted = try AllowRequest(
                    target: "n\(number % 4).example.com", duration: "\(number + 1)s", reason: "INC-4711"
                ).temporaryHost(for: ControlPeer(uid: 0))
                group.addTask { (number, try? await grants.request(wanted) { wishes.add($0) }) }
            }
            while wishes.all.count < 60 { try await Task.sleep(for: .milliseconds(1)) }
            for wish in wishes.all.shuffled() {
                let isRefused = wish.seconds % 3 == 0
                let name = wish.host.name.text
                await grants.answer(
                    try #require(wish.request),
                    isRefused
                        ? event(.hostWithdrawn, host: name, reason: "too many")
                        : event(host: name, milliseconds: wish.seconds * 1000))
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        for number in 0..<60 {
            let end = time.addingTimeInterval(Double(number + 1))
            #expect(answers[number] == ((number + 1) % 3 == 0 ? nil : end))
        }
    }

    @Test func `A host that the guard withdraws at once is refused, with the reason`() async throws {
        let error = await #expect(throws: CXError.self) {
            try await request([event(.hostWithdrawn, reason: "64 hosts are allowed for a time already")])
        }
        #expect(error?.what == "64 hosts are allowed for a time already")
    }
}
