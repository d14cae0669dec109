// SPDX-License-Identifier: Apache-2.0

/// The reason for an event: the words on record, and the code that they stand for.
///
/// Only the words are written. They are read back as a code, so that no reader has to compare words. Words
/// that no code has, such as those of another version of cx, stay as they are.
public struct Reason<Code: ReasonCode>: Hashable, Sendable, CustomStringConvertible {
    /// Nil for words that no code has.
    public let code: Code?
    public let description: String

    /// - Parameter detail: replaces `…` in the code's words.
    public init(_ code: Code, _ detail: String = "") {
        self.code = code
        let (before, after) = code.template
        description = before + (after.map { detail + $0 } ?? "")
    }

    /// Reads words back. Of several codes that they may stand for, the one with the longest words counts.
    public init(words: String) {
        description = words
        code = Code.allCases.filter { $0.stands(for: words) }.max { $0.words.count < $1.words.count }
    }
}

/// A reason that cx knows, with a stable identifier as its raw value.
public protocol ReasonCode: Hashable, Sendable, CaseIterable, RawRepresentable where RawValue == String {
    /// The words on record, with `…` in place of the part that differs from one event to the next. No two
    /// codes have the same.
    var words: String { get }
}

extension ReasonCode {
    fileprivate var template: (before: String, after: String?) {
        let parts = words.split(separator: "…", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
    }

    fileprivate func stands(for text: String) -> Bool {
        let (before, after) = template
        guard let after else { return text == before }
        return text.hasPrefix(before) && text.hasSuffix(after) && text.count > before.count + after.count
    }
}

/// The reasons why a name is not looked up.
public enum NameRefusal: String, ReasonCode {
    case notAllowed = "not-allowed"
    /// A lookup of the name of an address, which no policy can allow.
    case reverseLookup = "reverse-lookup"
    case wildcardLimit = "wildcard-limit"

    public var words: String {
        switch self {
        case .notAllowed: "not allowed by the policy"
        case .reverseLookup: "reverse lookup"
        case .wildcardLimit: "more than … held back"
        }
    }
}

/// The reasons why an allowed name may not lead to an address.
public enum AnswerRefusal: String, ReasonCode {
    /// An `AddressScope.ForbiddenKind`.
    case forbiddenAddress = "forbidden-address"
    /// An `AddressScope.PrivateKind`.
    case privateAddress = "private-address"
    case ownAddress = "own-address"
    case unpublishedAddress = "unpublished-address"
    case tooManyAddresses = "too-many-addresses"

    public var words: String {
        switch self {
        case .forbiddenAddress: "… address"
        case .privateAddress: "… address; `private: true` would admit it"
        case .ownAddress: "this machine's own address"
        case .unpublishedAddress:
            "outside of the ranges that AWS publishes for …; `cx ranges update` refreshes them, "
                + "`private: true` admits private addresses"
        case .tooManyAddresses: "too many addresses are admitted already"
        }
    }
}

/// The reasons why the relay does not carry a connection.
public enum ConnectionRefusal: String, ReasonCode {
    /// A connection to the relay itself. To carry it would connect the relay to itself, without end.
    case direct
    case unknownDestination = "unknown-destination"
    case local
    case notLeased = "not-leased"
    /// A name that is not leased for this address, also if the policy allows it for others.
    case serverName = "server-name"
    case tooMany = "too-many"

    public var words: String {
        switch self {
        case .direct: "direct connection to the guard"
        case .unknownDestination: "no original destination"
        case .local: "destination is this machine, metadata or another place that is never reached"
        case .notLeased: "neither leased for a name nor in a network of the policy"
        case .serverName: "server name is not leased for this address and port"
        case .tooMany: "too many connections"
        }
    }
}

/// The reasons why the server name of a connection is not accepted.
public enum ServerNameRefusal: String, ReasonCode {
    case notLeased = "not-leased"
    // The first bytes are not a TLS ClientHello with one server name.
    case notTLS = "not-tls"
    case otherProtocol = "other-protocol"
    case sslv2
    case notHandshake = "not-handshake"
    case notClientHello = "not-client-hello"
    case emptyRecord = "empty-record"
    case malformed
    case duplicateExtension = "duplicate-extension"
    case tooLarge = "too-large"
    case tooSlow = "too-slow"
    case noRoom = "no-room"
    case ended
    case noServerName = "no-server-name"
    case severalNames = "several-names"
    case addressLiteral = "address-literal"
    case notHostName = "not-host-name"
    // The handshake went on in a way that may change the name.
    /// With the words of one of the reasons above.
    case secondHello = "second-hello"
    case otherName = "other-name"
    case outOfTurn = "out-of-turn"
    case renegotiation
    case notRecords = "not-records"
    case answerNotTLS = "answer-not-tls"
    case answerMalformed = "answer-malformed"
    case secondRetry = "second-retry"

    public var words: String {
        switch self {
        case .notLeased: ConnectionRefusal.serverName.words
        case .notTLS: "not TLS"
        case .otherProtocol: "not TLS, it looks like …"
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
        case .secondHello: "after a HelloRetryRequest: …"
        case .otherName: "the second TLS ClientHello names another host than the first"
        case .outOfTurn: "the client sends a TLS handshake record out of turn"
        case .renegotiation: "the client begins a second TLS handshake on one connection"
        case .notRecords: "the client's bytes are not records of TLS"
        case .answerNotTLS: "the server's answer is not TLS"
        case .answerMalformed: "the server's answer is a malformed TLS ServerHello"
        case .secondRetry: "the server sends a second HelloRetryRequest"
        }
    }
}
