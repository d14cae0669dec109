public import Policy

/// Answers whether an address and port are within elements that do not overlap, in logarithmic time.
public struct AllowedIndex: Sendable {
    /// For each range of ports, the addresses in order.
    private let ranges: [PortRange: [AddressRange]]

    public init(_ elements: some Sequence<AllowedElement>) {
        ranges = Dictionary(grouping: elements, by: \.ports).mapValues { $0.map(\.addresses).sorted() }
    }

    public func contains(_ address: IPAddress, _ port: UInt16) -> Bool {
        ranges.contains { ports, addresses in
            guard ports.contains(port) else { return false }
            // The last range that starts at or before the address.
            var low = 0
            var high = addresses.count
            while low < high {
                let middle = (low + high) / 2
                if addresses[middle].first <= address { low = middle + 1 } else { high = middle }
            }
            return low > 0 && addresses[low - 1].contains(address)
        }
    }
}
