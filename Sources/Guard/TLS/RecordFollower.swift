/// Follows the records of one direction of a TLS connection, however the bytes are cut (RFC 8446 section 5.1;
/// for the header's layout see `RecordHeader`).
struct RecordFollower: Sendable {
    enum Piece<Bytes> {
        /// The first byte of a header: the content type of the record that begins.
        case type(UInt8)
        /// A byte in the middle of a header.
        case headerByte
        /// The end of a header.
        case header(type: UInt8, length: Int)
        /// The next bytes of a record's body.
        case body(Bytes)
    }

    /// The highest byte of every version from SSL 3.0 to TLS 1.3.
    private static let major: UInt8 = 3
    static let headerLength = 5

    private var type: UInt8 = 0
    private var length = 0
    /// How many bytes of a header there are; none while a body goes by.
    private var headerBytes = 0
    /// What is missing of the body.
    private var missing: Int

    /// - Parameter skipping: The length of what comes before the first record, and is taken for a body.
    init(skipping: Int = 0) {
        missing = skipping
    }

    /// Takes the next piece off the bytes; nil where there are none.
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
