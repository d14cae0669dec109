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
    var description: String {
        switch self {
        case .notTLS(let other): "not TLS\(other.map { ", it looks like \($0.rawValue)" } ?? "")"
        case .sslv2: "an SSL 2.0 hello"
        case .notHandshake: "a TLS record that is no handshake"
        case .notClientHello: "a TLS handshake that does not begin with a ClientHello"
        case .emptyRecord: "an empty TLS record"
        case .malformed: "a malformed TLS ClientHello"
        case .duplicateExtension: "a TLS ClientHello with an extension twice"
        case .tooLarge: "a TLS ClientHello that is too large"
        case .tooSlow: "no whole TLS ClientHello in time"
        case .noRoom: "too many TLS ClientHellos that are not whole"
        case .ended: "the client ended before its TLS ClientHello was whole"
        case .noServerName: "no server name in the TLS ClientHello"
        case .severalNames: "several server names in the TLS ClientHello"
        case .addressLiteral: "an address in place of a server name"
        case .notHostName: "a server name that is no host name"
        }
    }
}
