// SPDX-License-Identifier: Apache-2.0

public import Addresses
internal import Firewall
internal import Glibc

extension Wall {
    /// Lets TCP through to these addresses on these ports for so long, counted from now. What is let through
    /// for longer already, or by the policy's networks, stays as it is.
    ///
    /// It returns when the kernel has it: only then may a DNS answer name the addresses. Promise D4
    /// (docs/security.md).
    public func admit(_ addresses: [IPAddress], ports: [UInt16], for duration: Duration)
        throws(NetfilterError)
    {
        guard let raised else { throw NetfilterError(.different, "the wall was not raised") }
        let now = ContinuousClock.now
        let deadline = now + duration
        leases.sweepIfDue(now: now)
        var seen = Set<Lease>()
        for address in addresses {
            for port in ports {
                let lease = Lease(address: address, port: port)
                let isLongEnough = leases[lease].map { $0.instant >= deadline } ?? false
                if !isLongEnough, !permanent.contains(address, port) { seen.insert(lease) }
            }
        }
        guard !seen.isEmpty else { return }
        let table = raised.table
        do throws(NetfilterError) {
            try commit(Array(seen), for: duration, now: now, in: table)
        } catch {
            switch error.number {
            case ERESTART where error.code == .refused:
                // Someone else has changed nf_tables in this namespace. If what is there is what should be
                // there, it was nothing that matters.
                try verify()
                try commit(Array(seen), for: duration, now: now, in: table)
            case ENOENT, EEXIST:
                // One bad element undoes a whole batch: find it.
                for lease in seen { try commitAlone(lease, for: duration, now: now, in: table) }
            default: throw error
            }
        }
    }

    /// The number of elements on the ledger that were admitted for a time. Those that have ended are among
    /// them for a while.
    public var admittedCount: Int { leases.count }

    private func commitAlone(
        _ lease: Lease, for duration: Duration, now: ContinuousClock.Instant, in table: String
    ) throws(NetfilterError) {
        do throws(NetfilterError) {
            try commit([lease], for: duration, now: now, in: table)
        } catch {
            switch error.number {
            case ENOENT:
                // It has just expired, so there was nothing to delete; it only has to be added.
                leases[lease] = nil
                try commit([lease], for: duration, now: now, in: table)
            case EEXIST: return  // An element that holds it is there: it is let through.
            default: throw error
            }
        }
    }

    /// One transaction, which the kernel refuses where someone else has changed the ruleset.
    func change(
        _ parts: [([AllowedElement], Transaction.ElementChange)], in table: String
    ) throws(NetfilterError) {
        var transaction = try Transaction(first: upcomingSequence, generation: generation)
        for (part, change) in parts {
            let limit = netfilter.longestDatagram
            guard try transaction.change(part[...], change, in: table, limit: limit) == part.count else {
                throw NetfilterError(.system, "\(part.count) addresses and ports are too many at once")
            }
        }
        let batch = try transaction.finish()
        advance(past: batch)
        try batch.check(netfilter.exchange(batch.bytes))
        // The kernel skips zero.
        generation = generation == .max ? 1 : generation + 1
    }

    private func commit(
        _ wanted: [Lease], for duration: Duration, now: ContinuousClock.Instant, in table: String
    ) throws(NetfilterError) {
        let timeout = duration.milliseconds
        // By family: a message is about one set.
        let elements = wanted.sorted { $0.address < $1.address }.map {
            AllowedElement(AddressRange($0.address), PortRange($0.port), timeout: timeout)
        }
        // Kernels before 6.12 ignore an element that is there already, and its new timeout: delete it in the
        // same batch.
        let stale = elements.filter { element in
            let lease = Lease(address: element.addresses.first, port: element.ports.first)
            return leases[lease]?.mayBeInKernel(at: now) ?? false
        }
        try change([(stale, .delete), (elements, .add)], in: table)
        for lease in wanted { leases[lease] = LeaseEnd(instant: now + duration) }
    }
}

extension Duration {
    /// Rounded up; at least one.
    fileprivate var milliseconds: UInt64 {
        let (seconds, attoseconds) = components
        let whole = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000)
        let part = UInt64(clamping: (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
        return whole.overflow ? .max : max(whole.partialValue.addingReportingOverflow(part).partialValue, 1)
    }
}
