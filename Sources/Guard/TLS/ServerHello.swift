// SPDX-License-Identifier: Apache-2.0

/// The body of a ServerHello of TLS 1.0 to 1.3, or of a HelloRetryRequest, which has the same form (RFC 8446
/// sections 4.1.3 and 4.1.4, RFC 5246 section 7.4.1.3):
///
///     legacy_version (2)  random (32)  session_id<0..32>  cipher_suite (2)  compression_method (1)
///     extensions<0..2^16-1>
enum ServerHello {
    /// The way that the connection goes on after the server's answer.
    enum Meaning: Hashable, Sendable {
        /// After a HelloRetryRequest: the client sends another hello.
        case retry
        /// With TLS 1.3: the handshake goes on encrypted and cannot begin anew.
        case modern
        /// With TLS 1.0 to 1.2 and this cipher suite.
        case classic(UInt16)
    }

    /// The handshake type server_hello.
    static let type: UInt8 = 2
    /// RFC 8446 section 4.2.1.
    private static let supportedVersionsExtension: UInt16 = 43
    /// The random of a HelloRetryRequest: the SHA-256 of "HelloRetryRequest" (RFC 8446 section 4.1.3).
    private static let retryRandom: [UInt8] = [
        0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
        0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
    ]

    /// - Throws: `ClientHelloRefusal.malformed`.
    static func meaning(of body: ArraySlice<UInt8>) throws(ClientHelloRefusal) -> Meaning {
        var cursor = HelloCursor(body)
        let version = try cursor.number16()
        guard (TLSVersion.tls10...TLSVersion.tls12).contains(version) else { throw .malformed }
        let isRetry = try cursor.bytes(32).elementsEqual(retryRandom)
        _ = try cursor.vector8(0...32)
        let suite = try cursor.number16()
        // With compression, a Finished and a hello might fit into the room of a Finished.
        guard try cursor.number8() == 0 else { throw .malformed }
        let chosen = cursor.isAtEnd ? nil : try chosenVersion(in: try cursor.vector16(0...0xffff))
        try cursor.end()
        guard let chosen else {
            guard !isRetry else { throw .malformed }
            return .classic(suite)
        }
        guard chosen == TLSVersion.tls13, version == TLSVersion.tls12 else { throw .malformed }
        return isRetry ? .retry : .modern
    }

    private static func chosenVersion(in extensions: ArraySlice<UInt8>) throws(ClientHelloRefusal) -> UInt16?
    {
        var cursor = HelloCursor(extensions)
        var seen: Set<UInt16> = []
        var chosen: UInt16?
        while !cursor.isAtEnd {
            let type = try cursor.number16()
            var data = HelloCursor(try cursor.vector16(0...0xffff))
            guard seen.insert(type).inserted else { throw .malformed }
            guard type == supportedVersionsExtension else { continue }
            chosen = try data.number16()
            try data.end()
        }
        return chosen
    }
}

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
