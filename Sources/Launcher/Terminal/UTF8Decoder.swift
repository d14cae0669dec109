// SPDX-License-Identifier: Apache-2.0

/// Decodes UTF-8 byte by byte (Unicode 16, table 3-7). Malformed bytes become U+FFFD. A C1 byte that does not
/// continue a character is the control that it is on 8-bit terminals.
struct UTF8Decoder {
    enum Part: Hashable {
        /// 0 to 127.
        case ascii(UInt8)
        /// 128 to 159, in two bytes or in one.
        case c1(UInt8)
        case character(Unicode.Scalar)
    }

    private var value: UInt32 = 0
    private var missing = 0
    /// The valid range of the next byte.
    private var range: ClosedRange<UInt8> = 0x80...0xbf

    /// True if no character is incomplete.
    var isEmpty: Bool { missing == 0 }

    /// - Returns: the part that ends with this byte; two if the byte cuts off a character and is a part
    ///   itself.
    mutating func read(_ byte: UInt8) -> (Part?, Part?) {
        guard missing > 0 else { return (first(byte), nil) }
        guard range ~= byte else {
            missing = 0
            return (.character(Self.replacement), first(byte))
        }
        value = value << 6 | UInt32(byte & 0x3f)
        missing -= 1
        range = 0x80...0xbf
        guard missing == 0 else { return (nil, nil) }
        if 0x80...0x9f ~= value { return (.c1(UInt8(value)), nil) }
        return (.character(Unicode.Scalar(value) ?? Self.replacement), nil)
    }

    /// Returns the length of the first character if it is complete and not a control; 0 otherwise.
    static func length(of bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        if first < 0x7f { return first >= 0x20 ? 1 : 0 }
        guard let (missing, range) = continuation(of: first), bytes.count > missing else { return 0 }
        let second = bytes[bytes.startIndex + 1]
        guard range ~= second, first != 0xc2 || second >= 0xa0 else { return 0 }
        for index in bytes.startIndex + 2..<bytes.startIndex + 1 + max(missing, 1)
        where bytes[index] & 0xc0 != 0x80 {
            return 0
        }
        return missing + 1
    }

    private mutating func first(_ byte: UInt8) -> Part? {
        if byte < 0x80 { return .ascii(byte) }
        if byte < 0xa0 { return .c1(byte) }
        guard let (missing, range) = Self.continuation(of: byte) else { return .character(Self.replacement) }
        value = UInt32(byte) & (0x3f >> UInt32(missing))
        self.missing = missing
        self.range = range
        return nil
    }

    /// Returns how many bytes follow and the valid range of the first of them; nil if the byte begins no
    /// character.
    private static func continuation(of byte: UInt8) -> (count: Int, range: ClosedRange<UInt8>)? {
        switch byte {
        case 0xc2...0xdf: (1, 0x80...0xbf)
        case 0xe0: (2, 0xa0...0xbf)
        case 0xed: (2, 0x80...0x9f)
        case 0xe1...0xef: (2, 0x80...0xbf)
        case 0xf0: (3, 0x90...0xbf)
        case 0xf1...0xf3: (3, 0x80...0xbf)
        case 0xf4: (3, 0x80...0x8f)
        default: nil
        }
    }

    private static let replacement: Unicode.Scalar = "\u{fffd}"
}
