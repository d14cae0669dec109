/// Decodes UTF-8 byte by byte (Unicode 16, table 3-7): what is malformed becomes U+FFFD, and a byte of C1 that stands where no
/// character goes on is the control that it is on terminals of eight bits.
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
    /// What the next byte may be.
    private var range: ClosedRange<UInt8> = 0x80...0xbf

    /// Whether no character is under way.
    var isEmpty: Bool { missing == 0 }

    /// - Returns: what ends with this byte; two where it cuts off a character and is one itself.
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

    private mutating func first(_ byte: UInt8) -> Part? {
        switch byte {
        case 0..<0x80: return .ascii(byte)
        case 0x80...0x9f: return .c1(byte)
        case 0xc2...0xdf: begin(UInt32(byte & 0x1f), missing: 1, 0x80...0xbf)
        case 0xe0: begin(0, missing: 2, 0xa0...0xbf)
        case 0xed: begin(0xd, missing: 2, 0x80...0x9f)
        case 0xe1...0xef: begin(UInt32(byte & 0xf), missing: 2, 0x80...0xbf)
        case 0xf0: begin(0, missing: 3, 0x90...0xbf)
        case 0xf1...0xf3: begin(UInt32(byte & 7), missing: 3, 0x80...0xbf)
        case 0xf4: begin(4, missing: 3, 0x80...0x8f)
        default: return .character(Self.replacement)
        }
        return nil
    }

    private mutating func begin(_ bits: UInt32, missing: Int, _ range: ClosedRange<UInt8>) {
        value = bits
        self.missing = missing
        self.range = range
    }

    private static let replacement: Unicode.Scalar = "\u{fffd}"
}
