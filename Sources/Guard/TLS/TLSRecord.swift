// SPDX-License-Identifier: Apache-2.0

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

/// Content types of TLS records (RFC 8446 section 5.1, RFC 6520 section 3).
enum ContentType {
    static let changeCipherSpec: UInt8 = 20
    static let alert: UInt8 = 21
    static let handshake: UInt8 = 22
    static let applicationData: UInt8 = 23
    static let heartbeat: UInt8 = 24
}

/// The version numbers of records and hellos (RFC 8446 sections 4.1.2 and 5.1).
enum TLSVersion {
    static let tls10: UInt16 = 0x0301
    static let tls12: UInt16 = 0x0303
    static let tls13: UInt16 = 0x0304
}

/// The alerts that the guard sends (RFC 8446 section 6).
enum TLSAlert {
    /// Returns a record with a fatal access_denied: "a valid certificate or PSK was received, but when access
    /// control was applied, the sender decided not to proceed". Clients report it as a refusal and not as a
    /// fault.
    static func accessDenied(version: UInt16) -> [UInt8] {
        [21, UInt8(version >> 8), UInt8(version & 0xff), 0, 2, fatal, denied]
    }

    private static let fatal: UInt8 = 2
    private static let denied: UInt8 = 49
}
