import Addresses

/// Refuses the addresses that no name may point to, whatever else allows them. Dialled from the host's
/// namespace, loopback and the host's own addresses are the host itself, and metadata is its identity.
/// Promise N6 (docs/security.md).
struct LocalAddressDecider: ConnectionDecider {
    var isOwn: @Sendable (IPAddress) -> Bool = OwnAddresses.contains

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        switch AddressScope(connection.destination.address) {
        case .never: .refuse(.local)
        case .everywhere, .withinReach: isOwn(connection.destination.address) ? .refuse(.local) : nil
        }
    }
}
