internal import CNetfilter
internal import Firewall

extension KernelDump {
    /// What the rules' counters have seen.
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
