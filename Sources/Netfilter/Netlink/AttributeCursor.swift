/// Goes through netlink attributes: a length and a type of 16 bits each in the machine's byte order, then the
/// value, padded to four bytes (struct nlattr in `linux/netlink.h`).
struct AttributeCursor {
    private var rest: Bytes
    /// Without NLA_F_NESTED and NLA_F_NET_BYTEORDER, the two highest bits.
    private static let typeMask: UInt16 = 0x3fff

    init(_ bytes: Bytes) { rest = bytes }

    /// The next attribute, or nil behind the last; throws where one claims more bytes than there are.
    mutating func next() throws(NetfilterError) -> (type: UInt32, value: Bytes)? {
        guard !rest.isEmpty else { return nil }
        guard let length = rest.native(at: 0, as: UInt16.self).map(Int.init),
            let type = rest.native(at: 2, as: UInt16.self),
            length >= 4, let value = rest.part(at: 4, count: length - 4)
        else {
            throw NetfilterError(.malformed, "the kernel sent an attribute that does not fit its message")
        }
        rest = rest.dropFirst((length + 3) & ~3)
        return (UInt32(type & Self.typeMask), value)
    }
}
