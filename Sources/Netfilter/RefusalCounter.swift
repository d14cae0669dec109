internal import CNetfilter
internal import Firewall

/// The kernel's count of the packets that the wall has refused.
final class RefusalCounter: Sendable {
    private let socket: NetlinkSocket

    /// - Parameter socket: Of the wall's namespace, and nobody else's.
    init(_ socket: consuming NetlinkSocket) {
        self.socket = socket
    }

    /// Throws where there is no such count, as when the wall is gone.
    func read() throws(NetfilterError) -> UInt64 {
        let rules = try socket.dump(
            NFT_MSG_GETRULE, family: UInt8(NFPROTO_INET), sequence: 1,
            [
                (NFTA_RULE_TABLE.rawValue, Ruleset.sandboxTable),
                (NFTA_RULE_CHAIN.rawValue, Ruleset.refusalChain),
            ])
        for message in rules {
            let fields = try Fields(message.nfAttributes(), of: "rule")
            guard fields.has(NFTA_RULE_EXPRESSIONS.rawValue) else { continue }
            var cursor = AttributeCursor(try fields.bytes(NFTA_RULE_EXPRESSIONS.rawValue))
            while let (_, element) = try cursor.next() {
                let expression = try Fields(element, of: "instruction")
                guard try expression.text(NFTA_EXPR_NAME.rawValue) == Expression.counter.kernelName else {
                    continue
                }
                return try Expression.count(expression.bytes(NFTA_EXPR_DATA.rawValue)).packets
            }
        }
        throw NetfilterError(.different, "the wall counts no refusals")
    }
}
