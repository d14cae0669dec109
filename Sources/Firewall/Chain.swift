// SPDX-License-Identifier: Apache-2.0

/// An ordered list of rules. The first rule that decides ends the packet's way through the chain.
public struct Chain: Hashable, Sendable, Codable {
    public var name: String
    /// The hook at which packets enter the chain; nil if only other chains jump to it.
    public var hook: Hook?
    public var rules: [Rule]

    public init(_ name: String, hook: Hook? = nil, rules: [Rule]) {
        self.name = name
        self.hook = hook
        self.rules = rules
    }
}

/// The place of a chain on a packet's way, and the fate of a packet that no rule decides.
public struct Hook: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable {
        case filter, nat
    }

    /// The numbers are the kernel's: enum nf_inet_hooks in `linux/netfilter.h`.
    public enum Place: UInt32, Hashable, Sendable, Codable {
        case input = 1
        case forward = 2
        case output = 3

        var text: String {
            switch self {
            case .input: "input"
            case .forward: "forward"
            case .output: "output"
            }
        }
    }

    /// The numbers are the kernel's: NF_DROP and NF_ACCEPT in `linux/netfilter.h`.
    public enum Policy: UInt32, Hashable, Sendable, Codable {
        case drop = 0
        case accept = 1

        var text: String {
            switch self {
            case .drop: "drop"
            case .accept: "accept"
            }
        }
    }

    public var kind: Kind
    public var place: Place
    /// Chains with lower numbers come first. Translation of destinations is at -100 (NF_IP_PRI_NAT_DST).
    /// Filters come after it, at 0 (NF_IP_PRI_FILTER).
    public var priority: Int32
    public var policy: Policy

    public init(_ kind: Kind, _ place: Place, priority: Int32, policy: Policy) {
        self.kind = kind
        self.place = place
        self.priority = priority
        self.policy = policy
    }

    /// The hook in nft's language.
    public var text: String {
        "type \(kind.rawValue) hook \(place.text) priority \(priority); policy \(policy.text);"
    }
}
