// SPDX-License-Identifier: Apache-2.0

/// The header of one member of an archive, in the only form that cx writes: POSIX ustar (pax(1), "ustar
/// Interchange Format"), a regular file of root that everybody may read.
struct TarHeader: Hashable, Sendable {
    /// At most 100 bytes of ASCII.
    var name: String
    /// In bytes.
    var size: Int
    /// In seconds since 1970.
    var time: Int

    static let blockSize = 512

    /// Returns the number of bytes that pad a member of this size to the next block.
    static func padding(after size: Int) -> Int { (blockSize - size % blockSize) % blockSize }

    var bytes: [UInt8] {
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() { block[offset + index] = byte }
        }
        put(String(name.utf8.prefix(100).map { Character(Unicode.Scalar($0)) }), at: 0)
        put("0000644", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        put(Self.octal(size, digits: 11), at: 124)
        put(Self.octal(time, digits: 11), at: 136)
        // The checksum counts its own field as blanks.
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar\u{0}00", at: 257)
        put("root", at: 265)
        put("root", at: 297)
        put("0000000", at: 329)
        put("0000000", at: 337)
        let sum = block.reduce(0) { $0 + Int($1) }
        put(Self.octal(sum, digits: 6) + "\u{0} ", at: 148)
        return block
    }

    init(name: String, size: Int, time: Int) {
        self.name = name
        self.size = size
        self.time = time
    }

    /// Returns nil unless the block is exactly a header that cx would write. Another type, owner, mode or
    /// number format, or a wrong checksum, is refused.
    init?(_ block: [UInt8]) {
        guard block.count == Self.blockSize, let name = Self.text(block[0..<100]),
            let size = Self.number(block[124..<135]), let time = Self.number(block[136..<147])
        else { return nil }
        self.init(name: name, size: size, time: time)
        guard bytes == block else { return nil }
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String? {
        let bytes = field.prefix { $0 != 0 }
        guard bytes.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        Int(String(decoding: field, as: UTF8.self), radix: 8)
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(max(number, 0), radix: 8)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
