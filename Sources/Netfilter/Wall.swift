// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Firewall

/// The network wall of one sandbox: the ruleset in its network namespace.
///
/// If anything goes wrong, the wall lets nothing more through than before. After an error of `raise`, the
/// sandbox must not start.
public actor Wall {
    let netfilter: NetlinkSocket
    private let route: NetlinkSocket
    /// The ruleset that was raised; nil before.
    private(set) var raised: Ruleset?
    /// The elements of the raised ruleset, which stay.
    private(set) var permanent = AllowedIndex([])
    /// The elements that were admitted for a time.
    var leases = Ledger<Lease, LeaseEnd>()
    /// The kernel's number of the state that this wall left. Another number means that somebody else changed
    /// it.
    var generation: UInt32 = 0
    private var sequence: UInt32 = 1

    /// An address and port that are let through for a time.
    struct Lease: Hashable {
        let address: IPAddress
        let port: UInt16
    }

    /// The end of a lease. Until then, at least, its element is in the kernel.
    struct LeaseEnd: LedgerEntry {
        /// The time after a lease's end for which its element may still be in the kernel, which rounds to its
        /// clock's ticks.
        private static let grace = Duration.seconds(1)

        let instant: ContinuousClock.Instant
        var size: Int { 1 }

        /// True if the element may be in the kernel.
        func mayBeInKernel(at now: ContinuousClock.Instant) -> Bool { instant + Self.grace > now }

        func remaining(at now: ContinuousClock.Instant) -> LeaseEnd? { mayBeInKernel(at: now) ? self : nil }
    }

    /// The number of attempts to read a ruleset that changes while it is read.
    private static let attempts = 5

    /// Opens the wall's sockets in the namespace, and changes nothing there yet.
    public init(in namespace: NetworkNamespace) throws(NetfilterError) {
        do {
            let descriptors = try namespace.run {
                let netfilter = try NetlinkSocket.open(.netfilter)
                let route = try NetlinkSocket.open(.route)
                return (netfilter.release(), route.release())
            }
            netfilter = NetlinkSocket(descriptor: descriptors.0)
            route = NetlinkSocket(descriptor: descriptors.1)
        } catch let error as NetfilterError {
            throw error
        } catch {
            throw NetfilterError(.system, "\(error)")
        }
    }

    /// Puts the ruleset into the namespace, which must have none, reads it back and compares it.
    ///
    /// Then it brings `lo` up with an address and a default route. Before that, no packet has anywhere to go,
    /// so none leaves before the ruleset is there.
    /// - Throws: on any refusal, missing answer or difference. The error names the object and the policy's
    ///   line.
    public func raise(_ ruleset: Ruleset) throws(NetfilterError) {
        raised = nil
        leases = Ledger()
        for batch in try ruleset.batches(first: sequence, limit: netfilter.longestDatagram) {
            sequence = batch.first + UInt32(batch.subjects.count)
            try batch.check(netfilter.exchange(batch.bytes))
        }
        try compare(with: ruleset)
        var loopback = Loopback(sequence: sequence)
        try loopback.bringUp(by: route)
        sequence = loopback.sequence
        permanent = AllowedIndex(ruleset.sets.flatMap(\.elements))
        raised = ruleset
    }

    /// Reads the kernel's ruleset.
    /// - Throws: unless it is the one that was raised, with the admitted elements and nothing else.
    public func verify() throws(NetfilterError) {
        guard let raised else { throw NetfilterError(.different, "the wall was not raised") }
        try compare(with: raised)
    }

    /// Reads the kernel's ruleset with the admitted elements, which have a timeout.
    public func readBack() throws(NetfilterError) -> Ruleset {
        guard let ruleset = try read().ruleset else {
            throw NetfilterError(.different, "the kernel has no ruleset in this namespace")
        }
        return ruleset
    }

    /// Returns the kernel's ruleset in nft's language, with the counts of its counters. It throws as `verify`
    /// does, so the result is what was raised.
    public func listing() throws(NetfilterError) -> String {
        guard let raised else { throw NetfilterError(.different, "the wall was not raised") }
        let state = try compare(with: raised)
        guard let ruleset = state.ruleset else {
            throw NetfilterError(.different, "the kernel has no ruleset")
        }
        return ruleset.text(with: state.counts)
    }

    /// The kernel's state at one time.
    private struct Reading {
        var ruleset: Ruleset?
        var counts: [RuleCount]
        var generation: UInt32
    }

    @discardableResult
    private func compare(with expected: Ruleset) throws(NetfilterError) -> Reading {
        let state = try read()
        guard var actual = state.ruleset else {
            throw NetfilterError(.different, "the kernel has no ruleset in this namespace")
        }
        for index in actual.sets.indices {
            // An admitted element may have expired, so it is not compared. One that was not admitted stays
            // in, and is a difference.
            actual.sets[index].elements.removeAll { $0.timeout != nil && isAdmitted($0) }
        }
        let difference = RulesetDifference(expected: expected, actual: actual)
        guard difference.isEmpty else {
            throw NetfilterError(
                .different, "the kernel's ruleset is not the one that was raised: \(difference)")
        }
        generation = state.generation
        return state
    }

    private func isAdmitted(_ element: AllowedElement) -> Bool {
        element.addresses.first == element.addresses.last && element.ports.first == element.ports.last
            && leases[Lease(address: element.addresses.first, port: element.ports.first)] != nil
    }

    private func read() throws(NetfilterError) -> Reading {
        var attempt = 1
        while true {
            let before = try netfilter.generation(sequence: nextSequence())
            do throws(NetfilterError) {
                let dump = try dump()
                guard try netfilter.generation(sequence: nextSequence()) == before else {
                    throw NetfilterError(.unanswered, "the ruleset changed while it was read")
                }
                return Reading(ruleset: try dump.ruleset(), counts: try dump.counts(), generation: before)
            } catch {
                guard error.code == .unanswered, attempt < Self.attempts else { throw error }
                attempt += 1
            }
        }
    }

    func nextSequence() -> UInt32 {
        defer { sequence &+= 1 }
        return sequence
    }

    /// Moves the sequence number past the messages of a batch.
    func advance(past batch: Batch) { sequence = batch.first &+ UInt32(batch.subjects.count) }

    var upcomingSequence: UInt32 { sequence }
}
