public import Addresses

/// Addresses together with ports that the sandbox may reach over TCP: one element of an allowed set.
public struct AllowedElement: Sendable, Codable {
    public var addresses: AddressRange
    public var ports: PortRange
    /// How long it stays, in milliseconds, counted from when it was added; nil for one that stays for good.
    public var timeout: UInt64?
    /// The policy's line that asked for it, the first if there were several; no part of equality.
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
