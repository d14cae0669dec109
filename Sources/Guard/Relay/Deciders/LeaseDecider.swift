/// Carries connections to an address and port that is leased for a name now.
struct LeaseDecider: ConnectionDecider {
    let leases: LeaseTable

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        leases.leases(of: connection.destination).first.map { .carry($0.host) }
    }
}
