/// A query of the form that nearly all have, found in a message's bytes without taking memory: one question
/// without compression, then nothing or one OPT record of version 0. Every other message, and each one in
/// which something is wrong, is for `DNSIntake`.
struct PlainQuery: Hashable, Sendable {
    /// Where in the bytes the message begins.
    let start: Int
    /// Where name, type and class are.
    let question: Range<Int>
    let flags: UInt16
    let type: DNSRecordType
    /// What the client takes by UDP, where it sent EDNS.
    let udpSize: UInt16?

    init?(_ bytes: [UInt8], in range: Range<Int>) {
        func number(at index: Int) -> UInt16 { UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]) }
        start = range.lowerBound
        let end = range.upperBound
        guard range.count > DNSHeader.length, end <= bytes.count else { return nil }
        flags = number(at: start + 2)
        // A query (QR and OPCODE are zero) with one question, no answers, no authorities, and at most one
        // other record.
        guard flags & 0xf800 == 0, number(at: start + 4) == 1, number(at: start + 6) == 0,
            number(at: start + 8) == 0
        else { return nil }
        var index = start + DNSHeader.length
        let nameStart = index
        while index < end, bytes[index] != 0 {
            guard bytes[index] < 64 else { return nil }
            index += 1 + Int(bytes[index])
        }
        index += 1
        guard index - nameStart <= DNSName.maximumLength, index + 4 <= end else { return nil }
        type = DNSRecordType(rawValue: number(at: index))
        question = nameStart..<(index + 4)
        index += 4
        switch number(at: start + 10) {
        case 0:
            guard index == end else { return nil }
            udpSize = nil
        case 1:
            guard let size = Self.options(bytes, index..<end) else { return nil }
            udpSize = size
        default: return nil
        }
    }

    /// The size that an OPT record of version 0 gives, where it fills the range and has proper options.
    private static func options(_ bytes: [UInt8], _ range: Range<Int>) -> UInt16? {
        func number(at index: Int) -> Int { Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
        // Owner (the root), type, class, extended code, version, flags, length.
        let header = 11
        let start = range.lowerBound
        guard range.count >= header, bytes[start] == 0,
            number(at: start + 1) == Int(DNSRecordType.opt.rawValue),
            bytes[start + 6] == 0, number(at: start + 9) == range.count - header
        else { return nil }
        var index = start + header
        while index < range.upperBound {
            guard index + 4 <= range.upperBound else { return nil }
            index += 4 + number(at: index + 2)
        }
        return index == range.upperBound ? UInt16(truncatingIfNeeded: number(at: start + 3)) : nil
    }
}
