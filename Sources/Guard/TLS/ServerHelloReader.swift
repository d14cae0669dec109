/// Finds the first handshake message of a server's answer, however segments and records cut it.
///
/// It is pure, and a fold over single bytes, as `ClientHelloReader` is.
struct ServerHelloReader: Sendable {
    /// The most bytes that are read of one answer, record headers included. Certificates come after it, so
    /// even 1.2 KiB, with a post-quantum key, is a lot.
    private static let mostBytes = 65_536

    /// A server sends one change_cipher_spec after its HelloRetryRequest (RFC 8446 appendix D.4).
    private let isAfterRetry: Bool
    private var records = RecordFollower()
    private var count = 0
    private var type: UInt8 = 0
    /// The number of bytes that the current record still lacks.
    private var missing = 0
    /// The handshake message so far, with its own header of four bytes.
    private var message: [UInt8] = []

    init(isAfterRetry: Bool = false) {
        self.isAfterRetry = isAfterRetry
    }

    /// Takes the next byte, and returns the meaning of the message when it is complete.
    mutating func take(_ byte: UInt8) throws(HandshakeRefusal) -> ServerHello.Meaning? {
        count += 1
        guard count <= Self.mostBytes else { throw .answerMalformed }
        var rest = CollectionOfOne(byte)[...]
        let piece: RecordFollower.Piece<Slice<CollectionOfOne<UInt8>>>?
        do {
            piece = try records.next(of: &rest)
        } catch {
            throw .answerNotTLS
        }
        switch piece {
        case .type(let type):
            try begin(type)
            self.type = type
        case .header(_, let length):
            guard (1...ClientHelloReader.longestFragment).contains(length) else { throw .answerMalformed }
            missing = length
        case .body:
            missing -= 1
            if type == ContentType.handshake {
                message.append(byte)
                return try messageEnd()
            }
        case .headerByte, nil: break
        }
        return nil
    }

    private func begin(_ type: UInt8) throws(HandshakeRefusal) {
        switch type {
        case ContentType.handshake: return
        // RFC 8446 section 5.1: nothing may stand between the records of one handshake message.
        case ContentType.alert where message.isEmpty: return
        case ContentType.changeCipherSpec where message.isEmpty && isAfterRetry: return
        default: throw message.isEmpty ? .answerNotTLS : .answerMalformed
        }
    }

    private func messageEnd() throws(HandshakeRefusal) -> ServerHello.Meaning? {
        guard message[0] == ServerHello.type else { throw .answerNotTLS }
        guard message.count >= 4 else { return nil }
        let length = message[1..<4].reduce(0) { $0 << 8 | Int($1) }
        guard length <= Self.mostBytes else { throw .answerMalformed }
        guard message.count == 4 + length else { return nil }
        do {
            let meaning = try ServerHello.meaning(of: message[4...])
            // RFC 8446 section 5.1: the keys change, or it is the client's turn. In TLS 1.2 the certificate
            // may follow.
            if case .classic = meaning { return meaning }
            guard missing == 0 else { throw ClientHelloRefusal.malformed }
            return meaning
        } catch {
            throw .answerMalformed
        }
    }
}
