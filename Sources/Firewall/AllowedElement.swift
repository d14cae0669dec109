// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// Addresses and ports that the sandbox may reach over TCP: one element of an ``AllowedSet``.
public struct AllowedElement: Sendable, Codable {
    public var addresses: AddressRange
    public var ports: PortRange
    /// The time that the element stays after it was added, in milliseconds; nil if it stays for good.
    public var timeout: UInt64?
    /// The policy's line that asked for the element, the first of several. It takes no part in equality.
    public var origin: Origin?

    public init(_ addresses: AddressRange, _ ports: PortRange, timeout: UInt64? = nil, origin: Origin? = nil)
    {
        self.addresses = addresses
        self.ports = ports
        self.timeout = timeout
        self.origin = origin
    }

    public func contains(_ address: IPAddress, _ port: UInt16) -> Bool {
        ports.contains(port) && addresses.contains(address)
    }

    /// The element in nft's language.
    public var text: String { "\(addresses) . \(ports)" + (timeout.map { " timeout \($0)ms" } ?? "") }
}

extension AllowedElement: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.addresses == right.addresses && left.ports == right.ports && left.timeout == right.timeout
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(addresses)
        hasher.combine(ports)
        hasher.combine(timeout)
    }
}

extension AllowedElement: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.addresses == right.addresses ? left.ports < right.ports : left.addresses < right.addresses
    }
}

/// All that the sandbox may reach in one family: ordered intervals of `address . port`, of which no two
/// overlap.
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

    /// The nft type of the set's keys.
    var keyType: String {
        switch family {
        case .v4: "ipv4_addr . inet_service"
        case .v6: "ipv6_addr . inet_service"
        }
    }
}

/// Looks up an address and port among allowed elements in logarithmic time.
public struct AllowedIndex: Sendable {
    private let addresses: [PortRange: AddressSet]

    public init(_ elements: some Sequence<AllowedElement>) {
        addresses = Dictionary(grouping: elements, by: \.ports).mapValues { AddressSet($0.map(\.addresses)) }
    }

    public func contains(_ address: IPAddress, _ port: UInt16) -> Bool {
        addresses.contains { ports, addresses in ports.contains(port) && addresses.contains(address) }
    }
}

extension IPAddress.Family: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        switch try container.decode(Int.self) {
        case 4: self = .v4
        case 6: self = .v6
        case let other:
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no IP version: \(other)")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self == .v4 ? 4 : 6)
    }
}
