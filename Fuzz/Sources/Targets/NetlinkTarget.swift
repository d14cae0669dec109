// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Policy

@testable import Netfilter

/// Datagrams as the kernel may send them, read in every way in which cx reads them: as acknowledgements,
/// instructions, elements, and a whole ruleset, which does not differ from itself.
enum NetlinkTarget: FuzzTarget {
    static let name = "netlink"

    static func run(_ input: [UInt8]) {
        let bytes = input[...]
        _ = try? Expression(bytes)
        _ = try? AllowedElement(bytes, family: .v4)
        _ = try? AllowedElement(bytes, family: .v6)
        _ = RuleComment.text(of: bytes)
        guard let messages = try? NetlinkMessage.messages(in: bytes) else { return }
        for message in messages { _ = try? Acknowledgement(message) }
        let dump = KernelDump(
            tables: messages.filter { $0.nftType == newTable },
            chains: messages.filter { $0.nftType == newChain },
            sets: messages.filter { $0.nftType == newSet }, rules: messages.filter { $0.nftType == newRule },
            elements: messages.filter { $0.nftType == newElement })
        guard let ruleset = try? dump.ruleset() else { return }
        precondition(
            RulesetDifference(expected: ruleset, actual: ruleset).isEmpty, "a ruleset differs from itself")
        precondition(!ruleset.text.isEmpty, "a ruleset has no text")
    }

    // NFT_MSG_NEWTABLE and so on of linux/netfilter/nf_tables.h: the messages that answer a dump.
    private static let newTable: UInt16 = 0
    private static let newChain: UInt16 = 3
    private static let newRule: UInt16 = 6
    private static let newSet: UInt16 = 9
    private static let newElement: UInt16 = 12
}
