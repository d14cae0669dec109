// SPDX-License-Identifier: Apache-2.0

import GuardProtocol

/// The reasons why the first bytes of a connection are not accepted as a TLS ClientHello with one server
/// name.
enum ClientHelloRefusal: Error, Hashable, Sendable {
    case notTLS(ForeignProtocol?)
    /// The hello of SSL 2.0. Older clients of SSL 3.0 and TLS 1.0 sent it, too. It has no server name.
    case sslv2
    /// A record of another content type in place of the hello.
    case notHandshake
    /// A handshake message other than a ClientHello.
    case notClientHello
    case emptyRecord
    case malformed
    case duplicateExtension
    case tooLarge
    case tooSlow
    /// The guard holds too many bytes of other incomplete hellos.
    case noRoom
    /// The client closed its side before its hello was complete.
    case ended
    case noServerName
    /// More than one name, or a name of an unknown type.
    case severalNames
    /// An address as printable text. RFC 6066 section 3 does not permit it, and it names no host.
    case addressLiteral(String)
    /// The name as printable text. A name with a trailing dot is one of these (RFC 6066 section 3: "without a
    /// trailing dot").
    case notHostName(String)

    /// The name that the client gave, if any.
    var offered: String? {
        switch self {
        case .addressLiteral(let text), .notHostName(let text): text
        case .notTLS, .sslv2, .notHandshake, .notClientHello, .emptyRecord, .malformed, .duplicateExtension,
            .tooLarge,
            .tooSlow, .noRoom, .ended, .noServerName, .severalNames:
            nil
        }
    }
}

extension ClientHelloRefusal: CustomStringConvertible {
    /// The reason on record.
    var reason: Reason<ServerNameRefusal> {
        switch self {
        case .notTLS(nil): Reason(.notTLS)
        case .notTLS(.some(let other)): Reason(.otherProtocol, other.rawValue)
        case .sslv2: Reason(.sslv2)
        case .notHandshake: Reason(.notHandshake)
        case .notClientHello: Reason(.notClientHello)
        case .emptyRecord: Reason(.emptyRecord)
        case .malformed: Reason(.malformed)
        case .duplicateExtension: Reason(.duplicateExtension)
        case .tooLarge: Reason(.tooLarge)
        case .tooSlow: Reason(.tooSlow)
        case .noRoom: Reason(.noRoom)
        case .ended: Reason(.ended)
        case .noServerName: Reason(.noServerName)
        case .severalNames: Reason(.severalNames)
        case .addressLiteral: Reason(.addressLiteral)
        case .notHostName: Reason(.notHostName)
        }
    }

    var description: String { reason.description }
}

/// A protocol that is spoken in place of TLS, told by its first four bytes.
enum ForeignProtocol: String, Hashable, Sendable {
    case http = "HTTP"
    case ssh = "SSH"

    /// RFC 9110 section 9.3 and RFC 5789, the preface of RFC 9113 section 3.4; RFC 4253 section 4.2.
    private static let openings: [String: ForeignProtocol] = [
        "GET ": .http, "HEAD": .http, "POST": .http, "PUT ": .http, "DELE": .http, "CONN": .http,
        "OPTI": .http,
        "TRAC": .http, "PATC": .http, "PRI ": .http, "SSH-": .ssh,
    ]

    init?(opening: [UInt8]) {
        guard let found = Self.openings[String(decoding: opening, as: UTF8.self)] else { return nil }
        self = found
    }
}
