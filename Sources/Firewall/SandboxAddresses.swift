// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// The addresses that the sandbox has on `lo` besides the loopback addresses.
///
/// They are the source of what the sandbox sends to the world, so that packets find a route and meet the
/// ruleset. Nothing outside ever sees them.
public enum SandboxAddress {
    /// The IPv4 dummy address of RFC 7600 section 4.8, which no network has.
    public static let v4 = IPAddress(v4: 0xc000_0008)
    /// A unique local address (RFC 4193) of cx: fd00:6378::1, in which 6378 is "cx" in ASCII.
    public static let v6 = IPAddress(v6: 0xfd00_6378_0000_0000_0000_0000_0000_0001)
    /// The addresses that stand for names where the proxy alone resolves them: 240.99.0.0/16, in which 99 is
    /// "c" in ASCII. They are of the class E that RFC 1112 section 4 reserves. So no policy can name them, no
    /// name may lead there, and the guard dials none of them.
    public static let names = IPPrefix.block(IPAddress(v4: 0xf063_0000), length: 16)
}

/// The ports on which the guard listens in the container's network namespace: on 127.0.0.1 and ::1, and for
/// credentials on 127.0.0.1 only.
///
/// All ports are below 1024, so that the agent's uid cannot take one over when the guard has died. Promise N7
/// (docs/security.md).
public struct GuardPorts: Hashable, Sendable, Codable {
    /// UDP and TCP.
    public var dns: UInt16
    /// TCP. Only connections that the ruleset redirected reach it.
    public var relay: UInt16
    /// TCP.
    public var credentials: UInt16

    public init(dns: UInt16 = 53, relay: UInt16 = 1023, credentials: UInt16 = 1022) {
        self.dns = dns
        self.relay = relay
        self.credentials = credentials
    }
}

extension IPPrefix {
    /// 127.0.0.0/8: RFC 1122 section 3.2.1.3.
    static var loopback4: IPPrefix { block(IPAddress(v4: 0x7f00_0000), length: 8) }

    /// ::1: RFC 4291 section 2.5.3.
    static var loopback6: IPPrefix { IPPrefix(IPAddress(v6: 1)) }

    fileprivate static func block(_ address: IPAddress, length: Int) -> IPPrefix {
        guard let prefix = IPPrefix(address, length: length) else {
            preconditionFailure("\(address)/\(length)")
        }
        return prefix
    }
}
