// SPDX-License-Identifier: Apache-2.0

/// Follows the records of one direction of a TLS connection, however the bytes are cut (RFC 8446 section
/// 5.1). `RecordHeader` shows the layout of the header.
struct RecordFollower: Sendable {
    enum Piece<Bytes> {
        /// The first byte of a header, which is the content type of the record that begins.
        case type(UInt8)
        /// A byte in the middle of a header.
        case headerByte
        /// The end of a header.
        case header(type: UInt8, length: Int)
        /// The next bytes of a record's body.
        case body(Bytes)
    }

    /// The high byte of every version from SSL 3.0 to TLS 1.3.
    private static let major: UInt8 = 3
    static let headerLength = 5

    private var type: UInt8 = 0
    private var length = 0
    /// The number of header bytes so far; zero in a body.
    private var headerBytes = 0
    /// The number of bytes that the body still lacks.
    private var missing: Int

    /// - Parameter skipping: the number of bytes before the first record, which count as a body.
    init(skipping: Int = 0) {
        missing = skipping
    }

    /// Takes the next piece off the bytes; nil if there are none.
    mutating func next<Bytes: Collection<UInt8>>(of rest: inout Bytes) throws(HandshakeRefusal) -> Piece<
        Bytes
    >?
    where Bytes.SubSequence == Bytes {
        guard let byte = rest.first else { return nil }
        if missing > 0 {
            let body = rest.prefix(missing)
            missing -= body.count
            rest = rest.dropFirst(body.count)
            return .body(body)
        }
        rest = rest.dropFirst()
        headerBytes += 1
        switch headerBytes {
        case 1:
            type = byte
            return .type(byte)
        case 2 where byte != Self.major: throw .malformed
        case 4: length = Int(byte) << 8
        case Self.headerLength:
            headerBytes = 0
            missing = length | Int(byte)
            return .header(type: type, length: missing)
        default: break
        }
        return .headerByte
    }
}
