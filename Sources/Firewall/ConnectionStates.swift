/// Which of conntrack's states a packet's connection may be in: `ct state`.
public struct ConnectionStates: OptionSet, Hashable, Sendable, Codable {
    /// The bits of `ct state` in the kernel: NF_CT_STATE_BIT in `linux/netfilter/nf_conntrack_common.h`.
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let invalid = Self(rawValue: 1)
    public static let established = Self(rawValue: 2)
    public static let related = Self(rawValue: 4)
    public static let new = Self(rawValue: 8)
    public static let untracked = Self(rawValue: 64)

    private static let names: [(Self, String)] = [
        (.invalid, "invalid"), (.established, "established"), (.related, "related"), (.new, "new"),
        (.untracked, "untracked"),
    ]

    /// The states as nft writes them, `established,related`.
    public var text: String {
        Self.names.filter { contains($0.0) }.map(\.1).joined(separator: ",")
    }
}
