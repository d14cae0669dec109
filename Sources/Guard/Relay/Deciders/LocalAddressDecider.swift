import Policy

/// Refuses what no name may point to, whatever else allows it: dialled from the host's namespace, loopback is the host
/// itself, and metadata its identity.
struct LocalAddressDecider: ConnectionDecider {
    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        switch AddressScope(connection.destination.address) {
        case .never: .refuse(.local)
        case .everywhere, .withinReach: nil
        }
    }
}
