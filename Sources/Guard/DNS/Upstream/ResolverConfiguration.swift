// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import NIOCore
import Synchronization

/// Holds the host's current resolver settings. A VPN that comes up changes them in the middle of a session.
final class ResolverSource: Sendable {
    private let current: Mutex<ResolverConfiguration>

    /// - Parameter text: the text of resolv.conf(5).
    convenience init(_ text: String) {
        self.init(ResolverConfiguration(text))
    }

    init(_ configuration: ResolverConfiguration) {
        current = Mutex(configuration)
    }

    var configuration: ResolverConfiguration { current.withLock { $0 } }

    func replace(_ text: String) {
        current.withLock { $0 = ResolverConfiguration(text) }
    }
}

/// The settings of resolv.conf(5).
struct ResolverConfiguration: Hashable, Sendable {
    /// The name servers, at most 3 (MAXNS of resolv.h). Without any, it is the one on this machine.
    var servers: [NameServer] = []
    /// The time to wait for one server: RES_TIMEOUT, at most 30 s (RES_MAXRETRANS).
    var timeout: Duration = .seconds(5)
    /// The number of times to go through the servers: RES_DFLRETRY, at most 5 (RES_MAXRETRY).
    var attempts = 2
    /// True if the servers are asked by TCP alone: `use-vc`.
    var usesTCPAlone = false
    /// True if each lookup begins with another server, so that all get their share: `rotate`.
    var rotates = false
    /// True if nobody is asked for IPv6 addresses: `no-aaaa`.
    var omitsIPv6 = false

    /// The servers in the order in which a lookup asks them.
    var order: [NameServer] {
        guard rotates, let start = servers.indices.randomElement() else { return servers }
        return Array(servers[start...] + servers[..<start])
    }

    /// Reads the text of resolv.conf. It skips what it does not know, as the C library does.
    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            switch words.first {
            case "nameserver":
                guard words.count > 1, servers.count < 3, let server = Self.server(words[1]) else { continue }
                servers.append(server)
            case "options":
                words.dropFirst().forEach { readOption($0) }
            default: continue
            }
        }
        if servers.isEmpty, let local = IPAddress("127.0.0.1") { servers = [NameServer(address: local)] }
    }

    private mutating func readOption(_ option: Substring) {
        switch option {
        case "use-vc": usesTCPAlone = true
        case "rotate": rotates = true
        case "no-aaaa": omitsIPv6 = true
        default: readNumber(option)
        }
    }

    private mutating func readNumber(_ option: Substring) {
        let parts = option.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[1]) else { return }
        switch parts[0] {
        case "timeout": timeout = .seconds(min(max(number, 1), 30))
        case "attempts": attempts = min(max(number, 1), 5)
        default: return
        }
    }

    private static func server(_ text: Substring) -> NameServer? {
        let parts = text.split(separator: "%", maxSplits: 1)
        guard let first = parts.first, let address = IPAddress(first) else { return nil }
        guard parts.count == 2 else { return NameServer(address: address) }
        let scope = if_nametoindex(String(parts[1]))
        return scope == 0 ? nil : NameServer(address: address, scope: scope)
    }
}

/// A name server of the host.
struct NameServer: Hashable, Sendable {
    var address: IPAddress
    /// The index of the interface of a link-local IPv6 address (RFC 4007), else 0.
    var scope: UInt32 = 0
    var port: UInt16 = 53

    func socketAddress() throws -> SocketAddress {
        let plain = try SocketAddress(address, port: port)
        guard scope != 0, case .v6(let v6) = plain else { return plain }
        var scoped = v6.address
        // sin6_scope_id of netinet/in.h, the last member, in host byte order.
        withUnsafeMutableBytes(of: &scoped) { $0.storeBytes(of: scope, toByteOffset: 24, as: UInt32.self) }
        return SocketAddress(scoped, host: "")
    }
}
