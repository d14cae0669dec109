/// Follows the handshake messages that a client of TLS 1.0 to 1.2 sends in the clear, however records cut
/// them. They are certificates, keys and signatures, but no second hello.
struct PlainHandshake: Sendable {
    private static let headerLength = 4

    private var headerBytes = 0
    private var length = 0
    /// The number of bytes that the current message's body still lacks.
    private var missing = 0

    /// True if no message is incomplete.
    var isBetweenMessages: Bool { headerBytes == 0 && missing == 0 }

    mutating func append<Bytes: Collection<UInt8>>(_ bytes: Bytes) throws(HandshakeRefusal)
    where Bytes.SubSequence == Bytes {
        var rest = bytes
        while let byte = rest.first {
            if missing > 0 {
                let body = rest.prefix(missing)
                missing -= body.count
                rest = rest.dropFirst(body.count)
                continue
            }
            rest = rest.dropFirst()
            headerBytes += 1
            if headerBytes == 1 {
                guard byte != ClientHello.type else { throw .renegotiation }
                length = 0
            } else {
                length = length << 8 | Int(byte)
            }
            if headerBytes == Self.headerLength {
                headerBytes = 0
                missing = length
            }
        }
    }
}
