// SPDX-License-Identifier: Apache-2.0

/// A set of addresses, kept as the fewest spans of numbers.
public struct AddressSet: Hashable, Sendable {
    private struct Span: Hashable {
        var lower: UInt128
        var upper: UInt128
    }

    /// Sorted, with a gap between each two.
    private var spans: [IPAddress.Family: [Span]] = [:]

    public init(_ ranges: some Sequence<AddressRange>) {
        for range in ranges.sorted() {
            var own = spans[range.family] ?? []
            // Without it, each change would copy the list.
            spans[range.family] = nil
            if let last = own.last, last.upper == .max || last.upper + 1 >= range.lower {
                own[own.count - 1].upper = max(last.upper, range.upper)
            } else {
                own.append(Span(lower: range.lower, upper: range.upper))
            }
            spans[range.family] = own
        }
    }

    public init(_ prefixes: some Sequence<IPPrefix> = []) {
        self.init(prefixes.map { AddressRange($0) })
    }

    public var isEmpty: Bool { spans.values.allSatisfy(\.isEmpty) }

    /// Takes logarithmic time.
    public func contains(_ address: IPAddress) -> Bool {
        let own = spans[address.family] ?? []
        // The first span that ends at or behind the address.
        var low = 0
        var high = own.count
        while low < high {
            let middle = (low + high) / 2
            if own[middle].upper < address.value { low = middle + 1 } else { high = middle }
        }
        return low < own.count && own[low].lower <= address.value
    }

    public func subtracting(_ other: AddressSet) -> AddressSet {
        var rest = AddressSet()
        for (family, own) in spans {
            rest.spans[family] = Self.subtract(other.spans[family] ?? [], from: own)
        }
        return rest
    }

    private static func subtract(_ others: [Span], from own: [Span]) -> [Span] {
        var rest: [Span] = []
        var next = 0
        for span in own {
            var lower = span.lower
            var isLeft = true
            while next < others.count, others[next].upper < lower { next += 1 }
            var at = next
            while at < others.count, others[at].lower <= span.upper {
                if others[at].lower > lower { rest.append(Span(lower: lower, upper: others[at].lower - 1)) }
                guard others[at].upper < span.upper else {
                    isLeft = false
                    break
                }
                lower = others[at].upper + 1
                at += 1
            }
            if isLeft { rest.append(Span(lower: lower, upper: span.upper)) }
        }
        return rest
    }

    /// The fewest blocks that hold exactly these addresses, sorted.
    public var prefixes: [IPPrefix] {
        IPAddress.Family.allCases.flatMap { family in
            (spans[family] ?? []).flatMap { Self.prefixes(from: $0.lower, through: $0.upper, family) }
        }
    }

    private static func prefixes(
        from first: UInt128, through last: UInt128, _ family: IPAddress.Family
    ) -> [IPPrefix] {
        var prefixes: [IPPrefix] = []
        var lower = first
        while true {
            var bits = min(lower.trailingZeroBitCount, family.bits)
            while bits > 0, size(bits) > last - lower { bits -= 1 }
            let address = IPAddress(family: family, value: lower)
            if let prefix = IPPrefix(address, length: family.bits - bits) { prefixes.append(prefix) }
            guard last - lower > size(bits) else { return prefixes }
            lower += size(bits) + 1
        }
    }

    /// One less than the number of addresses in a block with this many free bits.
    private static func size(_ bits: Int) -> UInt128 {
        bits == 128 ? .max : (1 << UInt128(bits)) - 1
    }
}
