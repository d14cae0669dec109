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
