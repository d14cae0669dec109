import Addresses

/// Refuses connections that were not redirected. Their destination is the listener's own address.
struct OwnAddressDecider: ConnectionDecider {
    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        connection.destination == connection.listener ? .refuse(.direct) : nil
    }
}
