// SPDX-License-Identifier: Apache-2.0

import Firewall

/// One instruction of the kernel's packet machine, of those that cx uses.
///
/// A rule is a list of instructions. Each loads a register, compares one, or acts.
enum Expression: Hashable {
    enum MetaKey: Hashable {
        /// The IP version, one byte: NFPROTO_IPV4 or NFPROTO_IPV6.
        case family
        /// The transport protocol, one byte.
        case transport
    }

    enum ConnectionKey: Hashable {
        /// One bit for each state, in four bytes in the machine's byte order.
        case state
        /// One byte, which is 1 for replies.
        case direction
        /// The IPS_… bits, in four bytes in the machine's byte order.
        case status
    }

    enum Header: Hashable {
        case network, transport
    }

    case meta(MetaKey, into: Register)
    case connection(ConnectionKey, into: Register)
    case payload(Header, offset: UInt32, length: UInt32, into: Register)
    /// Goes on only if the register holds these bytes or, if `isEqual` is false, other bytes.
    case compare(Register, isEqual: Bool, [UInt8])
    /// Replaces the register by its bitwise AND with these bytes.
    case mask(Register, [UInt8])
    /// Goes on only if the set holds the contents of this and the following registers.
    case lookup(set: String, Register)
    case load([UInt8], into: Register)
    case accept
    case jump(String)
    /// Redirects to the port that the register holds.
    case redirect(Register)
    case resetConnection
    case prohibit
    case limit(perSecond: UInt64, burst: UInt32)
    case log(NetfilterLog)
    /// Counts packets and bytes. The counts are not part of the instruction.
    case counter
}

/// A register of the kernel's packet machine (enum nft_registers in `linux/netfilter/nf_tables.h`).
struct Register: Hashable {
    let number: UInt32

    /// NFT_REG_1: the first 16 bytes. Its first 4 bytes are NFT_REG32_00 too; the kernel reports that name.
    static let first = Register(number: 1)
    /// NFT_REG32_01: the 4 bytes after the first 4.
    static let behind4 = Register(number: 9)
    /// NFT_REG_2: the 16 bytes after the first 16.
    static let behind16 = Register(number: 2)
}
