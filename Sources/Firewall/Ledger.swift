// SPDX-License-Identifier: Apache-2.0

/// Keeps what was admitted for a time, until its time is over.
///
/// Entries that have ended stay until a sweep. A sweep is due at twice the size that the last one left, so
/// that a new entry costs the same however many there are.
package struct Ledger<Key: Hashable & Sendable, Entry: LedgerEntry>: Sendable {
    private var entries: [Key: Entry] = [:]
    /// The sum of the sizes of all entries, those among them that have ended and are not swept yet.
    package private(set) var size = 0
    private var sweepSize = Self.smallestSweep

    /// The smallest size at which a sweep is worth it.
    package static var smallestSweep: Int { 1_024 }

    package init() {}

    package var count: Int { entries.count }

    /// The entries by their keys, those among them that have ended and are not swept yet.
    package var all: [Key: Entry] { entries }

    package subscript(key: Key) -> Entry? {
        get { entries[key] }
        set {
            size += (newValue?.size ?? 0) - (entries[key]?.size ?? 0)
            entries[key] = newValue
        }
    }

    /// Sweeps if it is due.
    package mutating func sweepIfDue(now: ContinuousClock.Instant) {
        guard size >= sweepSize else { return }
        sweep(now: now)
        sweepSize = max(Self.smallestSweep, 2 * size)
    }

    /// Removes what has ended.
    package mutating func sweep(now: ContinuousClock.Instant) {
        entries = entries.compactMapValues { $0.remaining(at: now) }
        size = entries.values.reduce(0) { $0 + $1.size }
    }
}

/// An entry of a `Ledger`.
package protocol LedgerEntry: Sendable {
    /// The room that the entry takes, in any unit.
    var size: Int { get }

    /// Returns what is left of the entry at a time; nil if all of it has ended.
    func remaining(at now: ContinuousClock.Instant) -> Self?
}
