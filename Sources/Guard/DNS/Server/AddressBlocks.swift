import Policy

/// The addresses that a cloud says are its own, ready to be looked up among tens of thousands of blocks.
struct AddressBlocks: Sendable {
    /// In order, apart from each other.
    private let blocks: [IPPrefix]

    init(_ blocks: [IPPrefix]) {
        self.blocks = IPPrefix.collapsing(blocks)
    }

    /// In logarithmic time.
    func contains(_ address: IPAddress) -> Bool {
        // The last block that begins at or before the address.
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].first <= address { low = middle + 1 } else { high = middle }
        }
        return low > 0 && blocks[low - 1].contains(address)
    }
}
