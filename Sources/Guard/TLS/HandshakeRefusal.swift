// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol

/// The reasons why a connection that began with an allowed server name is cut: the client may be about to
/// speak to another host, or nobody can tell.
enum HandshakeRefusal: Error, Hashable, Sendable {
    /// The second hello, after a HelloRetryRequest, is not acceptable by itself.
    case secondHello(ClientHelloRefusal)
    /// The second hello names another host than the first.
    case otherName(HostName)
    /// The client sends a handshake record before the server has answered, or a record that no TLS handshake
    /// has there.
    case outOfTurn
    /// The client begins another handshake on the connection. The name in it is encrypted, or may be another
    /// one.
    case renegotiation
    /// The client's bytes are not records of TLS.
    case malformed
    /// The server's first bytes are not TLS, or its first message is not a ServerHello.
    case answerNotTLS
    /// The server's answer is a ServerHello that no version from TLS 1.0 to TLS 1.3 permits.
    case answerMalformed
    /// The server asks for a third hello.
    case secondRetry

    /// The name that the client gave, if the refusal is about a name.
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
