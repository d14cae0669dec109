extension IPPrefix: Comparable {
    /// By family and number; of two that begin alike, the larger block first.
    public static func < (left: Self, right: Self) -> Bool {
        left.address == right.address ? left.length < right.length : left.address < right.address
    }

    /// The fewest blocks that hold exactly the addresses of these, in order.
    public static func collapsing(_ prefixes: some Sequence<IPPrefix>) -> [IPPrefix] {
        var blocks: [IPPrefix] = []
        for prefix in prefixes.sorted() {
            if let last = blocks.last, last.contains(prefix.address) { continue }
            var block = prefix
            while let last = blocks.last, let both = last.joined(with: block) {
                blocks.removeLast()
                block = both
            }
            blocks.append(block)
        }
        return blocks
    }

    /// Both halves as one block; nil where they are not the two halves of one, in this order.
    private func joined(with next: IPPrefix) -> IPPrefix? {
        guard length == next.length, length > 0, address.family == next.address.family, last.value != .max,
            last.value + 1 == next.address.value
        else { return nil }
        return IPPrefix(address, length: length - 1)
    }
}
