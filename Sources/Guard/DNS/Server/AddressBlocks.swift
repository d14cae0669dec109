import Policy

/// The addresses that a cloud says are its own, ready to be looked up among tens of thousands of blocks.
struct AddressBlocks: Sendable {
    /// In order, apart from each other.
    private let v4: [ClosedRange<UInt128>]
    private let v6: [ClosedRange<UInt128>]

    init(_ blocks: [IPPrefix]) {
        v4 = Self.merged(blocks.filter { $0.address.family == .v4 })
        v6 = Self.merged(blocks.filter { $0.address.family == .v6 })
    }

    /// In logarithmic time.
    func contains(_ address: IPAddress) -> Bool {
        let ranges = address.family == .v4 ? v4 : v6
        // The last range that begins at or before the address.
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= address.value { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ranges[low - 1].contains(address.value)
    }

    private static func merged(_ blocks: [IPPrefix]) -> [ClosedRange<UInt128>] {
        var ranges: [ClosedRange<UInt128>] = []
        for block in blocks.sorted(by: { $0.first < $1.first }) {
            let (first, last) = (block.first.value, block.last.value)
            guard let previous = ranges.last, first <= previous.upperBound else {
                ranges.append(first...last)
                continue
            }
            ranges[ranges.count - 1] = previous.lowerBound...max(previous.upperBound, last)
        }
        return ranges
    }
}
