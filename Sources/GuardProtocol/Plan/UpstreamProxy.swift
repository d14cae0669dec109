// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials

/// An HTTP proxy for all connections to the outside: its place, and what it is told to let them through.
///
/// Nothing that prints it shows the credentials. Its JSON has them in clear, for the pipe to the guard.
public struct UpstreamProxy: Hashable, Sendable, Codable {
    /// The side on which the names of allowed hosts become addresses. The raw value stands in `config.yaml`,
    /// plans and records.
    public enum Resolution: String, Hashable, Sendable, Codable, CaseIterable {
        /// The guard asks the host's name servers and judges their answers.
        case local
        /// The proxy alone does, and the guard asks nobody.
        case proxy
    }

    /// A host name, `localhost` or an address, without brackets.
    public let host: String
    public let port: UInt16
    /// The name and the password in Base64, which hides nothing. They follow `Basic` in Proxy-Authorization
    /// (RFC 7617).
    public let credentials: Secret?
    public var resolution = Resolution.local

    /// Reads `http://[USER:PASSWORD@]HOST:PORT[/]`; nil for anything else. User and password may be
    /// percent-encoded.
    public init?(_ text: String) {
        let scheme = "http://"
        guard text.lowercased().hasPrefix(scheme) else { return nil }
        var rest = text.dropFirst(scheme.count)
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        if let at = rest.lastIndex(of: "@") {
            guard let credentials = Self.credentials(rest[..<at]) else { return nil }
            self.credentials = credentials
            rest = rest[rest.index(after: at)...]
        } else {
            credentials = nil
        }
        guard let colon = rest.lastIndex(of: ":") else { return nil }
        let digits = rest[rest.index(after: colon)...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = UInt16(digits), port > 0,
            let host = Self.host(rest[..<colon])
        else { return nil }
        self.host = host
        self.port = port
    }

    private static func host(_ text: Substring) -> String? {
        if text.hasPrefix("["), text.hasSuffix("]") {
            guard let address = IPAddress(text.dropFirst().dropLast()), address.family == .v6 else {
                return nil
            }
            return address.description
        }
        if let address = IPAddress(text) { return address.family == .v4 ? address.description : nil }
        return text.lowercased() == localhost ? localhost : HostName(text)?.text
    }

    /// RFC 7617 section 2: the name has no colon, and neither has control characters.
    private static func credentials(_ text: Substring) -> Secret? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let decoded = parts.compactMap { percentDecoded($0) }
        guard decoded.count == parts.count, let name = decoded.first, !name.isEmpty, !name.contains(":"),
            decoded.joined().unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f })
        else { return nil }
        let pair = "\(name):\(decoded.count > 1 ? decoded[1] : "")"
        return Secret(Data(pair.utf8).base64EncodedString())
    }

    /// Decodes percent signs (RFC 3986 section 2.1); nil if one is not followed by a number, or if the result
    /// is not UTF-8.
    private static func percentDecoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
                let number = UInt8(digits, radix: 16)
            else { return nil }
            bytes.append(number)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension UpstreamProxy {
    /// The only name without a dot that is known without a resolver (RFC 6761 section 6.3).
    static let localhost = "localhost"

    /// Returns the head of a request for a tunnel (RFC 9110 section 9.3.6) to `HOST:PORT`.
    package func request(for target: String) -> Secret {
        var lines = ["CONNECT \(target) HTTP/1.1", "Host: \(target)"]
        if let credentials { lines.append("Proxy-Authorization: Basic \(credentials.reveal())") }
        return Secret(lines.map { "\($0)\r\n" }.joined() + "\r\n")
    }
}

extension UpstreamProxy: CustomStringConvertible {
    /// The URL without user and password.
    public var description: String {
        "http://\(Endpoint.text(host, port))"
    }
}
