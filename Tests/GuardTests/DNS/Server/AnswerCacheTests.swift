// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Guard

struct AnswerCacheTests {
    private let answer = LookupOutcome.addresses([IPAddress(v4: 0xc000_0201)], ttl: 60)

    private func key(_ name: String, _ family: IPAddress.Family = .v4) -> LookupKey {
        LookupKey(name: DNSName(text: name), family: family)
    }

    @Test func `an entry is served with the rest of its TTL, until that is over`() {
        let cache = AnswerCache()
        let now = ContinuousClock.now
        cache.store(answer, for: key("a.example.com"), until: now + .seconds(60), generation: 0)
        #expect(
            cache.outcome(for: key("a.example.com"), now: now + .seconds(20))
                == .addresses([IPAddress(v4: 0xc000_0201)], ttl: 40))
        #expect(cache.outcome(for: key("A.Example.com"), now: now) == answer)
        #expect(cache.outcome(for: key("a.example.com", .v6), now: now) == nil)
        #expect(cache.outcome(for: key("b.example.com"), now: now) == nil)
        #expect(cache.outcome(for: key("a.example.com"), now: now + .seconds(60)) == nil)
    }

    @Test func `it never grows beyond its limit, and what ends first goes first`() {
        let cache = AnswerCache(most: 10)
        let now = ContinuousClock.now
        for number in 0..<1000 {
            cache.store(
                number % 2 == 0 ? .noAnswer("x") : answer, for: key("\(number).example.com"),
                until: now + .seconds(1000 + number),
                generation: 0, now: now
            )
            #expect(cache.count <= 10)
        }
        #expect(cache.outcome(for: key("999.example.com"), now: now) != nil)
        #expect(cache.outcome(for: key("989.example.com"), now: now) == nil)
    }

    @Test func `what was found out before something was forgotten is not kept`() {
        let cache = AnswerCache()
        let generation = cache.generation
        cache.store(answer, for: key("a.example.com"), until: .now + .seconds(60), generation: generation)
        cache.forget()
        #expect(cache.outcome(for: key("a.example.com")) == nil)
        cache.store(answer, for: key("a.example.com"), until: .now + .seconds(60), generation: generation)
        #expect(cache.outcome(for: key("a.example.com")) == nil)
        cache.store(
            answer, for: key("a.example.com"), until: .now + .seconds(60), generation: cache.generation)
        #expect(cache.outcome(for: key("a.example.com")) != nil)
    }
}
