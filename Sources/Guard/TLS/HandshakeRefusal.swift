import Addresses
import GuardProtocol

/// Why a connection that began with an allowed server name is not carried on: the client may be about to
/// speak to another host, or nobody can tell.
enum HandshakeRefusal: Error, Hashable, Sendable {
    /// The second hello, after a HelloRetryRequest, is not accepted for itself.
    case secondHello(ClientHelloRefusal)
    /// The second hello names another host than the first.
    case otherName(HostName)
    /// The client sends a handshake record before the server has answered, or one that no TLS handshake has
    /// there.
    case outOfTurn
    /// The client begins a further handshake on the connection: the name in it is encrypted, or may be
    /// another one.
    case renegotiation
    /// The client's bytes are not records of TLS.
    case malformed
    /// The server's first bytes are not TLS, or its first message is no ServerHello.
    case answerNotTLS
    /// The server's answer is a ServerHello that no version from TLS 1.0 to TLS 1.3 permits.
    case answerMalformed
    /// The server asks for a third hello.
    case secondRetry

    /// The name that the client gave, where the refusal is about one.
    var offered: String? {
        switch self {
        case .secondHello(let refusal): refusal.offered
        case .otherName(let name): name.text
        case .outOfTurn, .renegotiation, .malformed, .answerNotTLS, .answerMalformed, .secondRetry: nil
        }
    }
}

extension HandshakeRefusal: CustomStringConvertible {
    /// The reason on record.
    var reason: Reason<ServerNameRefusal> {
        switch self {
        case .secondHello(let refusal): Reason(.secondHello, refusal.description)
        case .otherName: Reason(.otherName)
        case .outOfTurn: Reason(.outOfTurn)
        case .renegotiation: Reason(.renegotiation)
        case .malformed: Reason(.notRecords)
        case .answerNotTLS: Reason(.answerNotTLS)
        case .answerMalformed: Reason(.answerMalformed)
        case .secondRetry: Reason(.secondRetry)
        }
    }

    var description: String { reason.description }
}
