// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The target of a connection: a name or an address, and a port.
struct HostTarget: Hashable, Sendable {
    enum Host: Hashable, Sendable {
        case name(HostName)
        case address(IPAddress)
    }

    let host: Host
    let port: UInt16

    /// The port of TLS, for a target that names no port.
    static let standardPort: UInt16 = 443

    init(_ host: Host, port: UInt16 = standardPort) {
        self.host = host
        self.port = port
    }

    /// Reads `H`, `H:P`, `[V6]:P` and an IPv6 address alone. An address has one plain spelling: other forms
    /// that `inet_aton` accepts are neither a name nor an address here.
    init(_ text: String) throws(PolicyQueryFault) {
        let (host, port) = try Self.parts(text)
        self.port = port
        // The only name in the sandbox's hosts file.
        if host.lowercased() == "localhost" {
            self.host = .address(IPAddress(v4: 0x7f00_0001))
        } else if let address = IPAddress(host) {
            self.host = .address(address)
        } else if let name = HostName(host) {
            self.host = .name(name)
        } else {
            throw PolicyQueryFault(
                "\(Printable.quoted(host)) is neither a full host name nor an address",
                help: Self.help(for: host))
        }
    }

    private static func parts(_ text: String) throws(PolicyQueryFault) -> (host: String, port: UInt16) {
        if text.contains("/") || text.contains("@") {
            throw PolicyQueryFault(
                "\(Printable.quoted(text)) is not a host",
                help: "the name alone, as api.example.com or api.example.com:8443")
        }
        if IPAddress(text) != nil { return (text, standardPort) }
        var host = text[...]
        var port: Substring?
        if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
            host = text[text.index(after: text.startIndex)..<close]
            let rest = text[text.index(after: close)...]
            port = rest.isEmpty ? nil : rest
        } else if let colon = text.lastIndex(of: ":") {
            host = text[..<colon]
            port = text[colon...]
        }
        guard let port else { return (String(host), standardPort) }
        guard port.hasPrefix(":"), port.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = UInt16(port.dropFirst()), number > 0
        else {
            throw PolicyQueryFault(
                "\(Printable.quoted(text)) has no port from 1 to 65535", help: "as api.example.com:8443")
        }
        return (String(host), number)
    }

    private static func help(for host: String) -> String {
        if host.contains("*") { return "a wildcard is many hosts; ask about one of them" }
        if host.utf8.last.map({ (0x30...0x39).contains($0) }) == true || host.lowercased().hasPrefix("0x") {
            return "an address in its plain spelling, as 203.0.113.7 or 2001:db8::1"
        }
        return "letters, digits and hyphens, at least two labels, as api.example.com"
    }
}

extension HostTarget: CustomStringConvertible {
    var description: String {
        switch host {
        case .name(let name): "\(name):\(port)"
        case .address(let address): address.family == .v6 ? "[\(address)]:\(port)" : "\(address):\(port)"
        }
    }
}
