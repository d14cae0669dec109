/// Which pairs of neighbouring bytes a text has, as a Bloom filter: a text whose pairs are no subset of
/// another's does not stand in it. One comparison of a word each, where many patterns meet many texts.
struct BytePairs: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package init(_ text: [UInt8]) { self.init(text[...]) }

    package init(_ text: ArraySlice<UInt8>) {
        var bits: UInt64 = 0
        for (first, second) in zip(text, text.dropFirst()) {
            // Fibonacci hashing: the topmost six bits of the product.
            let product = (UInt64(first) << 8 | UInt64(second)) &* 0x9e37_79b9_7f4a_7c15
            bits |= 1 << (product >> 58)
        }
        rawValue = bits
    }
}
