import Addresses

/// Carries connections into a network of the policy.
struct NetworkDecider: ConnectionDecider {
    let networks: [AllowedNetwork]

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        let destination = connection.destination
        return networks.contains {
            $0.prefix.contains(destination.address) && $0.ports.contains(destination.port)
        }
            ? .carry(nil) : nil
    }
}
