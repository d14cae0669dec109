// SPDX-License-Identifier: Apache-2.0

import CNetfilter
import Firewall

extension Wall {
    /// Reads everything that nf_tables has in the namespace: the tables of all families, and all of the
    /// `inet` family.
    func dump() throws(NetfilterError) -> KernelDump {
        let inet = UInt8(NFPROTO_INET)
        var dump = KernelDump()
        dump.tables = try netfilter.dump(NFT_MSG_GETTABLE, family: UInt8(AF_UNSPEC), sequence: nextSequence())
        // A table of another family is an error by itself, so its chains and rules need no reading.
        dump.chains = try netfilter.dump(NFT_MSG_GETCHAIN, family: inet, sequence: nextSequence())
        dump.rules = try netfilter.dump(NFT_MSG_GETRULE, family: inet, sequence: nextSequence())
        dump.sets = try netfilter.dump(NFT_MSG_GETSET, family: inet, sequence: nextSequence())
        for message in dump.sets {
            let fields = try Fields(message.nfAttributes(), of: "set")
            let set = try fields.text(NFTA_SET_NAME.rawValue)
            let table = try fields.text(NFTA_SET_TABLE.rawValue)
            dump.elements += try netfilter.dump(
                NFT_MSG_GETSETELEM, family: inet, sequence: nextSequence(),
                [(NFTA_SET_ELEM_LIST_TABLE.rawValue, table), (NFTA_SET_ELEM_LIST_SET.rawValue, set)])
        }
        return dump
    }
}
