import Policy
import Synchronization

/// Which addresses stand for which names just now. The kernel's sets know addresses and ports alone; this table knows why,
/// so that the relay can name the host of a connection and refuse an address whose lease is over.
final class LeaseTable: Sendable {
    private let leases = Mutex<[IPAddress: [Lease]]>([:])
    /// When to look for what has ended next: at this many addresses.
    private static let sweepSize = 4096

    /// Notes the addresses; one that is there for the same host is prolonged, never shortened.
    func grant(_ addresses: [IPAddress], _ lease: Lease, now: ContinuousClock.Instant = .now) {
        leases.withLock { leases in
            if leases.count >= Self.sweepSize {
                leases = leases.compactMapValues { list in
                    let live = list.filter { $0.end > now }
                    return live.isEmpty ? nil : live
                }
            }
            for address in addresses {
                var list = leases[address, default: []].filter { $0.end > now }
                if let index = list.firstIndex(where: { $0.host == lease.host }) {
                    list[index].end = max(list[index].end, lease.end)
                } else {
                    list.append(lease)
                }
                leases[address] = list
            }
        }
    }

    /// The leases of this address that cover the port, the latest to end first.
    func leases(of endpoint: Endpoint, now: ContinuousClock.Instant = .now) -> [Lease] {
        leases.withLock { $0[endpoint.address] ?? [] }
            .filter { $0.end > now && $0.ports.contains(endpoint.port) }
            .sorted { $0.end > $1.end }
    }
}
