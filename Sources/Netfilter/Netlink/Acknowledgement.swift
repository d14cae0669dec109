internal import CNetfilter

/// The kernel's answer to one request: struct nlmsgerr of `linux/netlink.h`, and the extended acknowledgement
/// behind it.
struct Acknowledgement: Hashable {
    let sequence: UInt32
    /// An error number, or zero. In a batch zero does not mean that anything was done: one bad message undoes
    /// all.
    let number: Int32
    /// What the kernel had to say about it, which is rarely anything.
    let message: String?
    /// Where in the request the attribute stands that it did not like, counted from the request's header.
    let offset: UInt32?

    /// Nil for a message of another type.
    init?(_ message: NetlinkMessage) throws(NetfilterError) {
        guard message.type == UInt16(NLMSG_ERROR) || message.type == UInt16(NLMSG_DONE) else { return nil }
        guard let error = message.payload.native(at: 0, as: Int32.self) else {
            throw NetfilterError(.malformed, "the kernel sent an acknowledgement without a number")
        }
        sequence = message.sequence
        number = error == .min ? .max : abs(error)
        var text: String?
        var offset: UInt32?
        if message.type == UInt16(NLMSG_ERROR), message.flags & UInt16(NLM_F_ACK_TLVS) != 0 {
            guard let echoed = message.payload.native(at: 4, as: UInt32.self) else {
                throw NetfilterError(
                    .malformed, "the kernel sent an acknowledgement without its request's header")
            }
            // The number and the request's header; the whole request unless NETLINK_CAP_ACK took hold.
            let isCapped = message.flags & UInt16(NLM_F_CAPPED) != 0
            let start = 4 + (isCapped ? NetlinkMessage.headerLength : (Int(echoed) + 3) & ~3)
            guard let attributes = message.payload.rest(from: start) else {
                throw NetfilterError(.malformed, "the kernel sent an acknowledgement shorter than it says")
            }
            var cursor = AttributeCursor(attributes)
            while let (type, value) = try cursor.next() {
                switch type {
                case NLMSGERR_ATTR_MSG.rawValue: text = value.text
                case NLMSGERR_ATTR_OFFS.rawValue: offset = value.native(at: 0)
                default: continue  // A hint of newer kernels.
                }
            }
        }
        self.message = text
        self.offset = offset
    }
}
