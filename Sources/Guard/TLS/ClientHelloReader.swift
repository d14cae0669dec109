import Addresses

/// Finds the server name in the first bytes of a TLS connection, however they are cut into segments and
/// records.
///
/// Pure, and a fold over single bytes: no division of the input can change what is found. Bytes behind the
/// hello's last are not looked at: they are early data or the client's next record, and a `HandshakeWatch`
/// follows them.
struct ClientHelloReader: Sendable {
    /// Of one connection, record headers included. Hellos with post-quantum keys and tickets take some 2 to 4
    /// KiB.
    static let mostBytes = 65_536
    /// RFC 8446 section 5.1: the plaintext of a record.
    static let longestFragment = 16_384

    /// What the bytes so far say.
    private(set) var reading = ClientHelloReading.incomplete
    /// How many bytes were looked at, record headers included.
    private(set) var count = 0
    private let mostBytes: Int
    private var opening = RecordHeader()
    /// What is missing of the current record; zero while its header is read.
    private var missing = 0
    /// The handshake message so far, its own header of four bytes included.
    private var message: [UInt8] = []

    init(mostBytes: Int = Self.mostBytes) {
        self.mostBytes = mostBytes
    }

    /// The next bytes of the connection. Once there is a name or a refusal, further bytes change nothing.
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

    /// The version of a record that this client understands: that of its hello, where it is known, and never
    /// above TLS 1.2's, as RFC 8446 section 5.1 has it for all later versions.
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
        // A client that has said hello waits for the answer: nothing else belongs into the record.
        guard missing == 0 else { throw .malformed }
        return try ClientHello.serverName(in: message[4...])
    }
}
