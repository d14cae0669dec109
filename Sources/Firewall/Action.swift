// SPDX-License-Identifier: Apache-2.0

/// The action of a rule on the packets to which it applies.
public enum Action: Hashable, Sendable, Codable {
    /// Let the packet on to the next hook.
    case accept
    /// Go through the rules of another chain, and come back if none of them decides.
    case jump(String)
    /// Send the packet to this port of the loopback address instead, and translate the answers back.
    case redirect(UInt16)
    /// Answer with a TCP reset. The rule must match TCP.
    case resetConnection
    /// Answer with ICMP's or ICMPv6's "administratively prohibited".
    case prohibit
    /// Report the packet to the listener of this NFLOG group, and go on with the next rule.
    case report(NetfilterLog)
    /// Count the packet, and go on with the next rule.
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

/// An NFLOG report: to which group it goes, and how much of each packet it holds.
public struct NetfilterLog: Hashable, Sendable, Codable {
    /// The NFLOG group in the namespace. Other programs listen on group 0.
    public var group: UInt16
    public var prefix: String
    /// The number of bytes that are copied of each packet.
    public var length: UInt32
    /// The number of packets that the kernel collects before it sends them on.
    public var queue: UInt16

    public init(group: UInt16, prefix: String, length: UInt32, queue: UInt16) {
        self.group = group
        self.prefix = prefix
        self.length = length
        self.queue = queue
    }

    /// The reports that the guard listens to. Group 0x6378 is "cx" in ASCII. 128 bytes hold an IPv6 header, a
    /// few of its extension headers and the ports. The kernel sends each packet on at once, since a person
    /// may be watching.
    public static let refused = NetfilterLog(group: 0x6378, prefix: "cx refused", length: 128, queue: 1)

    var text: String { "log prefix \"\(prefix)\" group \(group) snaplen \(length) queue-threshold \(queue)" }
}
