public import Addresses

/// What may be reached in one family: intervals of `address . port`, no two of which overlap, in order.
public struct AllowedSet: Hashable, Sendable, Codable {
    public var family: IPAddress.Family
    public var elements: [AllowedElement]

    public init(_ family: IPAddress.Family, elements: [AllowedElement] = []) {
        self.family = family
        self.elements = elements
    }

    public var name: String { Self.name(family) }

    /// The set's name in the kernel.
    public static func name(_ family: IPAddress.Family) -> String {
        switch family {
        case .v4: "allowed4"
        case .v6: "allowed6"
        }
    }

    /// nft's type of the set's keys.
    var keyType: String {
        switch family {
        case .v4: "ipv4_addr . inet_service"
        case .v6: "ipv6_addr . inet_service"
        }
    }
}
