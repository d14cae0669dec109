// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard

struct TokenBucketTests {
    private let start = ContinuousClock.now

    @Test func `so many go at once, and then so many a second`() {
        var bucket = TokenBucket(most: 3, perSecond: 10, now: start)
        for _ in 0..<3 {
            #expect(bucket.wait(now: start) == .zero)
            bucket.take(now: start)
        }
        #expect(bucket.wait(now: start) == .milliseconds(100))
        #expect(bucket.wait(now: start + .milliseconds(100)) == .zero)
        bucket.take(now: start + .milliseconds(100))
        #expect(bucket.wait(now: start + .milliseconds(100)) == .milliseconds(100))
    }

    @Test func `what is owed is waited for, and no more is saved than the most`() {
        var bucket = TokenBucket(most: 2, perSecond: 10, now: start)
        for _ in 0..<4 { bucket.take(now: start) }
        #expect(bucket.wait(now: start) == .milliseconds(300))
        let later = start + .seconds(60)
        for _ in 0..<2 {
            #expect(bucket.wait(now: later) == .zero)
            bucket.take(now: later)
        }
        #expect(bucket.wait(now: later) > .zero)
    }
}
