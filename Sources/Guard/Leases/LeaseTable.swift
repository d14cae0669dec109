import Addresses
import Synchronization

/// Which addresses stand for which names just now. The kernel's sets know addresses and ports alone; this
/// table knows why, so that the relay can name the host of a connection and refuse an address whose lease is
/// over.
final class LeaseTable: Sendable {
    private struct State {
        var leases: [IPAddress: [Lease]] = [:]
        /// Ports of all leases, those that have ended and are still there among them: at least what is in the
        /// kernel.
        var openings = 0
        /// When to look for what has ended next: at so many openings.
        var sweepSize = LeaseTable.smallestSweep
    }

    /// Below this it is not worth looking for what has ended.
    private static let smallestSweep = 1024
    /// What may be open at once. The kernel copies a set of intervals at each change, which with 16,000
    /// elements takes some milliseconds; a host that shows 64 new addresses each second has 8,000.
    static let mostOpenings = 16_384

    private let state = Mutex(State())

    /// How many leases there are, those among them that have ended and are not cleared away yet.
    var count: Int { state.withLock { $0.leases.values.reduce(0) { $0 + $1.count } } }

    /// True if so many ports of addresses may be opened beside those that are.
    func hasRoom(for openings: Int, now: ContinuousClock.Instant = .now) -> Bool {
        state.withLock { state in
            if state.openings + openings > Self.mostOpenings { Self.sweep(&state, now) }
            return state.openings + openings <= Self.mostOpenings
        }
    }

    /// Notes the addresses; one that is there for the same is prolonged, never shortened.
    func grant(_ addresses: [IPAddress], _ lease: Lease, now: ContinuousClock.Instant = .now) {
        state.withLock { state in
            if state.openings >= state.sweepSize {
                Self.sweep(&state, now)
                // Twice what is left, so that a grant costs the same however many there are.
                state.sweepSize = max(Self.smallestSweep, 2 * state.openings)
            }
            for address in addresses {
                let index = state.leases[address]?.firstIndex { $0.isFor(theSameAs: lease) }
                guard let index, let end = state.leases[address]?[index].end else {
                    state.leases[address, default: []].append(lease)
                    state.openings += lease.ports.count
                    continue
                }
                state.leases[address]?[index].end = max(end, lease.end)
            }
        }
    }

    /// The leases of this address that cover the port, the latest to end first.
    func leases(of endpoint: Endpoint, now: ContinuousClock.Instant = .now) -> [Lease] {
        state.withLock { $0.leases[endpoint.address] ?? [] }
            .filter { $0.end > now && $0.ports.contains(endpoint.port) }
            .sorted { $0.end > $1.end }
    }

    /// Ends the leases of a temporary grant.
    /// - Returns: what nothing else leases, as addresses with their ports.
    func withdraw(grant: Int, now: ContinuousClock.Instant = .now) -> [IPAddress: [UInt16]] {
        state.withLock { state in
            var gone: [IPAddress: [UInt16]] = [:]
            for (address, list) in state.leases {
                let ended = list.filter { $0.grant == grant }
                guard !ended.isEmpty else { continue }
                let left = list.filter { $0.grant != grant }
                let covered = Set(left.filter { $0.end > now }.flatMap(\.ports))
                let ports = Set(ended.flatMap(\.ports)).subtracting(covered)
                if !ports.isEmpty { gone[address] = ports.sorted() }
                state.leases[address] = left.isEmpty ? nil : left
                state.openings -= ended.reduce(0) { $0 + $1.ports.count }
            }
            return gone
        }
    }

    private static func sweep(_ state: inout State, _ now: ContinuousClock.Instant) {
        state.leases = state.leases.compactMapValues { list in
            let live = list.filter { $0.end > now }
            return live.isEmpty ? nil : live
        }
        state.openings = state.leases.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.ports.count } }
    }
}
