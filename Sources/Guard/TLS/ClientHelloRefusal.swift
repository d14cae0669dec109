import GuardProtocol

/// Why the first bytes of a connection are not accepted as a TLS ClientHello with one server name.
enum ClientHelloRefusal: Error, Hashable, Sendable {
    case notTLS(ForeignProtocol?)
    /// The hello of SSL 2.0, which also older clients of SSL 3.0 and TLS 1.0 sent; it has no server name.
    case sslv2
    /// A record of another content type where the hello has to be.
    case notHandshake
    /// Another handshake message than a ClientHello.
    case notClientHello
    case emptyRecord
    case malformed
    case duplicateExtension
    case tooLarge
    case tooSlow
    /// Too much is held of other hellos that are not whole.
    case noRoom
    /// The client said all that it has to say before its hello was whole.
    case ended
    case noServerName
    /// More than one name, or names of a kind that nobody knows.
    case severalNames
    /// Neither does RFC 6066 section 3 permit it, nor does it name anybody. As printable text.
    case addressLiteral(String)
    /// As printable text. A name with a trailing dot is one of these (RFC 6066 section 3: "without a trailing
    /// dot").
    case notHostName(String)

    /// The name that the client gave, where it gave one.
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
