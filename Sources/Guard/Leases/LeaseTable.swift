// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Synchronization

/// An address that was admitted for a name, until a time.
struct Lease: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]
    /// Those of `ports` on which a connection has to name the host in a TLS ClientHello.
    var tlsPorts: [UInt16]
    var end: ContinuousClock.Instant
    /// The `TemporaryGrant` that it belongs to; nil for the policy's.
    var grant: Int?

    /// True if a later lease only prolongs this one.
    func isFor(theSameAs other: Lease) -> Bool {
        host == other.host && ports == other.ports && tlsPorts == other.tlsPorts && grant == other.grant
    }
}

/// Knows which names an address stands for now. The kernel's sets know addresses and ports alone. This table
/// knows why they are there, so that the relay can name the host of a connection, and refuse an address whose
/// lease is over.
final class LeaseTable: Sendable {
    /// The leases of one address. Their size is the number of their ports, with those that have ended and are
    /// not swept yet: at least what is in the kernel.
    private struct AddressLeases: LedgerEntry {
        var leases: [Lease] = []

        var size: Int { leases.reduce(0) { $0 + $1.ports.count } }

        func remaining(at now: ContinuousClock.Instant) -> AddressLeases? {
            let live = leases.filter { $0.end > now }
            return live.isEmpty ? nil : AddressLeases(leases: live)
        }

        /// Adds a lease, or prolongs the one that is there for the same. It never shortens one.
        mutating func add(_ lease: Lease) {
            if let index = leases.firstIndex(where: { $0.isFor(theSameAs: lease) }) {
                leases[index].end = max(leases[index].end, lease.end)
            } else {
                leases.append(lease)
            }
        }
    }

    /// The most ports of addresses that may be open at once. The kernel copies a set of intervals at each
    /// change, which takes some milliseconds with 16,000 elements. A host that shows 64 new addresses each
    /// second has 8,000.
    static let mostOpenings = 16_384

    private let ledger = Mutex(Ledger<IPAddress, AddressLeases>())

    /// The number of leases, those among them that have ended and are not swept yet.
    var count: Int { ledger.withLock { $0.all.values.reduce(0) { $0 + $1.leases.count } } }

    /// True if so many ports of addresses may be opened beside those that are.
    func hasRoom(for openings: Int, now: ContinuousClock.Instant = .now) -> Bool {
        ledger.withLock { ledger in
            if ledger.size + openings > Self.mostOpenings { ledger.sweep(now: now) }
            return ledger.size + openings <= Self.mostOpenings
        }
    }

    /// Notes a lease of each of the addresses.
    func grant(_ addresses: [IPAddress], _ lease: Lease, now: ContinuousClock.Instant = .now) {
        ledger.withLock { ledger in
            ledger.sweepIfDue(now: now)
            for address in addresses {
                var leases = ledger[address] ?? AddressLeases()
                leases.add(lease)
                ledger[address] = leases
            }
        }
    }

    /// Returns the leases of this address that cover the port, the latest to end first.
    func leases(of endpoint: Endpoint, now: ContinuousClock.Instant = .now) -> [Lease] {
        (ledger.withLock { $0[endpoint.address]?.leases } ?? [])
            .filter { $0.end > now && $0.ports.contains(endpoint.port) }
            .sorted { $0.end > $1.end }
    }

    /// Ends the leases of a temporary grant.
    /// - Returns: the addresses, with the ports that no other lease covers.
    func withdraw(grant: Int, now: ContinuousClock.Instant = .now) -> [IPAddress: [UInt16]] {
        ledger.withLock { ledger in
            var gone: [IPAddress: [UInt16]] = [:]
            for (address, entry) in ledger.all {
                let ended = entry.leases.filter { $0.grant == grant }
                guard !ended.isEmpty else { continue }
                let left = entry.leases.filter { $0.grant != grant }
                let covered = Set(left.filter { $0.end > now }.flatMap(\.ports))
                let ports = Set(ended.flatMap(\.ports)).subtracting(covered)
                if !ports.isEmpty { gone[address] = ports.sorted() }
                ledger[address] = left.isEmpty ? nil : AddressLeases(leases: left)
            }
            return gone
        }
    }
}
