// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The body of a ClientHello of TLS 1.0 to 1.3 (RFC 8446 section 4.1.2, RFC 5246 section 7.4.1.2):
///
///     legacy_version (2)  random (32)  session_id<0..32>  cipher_suites<2..2^16-2>
///     compression_methods<1..2^8-1>  extensions<0..2^16-1>
///
/// The reader checks all of it, though it wants only one field. Two readers that disagree on what a hello
/// says are a way around the one that decides.
enum ClientHello {
    /// The handshake type client_hello.
    static let type: UInt8 = 1
    /// The extension server_name (RFC 6066 section 3). Other extensions do not matter. Among them may be
    /// those that nobody knows (RFC 8701) and encrypted_client_hello.
    private static let serverNameExtension: UInt16 = 0

    static func serverName(in body: ArraySlice<UInt8>) throws(ClientHelloRefusal) -> HostName {
        var cursor = HelloCursor(body)
        let version = try cursor.number16()
        guard (TLSVersion.tls10...TLSVersion.tls12).contains(version) else { throw .malformed }
        _ = try cursor.bytes(32)
        _ = try cursor.vector8(0...32)
        let suites = try cursor.vector16(2...0xfffe)
        guard suites.count.isMultiple(of: 2) else { throw .malformed }
        // Every version demands "no compression" among the methods.
        guard try cursor.vector8(1...0xff).contains(0) else { throw .malformed }
        // TLS 1.0 to 1.2 allow hellos without extensions.
        guard !cursor.isAtEnd else { throw .noServerName }
        let extensions = try cursor.vector16(0...0xffff)
        try cursor.end()
        guard let data = try serverNameData(in: extensions) else { throw .noServerName }
        return try name(in: data)
    }

    /// Returns the content of the extension server_name. It reads all the others, too.
    private static func serverNameData(in extensions: ArraySlice<UInt8>) throws(ClientHelloRefusal)
        -> ArraySlice<UInt8>?
    {
        var cursor = HelloCursor(extensions)
        var seen: Set<UInt16> = []
        var found: ArraySlice<UInt8>?
        while !cursor.isAtEnd {
            let type = try cursor.number16()
            let data = try cursor.vector16(0...0xffff)
            guard seen.insert(type).inserted else { throw .duplicateExtension }
            if type == serverNameExtension { found = data }
        }
        return found
    }

    /// RFC 6066 section 3: a list of at least one name, with at most one of each type. The only type is
    /// host_name.
    private static func name(in data: ArraySlice<UInt8>) throws(ClientHelloRefusal) -> HostName {
        var cursor = HelloCursor(data)
        var list = HelloCursor(try cursor.vector16(1...0xffff))
        try cursor.end()
        guard try list.number8() == 0 else { throw .severalNames }
        let bytes = try list.vector16(1...0xffff)
        guard list.isAtEnd else { throw .severalNames }
        return try hostName(bytes)
    }

    private static func hostName(_ bytes: ArraySlice<UInt8>) throws(ClientHelloRefusal) -> HostName {
        let text = String(decoding: bytes, as: UTF8.self)
        // Check for ASCII before letters are lowercased: Unicode lowercases some letters beyond A to Z to
        // ASCII letters.
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        if isASCII, bytes.last != UInt8(ascii: "."), let name = HostName(text) { return name }
        let shown = Printable.escaped(text.unicodeScalars.prefix(longestShown).map(String.init).joined())
        throw isASCII && isAddress(text) ? .addressLiteral(shown) : .notHostName(shown)
    }

    /// The length of the longest host name.
    private static let longestShown = 253

    private static func isAddress(_ text: String) -> Bool {
        IPAddress(text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text)
            != nil
    }
}

/// Reads the body of a handshake message. It throws `ClientHelloRefusal.malformed` if bytes are missing.
struct HelloCursor {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func number8() throws(ClientHelloRefusal) -> UInt8 {
        guard let byte = rest.popFirst() else { throw .malformed }
        return byte
    }

    mutating func number16() throws(ClientHelloRefusal) -> UInt16 {
        UInt16(try number8()) << 8 | UInt16(try number8())
    }

    mutating func bytes(_ count: Int) throws(ClientHelloRefusal) -> ArraySlice<UInt8> {
        guard rest.count >= count else { throw .malformed }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// Reads a vector after its length in 8 bits (RFC 8446 section 3.4).
    mutating func vector8(_ lengths: ClosedRange<Int>) throws(ClientHelloRefusal) -> ArraySlice<UInt8> {
        try vector(Int(try number8()), lengths)
    }

    /// Reads a vector after its length in 16 bits.
    mutating func vector16(_ lengths: ClosedRange<Int>) throws(ClientHelloRefusal) -> ArraySlice<UInt8> {
        try vector(Int(try number16()), lengths)
    }

    private mutating func vector(_ length: Int, _ lengths: ClosedRange<Int>) throws(ClientHelloRefusal)
        -> ArraySlice<UInt8>
    {
        guard lengths.contains(length) else { throw .malformed }
        return try bytes(length)
    }

    /// Throws if anything is left.
    func end() throws(ClientHelloRefusal) {
        guard isAtEnd else { throw .malformed }
    }
}
