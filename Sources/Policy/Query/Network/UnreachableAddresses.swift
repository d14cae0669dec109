import Addresses

/// Addresses that no line of a policy makes reachable.
enum UnreachableAddresses {
    static func isLoopback(_ address: IPAddress) -> Bool { AddressScope(address) == .never(.loopback) }

    /// Nil for an address that a policy may allow.
    static func reason(_ address: IPAddress) -> String? {
        guard let block = SpecialBlock.containing(address) else {
            return AddressScope.isAssigned(address) ? nil : "nothing is assigned there (RFC 4291)"
        }
        if case .never = block.scope { return block.purpose }
        return block.isNameable ? nil : block.purpose
    }
}
