// SPDX-License-Identifier: Apache-2.0

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

/// The record with the Finished of a client of TLS 1.0 to 1.2, the only handshake record that it encrypts.
///
/// Its content is encrypted, so only its length can tell that nothing stands beside the Finished. A Finished
/// takes 16 bytes (RFC 5246 section 7.4.9). The shortest ClientHello takes 45, without extensions and so
/// without a name. Both together, with a nonce, a tag or a MAC of at least 16 bytes, take 77 or more, and 109
/// or more with the CBC suites below.
enum FinishedRecord {
    /// Returns the length of the longest Finished, in bytes of the record's body.
    ///
    /// AES-CBC with SHA-1 is the longest of most suites: IV 16, content 16, padding 16, MAC 20 with
    /// encrypt-then-MAC (RFC 7366), 4 bytes less without (RFC 5246 section 6.2.3.2). A MAC of 32 bytes makes
    /// 80, one of 48 bytes 96, both ways.
    static func longest(with suite: UInt16) -> Int {
        if cbcSHA384.contains(suite) { return 96 }
        return cbcSHA256.contains(where: { $0.contains(suite) }) ? 80 : 68
    }

    /// RFC 5246 appendix A.5, RFC 5289 section 3.1, RFC 5932 section 3, RFC 6367 section 2.1. From 0xc023 on,
    /// the number after each is its suite with SHA-384.
    private static let cbcSHA256: [ClosedRange<UInt16>] = [
        0x003c...0x0040, 0x0067...0x006d, 0x00ba...0x00c5, 0xc023...0xc023, 0xc025...0xc025, 0xc027...0xc027,
        0xc029...0xc029, 0xc072...0xc072, 0xc074...0xc074, 0xc076...0xc076, 0xc078...0xc078,
    ]
    /// RFC 5289 section 3.1, RFC 6367 section 2.1.
    private static let cbcSHA384: Set<UInt16> = [
        0xc024, 0xc026, 0xc028, 0xc02a, 0xc073, 0xc075, 0xc077, 0xc079,
    ]
}
