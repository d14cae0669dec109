/// Where and how refused packets are reported.
public struct NetfilterLog: Hashable, Sendable, Codable {
    /// NFLOG's multicast group within the namespace; 0 is the one that other programs listen on.
    public var group: UInt16
    public var prefix: String
    /// How much of each packet is copied, in bytes.
    public var length: UInt32
    /// How many packets the kernel collects before it sends them on.
    public var queue: UInt16

    public init(group: UInt16, prefix: String, length: UInt32, queue: UInt16) {
        self.group = group
        self.prefix = prefix
        self.length = length
        self.queue = queue
    }

    /// What the guard listens to. 0x6378 is "cx" in ASCII. 128 bytes hold an IPv6 header, a few of its
    /// extension headers and the ports. Each packet is sent on at once, since a person may be watching.
    public static let refused = NetfilterLog(group: 0x6378, prefix: "cx refused", length: 128, queue: 1)

    var text: String { "log prefix \"\(prefix)\" group \(group) snaplen \(length) queue-threshold \(queue)" }
}
