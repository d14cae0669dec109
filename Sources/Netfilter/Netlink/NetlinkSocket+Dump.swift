// SPDX-License-Identifier: Apache-2.0

import CNetfilter

extension NetlinkSocket {
    /// Asks for all objects of one kind in nf_tables, or for those that the attributes select.
    func dump(
        _ type: nf_tables_msg_types, family: UInt8, sequence: UInt32, _ attributes: [(UInt32, String)] = []
    ) throws(NetfilterError) -> [NetlinkMessage] {
        var request = MessageBuffer()
        try request.append(capacity: 1 << 12) { start in
            let header = nftnl_nlmsg_build_hdr(
                start, UInt16(type.rawValue), UInt16(family), UInt16(NLM_F_DUMP), sequence)
            for (key, name) in attributes { mnl_attr_put_strz(header, UInt16(key), name) }
            return header
        }
        var messages: [NetlinkMessage] = []
        for message in try exchange(request.bytes) {
            guard message.sequence == sequence else { continue }
            if let answer = try Acknowledgement(message) {
                guard answer.number == 0 else {
                    throw NetfilterError(
                        .refused,
                        "the kernel refuses to list its ruleset: \(NetfilterError.text(of: answer.number))",
                        number: answer.number)
                }
                guard message.type == UInt16(NLMSG_DONE) else { continue }
                return messages
            }
            guard message.flags & UInt16(NLM_F_DUMP_INTR) == 0 else {
                throw NetfilterError(.unanswered, "the ruleset changed while it was read")
            }
            messages.append(message)
        }
        throw NetfilterError(.unanswered, "the kernel stopped in the middle of its ruleset")
    }

    /// Asks for the number of nf_tables' state in this namespace. Each transaction increases it.
    func generation(sequence: UInt32) throws(NetfilterError) -> UInt32 {
        var request = MessageBuffer()
        try request.append(capacity: 1 << 8) {
            nftnl_nlmsg_build_hdr(
                $0, UInt16(NFT_MSG_GETGEN.rawValue), UInt16(AF_UNSPEC), UInt16(NLM_F_ACK), sequence)
        }
        for message in try exchange(request.bytes) where message.sequence == sequence {
            if let answer = try Acknowledgement(message), answer.number != 0 {
                throw NetfilterError(
                    .refused,
                    "the kernel refuses to report its ruleset's generation: "
                        + NetfilterError.text(of: answer.number), number: answer.number)
            }
            if message.nftType == UInt16(NFT_MSG_NEWGEN.rawValue) {
                let fields = try Fields(message.nfAttributes(), of: "generation")
                return try fields.number(NFTA_GEN_ID.rawValue)
            }
        }
        throw NetfilterError(.unanswered, "the kernel did not report its ruleset's generation")
    }
}
