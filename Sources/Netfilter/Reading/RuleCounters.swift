// SPDX-License-Identifier: Apache-2.0

import CNetfilter
import Firewall

extension KernelDump {
    /// Reads the counts of the rules' counters.
    func counts() throws(NetfilterError) -> [RuleCount] {
        var counts: [RuleCount] = []
        var lengths: [String: Int] = [:]
        for message in rules {
            let fields = try Fields(message.nfAttributes(), of: "rule")
            let chain = try fields.text(NFTA_RULE_CHAIN.rawValue)
            let index = lengths[chain, default: 0]
            lengths[chain] = index + 1
            guard fields.has(NFTA_RULE_EXPRESSIONS.rawValue) else { continue }
            var cursor = AttributeCursor(try fields.bytes(NFTA_RULE_EXPRESSIONS.rawValue))
            while let (_, element) = try cursor.next() {
                let expression = try Fields(element, of: "instruction")
                guard try expression.text(NFTA_EXPR_NAME.rawValue) == Expression.counter.kernelName else {
                    continue
                }
                let count = try Expression.count(expression.bytes(NFTA_EXPR_DATA.rawValue))
                counts.append(
                    RuleCount(chain: chain, rule: index, packets: count.packets, bytes: count.bytes))
            }
        }
        return counts
    }
}

/// The kernel's count of the packets that the wall has refused.
final class RefusalCounter: Sendable {
    private let socket: NetlinkSocket

    /// - Parameter socket: a socket in the wall's namespace that nobody else uses.
    init(_ socket: consuming NetlinkSocket) {
        self.socket = socket
    }

    /// Returns the number of packets.
    /// - Throws: if there is no such count, for example if the wall is gone.
    func read() throws(NetfilterError) -> UInt64 {
        var dump = KernelDump()
        dump.rules = try socket.dump(
            NFT_MSG_GETRULE, family: UInt8(NFPROTO_INET), sequence: 1,
            [
                (NFTA_RULE_TABLE.rawValue, Ruleset.sandboxTable),
                (NFTA_RULE_CHAIN.rawValue, Ruleset.refusalChain),
            ])
        if let count = try dump.counts().first { return count.packets }
        throw NetfilterError(.different, "the wall counts no refusals")
    }
}
