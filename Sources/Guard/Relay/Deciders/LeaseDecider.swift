import Addresses

/// Carries connections to an address and port that is leased now for a name that the client need not show.
struct LeaseDecider: ConnectionDecider {
    let leases: LeaseTable

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        leases.leases(of: connection.destination)
            .first { !$0.tlsPorts.contains(connection.destination.port) }
            .map { .carry($0.host) }
    }
}
