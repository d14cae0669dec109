// SPDX-License-Identifier: Apache-2.0

/// Reads a message's bytes from the front, never beyond their end.
struct DNSReader {
    let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func readUInt8() throws(DNSFormatError) -> UInt8 {
        guard offset < bytes.count else { throw .truncated }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func readUInt16() throws(DNSFormatError) -> UInt16 {
        let high = try readUInt8()
        return try UInt16(high) << 8 | UInt16(readUInt8())
    }

    mutating func readUInt32() throws(DNSFormatError) -> UInt32 {
        let high = try readUInt16()
        return try UInt32(high) << 16 | UInt32(readUInt16())
    }

    mutating func readBytes(_ count: Int) throws(DNSFormatError) -> ArraySlice<UInt8> {
        guard count >= 0, bytes.count - offset >= count else { throw .truncated }
        defer { offset += count }
        return bytes[offset..<(offset + count)]
    }

    /// Reads a name with message compression (RFC 1035 section 4.1.4):
    ///
    ///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
    ///     | 1  1|                OFFSET                   |
    ///     +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
    ///
    /// Each pointer has to point before the place where the current piece of the name began ("a prior
    /// occurrence of the same name"). So the places of the pieces only ever go down, and there is no loop.
    mutating func readName() throws(DNSFormatError) -> DNSName {
        var wire: [UInt8] = []
        var place = offset
        var pieceStart = offset
        var end: Int?
        while true {
            guard place < bytes.count else { throw .truncated }
            let length = bytes[place]
            switch length >> 6 {
            case 0b00:
                let next = place + 1 + Int(length)
                guard next <= bytes.count else { throw .truncated }
                guard wire.count + 1 + Int(length) <= DNSName.maximumLength else { throw .nameTooLong }
                wire += bytes[place..<next]
                place = next
                if length == 0 {
                    offset = end ?? place
                    return DNSName(uncheckedWire: wire)
                }
            case 0b11:
                guard place + 1 < bytes.count else { throw .truncated }
                let target = Int(length & 0x3f) << 8 | Int(bytes[place + 1])
                guard target < pieceStart, target >= DNSHeader.length else { throw .pointer }
                end = end ?? place + 2
                place = target
                pieceStart = target
            default:
                throw .labelType
            }
        }
    }
}

/// The reasons why bytes are not a DNS message.
enum DNSFormatError: Error, Hashable {
    /// The message ends before what its header promises.
    case truncated
    /// The message goes on after what its header promises.
    case trailingBytes
    /// A label type other than 00 and 11 (RFC 1035 section 4.1.4).
    case labelType
    /// A compression pointer that does not point backwards, and so might loop.
    case pointer
    /// More than 255 bytes (RFC 1035 section 2.3.4).
    case nameTooLong
    /// Record data whose length does not fit its type.
    case recordData
    /// More than one OPT record, one that the root does not own (RFC 6891 section 6.1.1), or one whose data
    /// is not a list of options.
    case options
}
