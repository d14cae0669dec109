// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard
@testable import GuardProtocol

struct EventQueueTests {
    @Test func `a full queue drops and counts instead of blocking`() async {
        let queue = EventQueue(capacity: 3)
        for _ in 0..<10 { queue.report(.nameRefused) }
        queue.finish()
        var count = 0
        for await _ in queue.events { count += 1 }
        #expect(count == 3)
        #expect(queue.takeDropped() == 7)
        #expect(queue.takeDropped() == 0)
    }

    /// What runs inside fills the queue as fast as it can. It must not keep cx from the answers that it asked
    /// for.
    @Test func `an answer to cx finds room in a full queue`() async {
        let queue = EventQueue(capacity: 3)
        for _ in 0..<10 { queue.report(.nameRefused) }
        queue.report(GuardEvent(.wallVerified))
        queue.report(.nameRefused)
        queue.finish()
        var kinds: [GuardEventKind] = []
        for await event in queue.events { kinds.append(event.kind) }
        #expect(kinds == [.nameRefused, .nameRefused, .nameRefused, .wallVerified])
        #expect(queue.takeDropped() == 8)
    }

    @Test func `a rate limit lets so many through in a second`() {
        let limit = RateLimit(perSecond: 3)
        let now = ContinuousClock.now
        #expect((0..<10).count { _ in limit.allows(now: now) } == 3)
        #expect(limit.allows(now: now + .milliseconds(1100)))
    }
}
