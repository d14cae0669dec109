import Testing

@testable import Policy

@Suite struct AddressSpansTests {
    private func blocks(_ text: String) -> [IPPrefix] { IPPrefix.list(text) ?? [] }

    @Test(arguments: [
        ("10.0.0.0/8", "10.0.0.0/9", "10.128.0.0/9"),
        ("10.0.0.0/30", "10.0.0.1", "10.0.0.0 10.0.0.2/31"),
        ("10.0.0.0/24 10.0.1.0/24", "10.0.0.128/25", "10.0.0.0/25 10.0.1.0/24"),
        ("10.0.0.0/24", "10.0.0.0/8", ""),
        ("10.0.0.0/24", "11.0.0.0/24 2001:db8::/32", "10.0.0.0/24"),
        ("::/0", "8000::/1", "::/1"),
        ("::/0", "::", "::1 ::2/127 ::4/126 ::8/125 ::10/124"),
        ("255.255.255.252/30", "255.255.255.255", "255.255.255.252/31 255.255.255.254"),
        ("10.0.0.0/24", "10.0.0.64/26 10.0.0.192/26", "10.0.0.0/26 10.0.0.128/26"),
    ]) func `blocks are taken from blocks`(own: String, other: String, rest: String) {
        let found = AddressSpans(blocks(own)).subtracting(AddressSpans(blocks(other))).prefixes
        #expect(Array(found.prefix(5)) == blocks(rest))
    }

    @Test func `spans and blocks are the same addresses`() {
        var random = SplitMix(state: 3)
        for _ in 0..<50 {
            let prefixes = (0..<20).compactMap { _ in
                IPPrefix(IPAddress(v4: UInt32.random(in: 0..<64, using: &random) << 2), length: 30)
            }
            let (one, other) = (AddressSpans(prefixes.prefix(10)), AddressSpans(prefixes.suffix(10)))
            #expect(AddressSpans(one.prefixes) == one)
            for value in 0..<256 as Range<UInt32> {
                let address = IPAddress(v4: value)
                let isIn = { (list: ArraySlice<IPPrefix>) in list.contains { $0.contains(address) } }
                let expected = isIn(prefixes.prefix(10)) && !isIn(prefixes.suffix(10))
                #expect(isIn(one.subtracting(other).prefixes[...]) == expected)
            }
        }
    }
}
