// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Watches a TLS connection that began with an allowed server name, so that no second hello on it names
/// another host. A second hello may come after a HelloRetryRequest (RFC 8446 section 4.1.4), and servers take
/// the name from it. It may also begin a renegotiation (RFC 5246 section 7.4.1.1).
///
/// The watch is pure, and a fold over each side's bytes, so no division of them can change the result. The
/// client hears the server through the relay, so a record that answers the server comes after it in this
/// order, too. Promise N8 (docs/security.md).
struct HandshakeWatch: Sendable {
    private enum Phase: Equatable {
        /// Lasts until the server's first message, or until the next one after its HelloRetryRequest and the
        /// second hello.
        case unanswered(isRetried: Bool)
        /// The server has asked for another hello, which has not begun.
        case retry
        /// The second hello has begun.
        case secondHello
        /// TLS 1.0 to 1.2. Lasts until the client's change_cipher_spec.
        case plain(suite: UInt16)
        /// Lasts until the client's Finished, which is encrypted.
        case finished(suite: UInt16)
        /// Lasts until the end of the connection.
        case established
        /// TLS 1.3. For the server, a handshake record in the clear is an error, and there is no
        /// renegotiation.
        case over
    }

    /// The length of the longest record: its plaintext and what encryption may add (RFC 5246 section 6.2.3).
    private static let longestRecord = ClientHelloReader.longestFragment + 2048

    /// The reason why the connection must end. After there is one, further bytes change nothing.
    private(set) var refusal: HandshakeRefusal?
    /// The number of the client's bytes that may be handed on, counted from the connection's first.
    private(set) var passed = 0
    private let name: HostName
    private var phase = Phase.unanswered(isRetried: false)
    private var seen = 0
    private var records: RecordFollower
    /// True if the client has sent what only TLS 1.3 permits before the answer.
    private var hasEarlyData = false
    private var isPlainHandshake = false
    private var messages = PlainHandshake()
    private var secondHello = ClientHelloReader()
    private var answer = ServerHelloReader()

    /// - Parameters:
    ///   - name: The host that the first hello names.
    ///   - helloLength: The first hello's bytes, its record headers included.
    init(name: HostName, helloLength: Int) {
        self.name = name
        records = RecordFollower(skipping: helloLength)
    }

    /// True if the client has to send its second hello and has not.
    var awaitsHello: Bool { phase == .retry || phase == .secondHello }

    /// True if everything that the client sends from now on is handed on.
    var isOver: Bool { phase == .over }

    /// The version of a record that the client understands now; nil if it expects encrypted records.
    var alertVersion: UInt16? {
        switch phase {
        case .unanswered, .retry, .secondHello, .plain: TLSVersion.tls12
        case .finished, .established, .over: nil
        }
    }

    // MARK: The client's bytes

    mutating func takeFromClient<Bytes: Collection<UInt8>>(_ bytes: Bytes) where Bytes.SubSequence == Bytes {
        guard refusal == nil else { return }
        seen += bytes.count
        guard phase != .over else {
            passed = seen
            return
        }
        var rest = bytes
        do throws(HandshakeRefusal) {
            while !rest.isEmpty {
                if phase == .secondHello {
                    try takeHello(&rest)
                } else if let piece = try records.next(of: &rest) {
                    try take(piece)
                }
            }
        } catch {
            refusal = error
        }
    }

    private mutating func take<Bytes: Collection<UInt8>>(_ piece: RecordFollower.Piece<Bytes>)
        throws(HandshakeRefusal) where Bytes.SubSequence == Bytes
    {
        switch piece {
        case .type(let type): try begin(type)
        case .headerByte: break
        case .header(let type, let length):
            guard length <= Self.longestRecord else { throw .malformed }
            try begin(type, length)
            passed += RecordFollower.headerLength
        case .body(let body):
            if isPlainHandshake { try messages.append(body) }
            passed += body.count
        }
    }

    /// A record of this type begins.
    private mutating func begin(_ type: UInt8) throws(HandshakeRefusal) {
        guard (ContentType.changeCipherSpec...ContentType.heartbeat).contains(type) else { throw .malformed }
        if type == ContentType.alert { return }
        switch phase {
        case .retry where type == ContentType.handshake:
            records = RecordFollower()
            secondHello.append(CollectionOfOne(type))
            phase = .secondHello
        case .unanswered, .retry:
            guard type == ContentType.changeCipherSpec || type == ContentType.applicationData else {
                throw .outOfTurn
            }
            hasEarlyData = true
        case .plain:
            guard type == ContentType.handshake || type == ContentType.changeCipherSpec else {
                throw .outOfTurn
            }
        case .finished:
            guard type == ContentType.handshake else { throw .outOfTurn }
        case .established:
            guard type != ContentType.handshake, type != ContentType.changeCipherSpec else {
                throw .renegotiation
            }
        case .secondHello, .over: break
        }
    }

    /// Takes the length of a record that has begun.
    private mutating func begin(_ type: UInt8, _ length: Int) throws(HandshakeRefusal) {
        isPlainHandshake = false
        switch (phase, type) {
        case (.plain, ContentType.handshake):
            isPlainHandshake = true
        case (.plain(let suite), ContentType.changeCipherSpec):
            guard length == 1, messages.isBetweenMessages else { throw .malformed }
            phase = .finished(suite: suite)
        case (.finished(let suite), ContentType.handshake):
            guard length <= FinishedRecord.longest(with: suite) else { throw .renegotiation }
            phase = .established
        default: break
        }
    }

    private mutating func takeHello<Bytes: Collection<UInt8>>(_ rest: inout Bytes) throws(HandshakeRefusal)
    where Bytes.SubSequence == Bytes {
        while let byte = rest.first {
            rest = rest.dropFirst()
            switch secondHello.append(CollectionOfOne(byte)) {
            case .incomplete: continue
            case .refused(let reason): throw .secondHello(reason)
            case .serverName(let second):
                guard second == name else { throw .otherName(second) }
                phase = .unanswered(isRetried: true)
                passed = seen - rest.count
                return
            }
        }
    }

    // MARK: The server's bytes

    mutating func takeFromServer(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard refusal == nil, isUnanswered else { return }
            do throws(HandshakeRefusal) {
                if let meaning = try answer.take(byte) { try hear(meaning) }
            } catch {
                refusal = error
            }
        }
    }

    /// True if the server's bytes still matter.
    var isUnanswered: Bool {
        switch phase {
        case .unanswered, .retry, .secondHello: true
        case .plain, .finished, .established, .over: false
        }
    }

    private mutating func hear(_ meaning: ServerHello.Meaning) throws(HandshakeRefusal) {
        guard case .unanswered(let isRetried) = phase else {
            // The server has not received the hello that it asked for.
            throw meaning == .retry ? .secondRetry : .answerMalformed
        }
        switch meaning {
        case .retry:
            guard !isRetried else { throw .secondRetry }
            phase = .retry
            answer = ServerHelloReader(isAfterRetry: true)
        case .modern:
            phase = .over
            passed = seen
        case .classic(let suite):
            guard !isRetried else { throw .answerMalformed }
            guard !hasEarlyData else { throw .outOfTurn }
            phase = .plain(suite: suite)
        }
    }
}
