/// Reads the header of a TLS record byte by byte (RFC 8446 section 5.1):
///
///     +------+---------------+--------+
///     | type | major | minor | length |
///     +------+---------------+--------+
///        1       1       1       2       bytes
struct RecordHeader: Sendable {
    private static let others: Set<UInt8> = [
        ContentType.changeCipherSpec, ContentType.alert, ContentType.applicationData, ContentType.heartbeat,
    ]

    private var bytes: [UInt8] = []

    /// Takes a byte, and returns the length of the body when the header is complete.
    /// - Parameter isFirst: true if no TLS was seen so far. Bytes that are not a header may then be another
    ///   protocol.
    mutating func take(_ byte: UInt8, isFirst: Bool) throws(ClientHelloRefusal) -> Int? {
        bytes.append(byte)
        guard bytes[0] == ContentType.handshake else {
            try refuseStranger(isFirst: isFirst)
            return nil
        }
        switch bytes.count {
        // The major version of SSL 3.0 and every version of TLS.
        case 2 where byte != 3: throw isFirst ? .notTLS(nil) : .malformed
        case 3 where byte > 4: throw .malformed
        case 5:
            defer { bytes = [] }
            return Int(bytes[3]) << 8 | Int(bytes[4])
        default: return nil
        }
    }

    /// Throws as soon as there are enough bytes to tell what they are.
    private func refuseStranger(isFirst: Bool) throws(ClientHelloRefusal) {
        let first = bytes[0]
        if !isFirst || Self.others.contains(first) { throw .notHandshake }
        if first & 0x80 != 0 {
            // SSL 2.0: a one bit, a length of 15 bits, then the message's type; 1 is CLIENT-HELLO (RFC 6101
            // appendix E).
            guard bytes.count >= 3 else { return }
            throw bytes[2] == 1 ? .sslv2 : .notTLS(nil)
        }
        let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
        guard isLetter else { throw .notTLS(nil) }
        guard bytes.count >= 4 else { return }
        throw .notTLS(ForeignProtocol(opening: bytes))
    }
}
