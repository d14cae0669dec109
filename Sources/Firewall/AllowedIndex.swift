public import Addresses

/// Looks up an address and port among allowed elements, in logarithmic time.
public struct AllowedIndex: Sendable {
    private let addresses: [PortRange: AddressSet]

    public init(_ elements: some Sequence<AllowedElement>) {
        addresses = Dictionary(grouping: elements, by: \.ports).mapValues { AddressSet($0.map(\.addresses)) }
    }

    public func contains(_ address: IPAddress, _ port: UInt16) -> Bool {
        addresses.contains { ports, addresses in ports.contains(port) && addresses.contains(address) }
    }
}
