// SPDX-License-Identifier: Apache-2.0

/// A block of addresses in CIDR notation (RFC 4632), with no bits set behind the prefix.
public struct IPPrefix: Hashable, Sendable {
    public let address: IPAddress
    /// The length in bits: 0 to 32, or 0 to 128.
    public let length: Int

    /// Returns nil if the length is out of range, or if the address has bits set behind it.
    public init?(_ address: IPAddress, length: Int) {
        guard (0...address.family.bits).contains(length) else { return nil }
        self.address = address
        self.length = length
        guard address.value & hostMask == 0 else { return nil }
    }

    /// Makes the block of a single address.
    public init(_ address: IPAddress) {
        self.address = address
        self.length = address.family.bits
    }

    /// Reads `203.0.113.0/24`, or an address alone.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(parts[0]) else { return nil }
        guard parts.count == 2 else {
            self.init(address)
            return
        }
        guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(parts[1]) else {
            return nil
        }
        self.init(address, length: length)
    }

    public var first: IPAddress { address }
    public var last: IPAddress { IPAddress(family: address.family, value: address.value | hostMask) }

    public func contains(_ other: IPAddress) -> Bool {
        other.family == address.family && other.value & ~hostMask == address.value
    }

    public func overlaps(_ other: IPPrefix) -> Bool { contains(other.first) || other.contains(first) }

    /// True if the block is larger than a /8, or in IPv6 larger than the /32 that a provider gets.
    public var isWide: Bool {
        switch address.family {
        case .v4: length < 8
        case .v6: length < 32
        }
    }

    private var hostMask: UInt128 {
        let hostBits = address.family.bits - length
        return hostBits == 128 ? .max : (1 << UInt128(hostBits)) - 1
    }
}

extension IPPrefix: CustomStringConvertible {
    public var description: String {
        length == address.family.bits ? address.description : "\(address)/\(length)"
    }
}

extension IPPrefix: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let prefix = IPPrefix(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a CIDR block: \(text)")
        }
        self = prefix
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension IPPrefix: Comparable {
    /// Orders by family and number. Of two that begin alike, the larger block comes first.
    public static func < (left: Self, right: Self) -> Bool {
        left.address == right.address ? left.length < right.length : left.address < right.address
    }
}
