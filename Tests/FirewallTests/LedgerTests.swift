// SPDX-License-Identifier: Apache-2.0

import Firewall
import Testing

struct LedgerTests {
    private struct Entry: LedgerEntry {
        var ends: [ContinuousClock.Instant]
        var size: Int { ends.count }

        func remaining(at now: ContinuousClock.Instant) -> Entry? {
            let left = ends.filter { $0 > now }
            return left.isEmpty ? nil : Entry(ends: left)
        }
    }

    private let now = ContinuousClock.now
    private var ledger = Ledger<Int, Entry>()

    private func entry(_ seconds: Int...) -> Entry { Entry(ends: seconds.map { now + .seconds($0) }) }

    @Test("the size is that of all entries, however they change")
    func size() {
        var ledger = ledger
        ledger[1] = entry(10)
        ledger[2] = entry(10, 20)
        #expect((ledger.count, ledger.size) == (2, 3))
        ledger[1] = entry(10, 20, 30)
        #expect((ledger.count, ledger.size) == (2, 5))
        ledger[2] = nil
        #expect((ledger.count, ledger.size) == (1, 3))
        ledger[2] = nil
        #expect((ledger.count, ledger.size) == (1, 3))
    }

    @Test("a sweep removes what has ended, also a part of an entry")
    func sweep() {
        var ledger = ledger
        ledger[1] = entry(10, 20)
        ledger[2] = entry(10)
        ledger.sweep(now: now + .seconds(10))
        #expect(ledger[1]?.ends == [now + .seconds(20)])
        #expect(ledger[2] == nil)
        #expect((ledger.count, ledger.size) == (1, 1))
    }

    @Test("a sweep is due at a fixed size first, then at twice what was left")
    func due() {
        var ledger = ledger
        let smallest = Ledger<Int, Entry>.smallestSweep
        for key in 0..<(smallest - 1) { ledger[key] = entry(key < 24 ? 1 : 100) }
        ledger.sweepIfDue(now: now + .seconds(1))
        #expect(ledger.size == smallest - 1)
        ledger[-1] = entry(100)
        ledger.sweepIfDue(now: now + .seconds(1))
        #expect(ledger.size == smallest - 24)
        let next = 2 * ledger.size
        for key in smallest..<(smallest + next - ledger.size - 1) { ledger[key] = entry(1) }
        ledger.sweepIfDue(now: now + .seconds(1))
        #expect(ledger.size == next - 1)
        ledger[-2] = entry(1)
        ledger.sweepIfDue(now: now + .seconds(1))
        #expect(ledger.size == smallest - 24)
    }
}
