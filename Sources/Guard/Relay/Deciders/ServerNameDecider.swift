import Addresses

/// Carries connections to an address and port that is leased now, if the client names a host that this very
/// address and port is leased for. So an address that several hosts share lets in only the allowed one.
/// Promise N4 (docs/security.md).
struct ServerNameDecider: ConnectionDecider {
    let leases: LeaseTable

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        let leases = leases.leases(of: connection.destination)
        guard !leases.isEmpty else { return nil }
        guard let name = connection.serverName else { return .readServerName }
        return leases.contains { $0.host == name } ? .carry(name) : .refuse(.serverName)
    }
}
