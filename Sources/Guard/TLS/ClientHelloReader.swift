// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The result of the first bytes of a connection.
enum ClientHelloReading: Hashable, Sendable {
    /// More bytes are needed.
    case incomplete
    /// The hello is complete and valid, and has this name. If it hides another hello (Encrypted Client
    /// Hello), this is the outer name, by which the server is reached.
    case serverName(HostName)
    case refused(ClientHelloRefusal)
}

/// Finds the server name in the first bytes of a TLS connection, however segments and records cut them.
///
/// It is pure, and a fold over single bytes, so no division of the input can change the result. It does not
/// look at the bytes behind the hello. They are early data or the client's next record, and a
/// `HandshakeWatch` follows them.
struct ClientHelloReader: Sendable {
    /// The most bytes that are read of one connection, record headers included. Hellos with post-quantum keys
    /// and tickets take some 2 to 4 KiB.
    static let mostBytes = 65_536
    /// The longest plaintext of a record (RFC 8446 section 5.1).
    static let longestFragment = 16_384

    /// The result of the bytes so far.
    private(set) var reading = ClientHelloReading.incomplete
    /// The number of bytes that were read, record headers included.
    private(set) var count = 0
    private let mostBytes: Int
    private var opening = RecordHeader()
    /// The number of bytes that the current record still lacks; zero while its header is read.
    private var missing = 0
    /// The handshake message so far, with its own header of four bytes.
    private var message: [UInt8] = []

    init(mostBytes: Int = Self.mostBytes) {
        self.mostBytes = mostBytes
    }

    /// Takes the next bytes of the connection. After a name or a refusal, further bytes change nothing.
    @discardableResult
    mutating func append(_ bytes: some Sequence<UInt8>) -> ClientHelloReading {
        for byte in bytes {
            guard case .incomplete = reading else { break }
            do throws(ClientHelloRefusal) {
                if let name = try take(byte) { reading = .serverName(name) }
            } catch {
                reading = .refused(error)
            }
        }
        return reading
    }

    /// The version of a record that this client understands: that of its hello, if it is known, and never
    /// above TLS 1.2, which all later versions write there (RFC 8446 section 5.1).
    var recordVersion: UInt16 {
        guard message.count >= 6 else { return TLSVersion.tls12 }
        let version = UInt16(message[4]) << 8 | UInt16(message[5])
        return min(max(version, TLSVersion.tls10), TLSVersion.tls12)
    }

    private mutating func take(_ byte: UInt8) throws(ClientHelloRefusal) -> HostName? {
        count += 1
        guard count <= mostBytes else { throw .tooLarge }
        guard missing > 0 else {
            guard let length = try opening.take(byte, isFirst: message.isEmpty) else { return nil }
            // RFC 8446 section 5.1: handshake records are never empty.
            guard length > 0 else { throw .emptyRecord }
            guard length <= Self.longestFragment else { throw .tooLarge }
            missing = length
            return nil
        }
        missing -= 1
        message.append(byte)
        return try messageEnd()
    }

    /// RFC 8446 section 4: type, length in 24 bits, body.
    private func messageEnd() throws(ClientHelloRefusal) -> HostName? {
        guard message[0] == ClientHello.type else { throw .notClientHello }
        guard message.count >= 4 else { return nil }
        let length = message[1..<4].reduce(0) { $0 << 8 | Int($1) }
        guard length <= mostBytes else { throw .tooLarge }
        guard message.count == 4 + length else { return nil }
        // A client waits for the answer after its hello, so nothing else belongs into the record.
        guard missing == 0 else { throw .malformed }
        return try ClientHello.serverName(in: message[4...])
    }
}
