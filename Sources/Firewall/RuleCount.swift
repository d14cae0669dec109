/// What the counter of one rule has seen.
public struct RuleCount: Hashable, Sendable {
    /// The rule's chain, and its place in it from 0.
    public var chain: String
    public var rule: Int
    public var packets: UInt64
    public var bytes: UInt64

    public init(chain: String, rule: Int, packets: UInt64, bytes: UInt64) {
        self.chain = chain
        self.rule = rule
        self.packets = packets
        self.bytes = bytes
    }

    /// The counter in nft's language.
    var text: String { "counter packets \(packets) bytes \(bytes)" }
}
