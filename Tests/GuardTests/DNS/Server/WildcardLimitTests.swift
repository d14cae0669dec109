// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Testing

@testable import Guard

struct WildcardLimitTests {
    @Test func `a second's lookups are limited, and what is held back is counted and told`() async throws {
        let log = EventLog()
        let start = ContinuousClock.now
        let limit = WildcardLimit(events: log.queue, now: start)
        let host = try #require(HostName("a.example.com"))
        let name = AllowedName(
            host,
            by: AllowedHost(
                name: try #require(HostPattern("*.example.com")), ports: [443], tlsPorts: [],
                origin: Origin(file: "test.yaml", line: 1, column: 1)))
        let first = (0..<100).map { _ in limit.refusal(for: name, now: start + .milliseconds(500)) }
        #expect(first.count { $0 == nil } == WildcardLimit.perSecond)
        #expect(first.last??.contains("\(WildcardLimit.perSecond) lookups") == true)
        #expect(limit.refusal(for: name, now: start + .seconds(2)) == nil)
        let events = await log.wait(.nameRefused, count: 2)
        #expect(events.map(\.host) == ["*.example.com", "*.example.com"])
        #expect(events.first?.reason?.hasSuffix(": 1 held back") == true)
        #expect(events.last?.reason?.hasSuffix(": 79 held back") == true)
        log.queue.finish()
    }
}
