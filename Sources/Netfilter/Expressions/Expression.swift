internal import Firewall

/// One instruction of the kernel's packet machine, of those that cx uses. A rule is a list of them; each may
/// load a register, compare one, or act.
enum Expression: Hashable {
    enum MetaKey: Hashable {
        /// The IP version, one byte: NFPROTO_IPV4 or NFPROTO_IPV6.
        case family
        /// The transport protocol, one byte.
        case transport
    }

    enum ConnectionKey: Hashable {
        /// One bit, four bytes in the machine's byte order.
        case state
        /// One byte, 1 for replies.
        case direction
        /// IPS_… bits, four bytes in the machine's byte order.
        case status
    }

    enum Header: Hashable {
        case network, transport
    }

    case meta(MetaKey, into: Register)
    case connection(ConnectionKey, into: Register)
    case payload(Header, offset: UInt32, length: UInt32, into: Register)
    /// Goes on only if the register holds these bytes, or, where `isEqual` is false, something else.
    case compare(Register, isEqual: Bool, [UInt8])
    /// Ands the register with these bytes.
    case mask(Register, [UInt8])
    /// Goes on only if the set holds what stands in this and the following registers.
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
    /// Whatever it has counted is no part of it.
    case counter
}
