// SPDX-License-Identifier: Apache-2.0

import Addresses
import CNetfilter
import Firewall

extension Rule {
    /// The rule's instructions for the kernel. They are those that `nft` would write, so that `nft list`
    /// shows the rule in the same words.
    var expressions: [Expression] { matches.flatMap(\.expressions) + action.expressions }
}

extension IPAddress.Family {
    /// NFPROTO_IPV4 and NFPROTO_IPV6 of `linux/netfilter.h`.
    var protocolFamily: UInt8 {
        switch self {
        case .v4: 2
        case .v6: 10
        }
    }

    /// The offset of the destination in an IP header, in bytes: RFC 791 section 3.1, RFC 8200 section 3.
    var destinationOffset: UInt32 {
        switch self {
        case .v4: 16
        case .v6: 24
        }
    }

    /// The length of an address in bytes.
    var addressLength: UInt32 { UInt32(bits / 8) }

    /// The register after an address that starts in the first register.
    var registerBehindAddress: Register {
        switch self {
        case .v4: .behind4
        case .v6: .behind16
        }
    }

    fileprivate var isThis: [Expression] {
        [.meta(.family, into: .first), .compare(.first, isEqual: true, [protocolFamily])]
    }
}

extension TransportProtocol {
    fileprivate var isThis: [Expression] {
        [.meta(.transport, into: .first), .compare(.first, isEqual: true, [rawValue])]
    }
}

extension Match {
    /// IPS_DST_NAT of `linux/netfilter/nf_conntrack_common.h`.
    static let translatedStatus: UInt32 = 1 << 5

    fileprivate var expressions: [Expression] {
        switch self {
        case .connection(let states): Self.anyBit(.state, states.rawValue)
        case .reply: [.connection(.direction, into: .first), .compare(.first, isEqual: true, [1])]
        case .translated: Self.anyBit(.status, Self.translatedStatus)
        case .transport(let transport): transport.isThis
        case .destinationPort(let transport, let port):
            transport.isThis + [
                // Both TCP (RFC 9293) and UDP (RFC 768) have the destination port in bytes 2 and 3.
                .payload(.transport, offset: 2, length: 2, into: .first),
                .compare(.first, isEqual: true, port.bigEndian.bytes),
            ]
        case .destination(let prefix): prefix.address.family.isThis + Self.destination(prefix)
        case .allowed(let family):
            family.isThis + TransportProtocol.tcp.isThis + [
                .payload(
                    .network, offset: family.destinationOffset, length: family.addressLength, into: .first),
                .payload(.transport, offset: 2, length: 2, into: family.registerBehindAddress),
                .lookup(set: AllowedSet.name(family), .first),
            ]
        case .atMost(let rate, let burst): [.limit(perSecond: rate, burst: burst)]
        }
    }

    private static func anyBit(_ key: Expression.ConnectionKey, _ bits: UInt32) -> [Expression] {
        [
            .connection(key, into: .first), .mask(.first, bits.bytes),
            .compare(.first, isEqual: false, UInt32(0).bytes),
        ]
    }

    /// Compares the bytes that the prefix covers, and masks the last one if the prefix covers only a part of
    /// it.
    private static func destination(_ prefix: IPPrefix) -> [Expression] {
        let family = prefix.address.family
        let length = (prefix.length + 7) / 8
        let address = Array(prefix.address.bytes.prefix(length))
        var expressions: [Expression] = [
            .payload(.network, offset: family.destinationOffset, length: UInt32(length), into: .first)
        ]
        if prefix.length % 8 != 0 {
            let mask =
                [UInt8](repeating: 0xff, count: length - 1) + [
                    UInt8(truncatingIfNeeded: 0xff00 >> (prefix.length % 8))
                ]
            expressions.append(.mask(.first, mask))
        }
        return length == 0 ? [] : expressions + [.compare(.first, isEqual: true, address)]
    }
}

extension Action {
    fileprivate var expressions: [Expression] {
        switch self {
        case .accept: [.accept]
        case .jump(let chain): [.jump(chain)]
        case .redirect(let port): [.load(port.bigEndian.bytes, into: .first), .redirect(.first)]
        case .resetConnection: [.resetConnection]
        case .prohibit: [.prohibit]
        case .report(let log): [.log(log)]
        case .count: [.counter]
        }
    }
}

extension FixedWidthInteger {
    /// The bytes in the order in which they lie in memory.
    var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }
}
