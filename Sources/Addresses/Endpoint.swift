// SPDX-License-Identifier: Apache-2.0

/// An address and a TCP port.
public struct Endpoint: Hashable, Sendable {
    public var address: IPAddress
    public var port: UInt16

    public init(_ address: IPAddress, _ port: UInt16) {
        self.address = address
        self.port = port
    }
}

extension Endpoint: CustomStringConvertible {
    public var description: String { Self.text("\(address)", port) }

    /// Returns `host:port`, or the host alone without a port. An IPv6 address before a port is in brackets
    /// (RFC 3986 section 3.2.2).
    public static func text(_ host: String, _ port: UInt16?) -> String {
        guard let port else { return host }
        return host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
