/// What a rule does with the packets it applies to.
public enum Action: Hashable, Sendable, Codable {
    /// Let it on to the next hook.
    case accept
    /// Go through the rules of another chain, and come back if none of them decides.
    case jump(String)
    /// Send it to this port of loopback's instead, and the answers back.
    case redirect(UInt16)
    /// Answer with a TCP reset. Only where TCP was matched.
    case resetConnection
    /// Answer with ICMP's or ICMPv6's "administratively prohibited".
    case prohibit
    /// Report it to whoever listens on this NFLOG group, and go on with the next rule.
    case report(NetfilterLog)
    /// Count it, and go on with the next rule.
    case count
}

extension Action {
    /// The action in nft's language.
    public var text: String {
        switch self {
        case .accept: "accept"
        case .jump(let chain): "jump \(chain)"
        case .redirect(let port): "redirect to :\(port)"
        case .resetConnection: "reject with tcp reset"
        case .prohibit: "reject with icmpx admin-prohibited"
        case .report(let log): log.text
        case .count: "counter"
        }
    }
}
