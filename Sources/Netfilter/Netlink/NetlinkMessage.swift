// SPDX-License-Identifier: Apache-2.0

import CNetfilter

/// One message from the kernel: struct nlmsghdr of `linux/netlink.h`, which is 16 bytes in the machine's byte
/// order, and the payload after it.
struct NetlinkMessage {
    let type: UInt16
    let flags: UInt16
    /// The sequence number of the request that this message answers.
    let sequence: UInt32
    let payload: Bytes

    static let headerLength = 16

    /// Reads the messages of one datagram.
    static func messages(in datagram: Bytes) throws(NetfilterError) -> [NetlinkMessage] {
        var messages: [NetlinkMessage] = []
        var rest = datagram
        while !rest.isEmpty {
            guard let length = rest.native(at: 0, as: UInt32.self).map({ Int($0) }), length >= headerLength,
                let type = rest.native(at: 4, as: UInt16.self),
                let flags = rest.native(at: 6, as: UInt16.self),
                let sequence = rest.native(at: 8, as: UInt32.self),
                let payload = rest.part(at: headerLength, count: length - headerLength)
            else {
                throw NetfilterError(.malformed, "the kernel sent a message that does not fit its datagram")
            }
            messages.append(NetlinkMessage(type: type, flags: flags, sequence: sequence, payload: payload))
            rest = rest.dropFirst((length + 3) & ~3)
        }
        return messages
    }

    /// The kind of object that a message of nf_tables is about; nil for other messages. It is the low byte of
    /// the type (`linux/netfilter/nfnetlink.h`).
    var nftType: UInt16? { type >> 8 == UInt16(NFNL_SUBSYS_NFTABLES) ? type & 0xff : nil }

    /// Returns the attributes after struct nfgenmsg, which is 4 bytes long: family, version and a resource
    /// number.
    func nfAttributes() throws(NetfilterError) -> Bytes {
        guard let attributes = payload.rest(from: 4) else {
            throw NetfilterError(.malformed, "the kernel sent a message without its header")
        }
        return attributes
    }

    /// The protocol family of a message of nf_tables.
    var family: UInt8? { payload.first }
}

/// The kernel's answer to one request: struct nlmsgerr of `linux/netlink.h`, and the extended acknowledgement
/// after it.
struct Acknowledgement: Hashable {
    let sequence: UInt32
    /// An error number, or zero. In a batch, zero does not mean that anything was done: one bad message
    /// undoes all.
    let number: Int32
    /// The kernel's words about the error, which it rarely gives.
    let message: String?
    /// The offset of the attribute that the kernel refused, from the start of the request's header.
    let offset: UInt32?

    /// Returns nil for a message of another type.
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
            // The error number and the request's header stand first, or the whole request if NETLINK_CAP_ACK
            // is not in force.
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
                default: continue  // Newer kernels add hints.
                }
            }
        }
        self.message = text
        self.offset = offset
    }
}

/// Messages one after the other, as they are sent in one datagram.
struct MessageBuffer: ~Copyable {
    private(set) var bytes: [UInt8] = []

    /// Appends one message. `build` writes it at the pointer that it gets, and returns its header.
    /// - Parameter capacity: the most bytes that `build` writes. Unused bytes are given back.
    mutating func append(
        capacity: Int,
        _ build: (UnsafeMutablePointer<CChar>) throws(NetfilterError) -> UnsafeMutablePointer<nlmsghdr>?
    ) throws(NetfilterError) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: capacity))
        var length = 0
        let outcome: Result<Void, NetfilterError> = bytes.withUnsafeMutableBytes { buffer in
            guard let base = buffer.baseAddress?.advanced(by: start) else { return .success(()) }
            do throws(NetfilterError) {
                let header = try build(base.assumingMemoryBound(to: CChar.self))
                length = Int(header?.pointee.nlmsg_len ?? 0)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        bytes.removeLast(capacity - min((length + 3) & ~3, capacity))
        try outcome.get()
        guard length >= NetlinkMessage.headerLength, length <= capacity else {
            throw NetfilterError(.malformed, "a message of \(length) bytes where \(capacity) were set aside")
        }
    }
}
