/// Addresses as the fewest spans of numbers: sets of blocks that can be taken from one another.
struct AddressSpans: Hashable {
    private struct Span: Hashable {
        var lower: UInt128
        var upper: UInt128
    }

    /// In order, with a gap between each two.
    private var spans: [IPAddress.Family: [Span]] = [:]

    init(_ prefixes: some Sequence<IPPrefix> = []) {
        for prefix in IPPrefix.collapsing(prefixes) {
            var own = spans[prefix.address.family] ?? []
            spans[prefix.address.family] = nil
            let upper = prefix.last.value
            if let last = own.last, last.upper != .max, last.upper + 1 == prefix.first.value {
                own[own.count - 1].upper = upper
            } else {
                own.append(Span(lower: prefix.first.value, upper: upper))
            }
            spans[prefix.address.family] = own
        }
    }

    var isEmpty: Bool { spans.values.allSatisfy(\.isEmpty) }

    func subtracting(_ other: AddressSpans) -> AddressSpans {
        var rest = AddressSpans()
        for (family, own) in spans { rest.spans[family] = Self.subtract(other.spans[family] ?? [], from: own) }
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

    /// The fewest blocks that hold exactly these addresses, in order.
    var prefixes: [IPPrefix] {
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

    /// One less than the addresses of a block with so many free bits.
    private static func size(_ bits: Int) -> UInt128 {
        bits == 128 ? .max : (1 << UInt128(bits)) - 1
    }
}
