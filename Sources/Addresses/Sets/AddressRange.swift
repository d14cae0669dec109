// SPDX-License-Identifier: Apache-2.0

/// Addresses from `first` to `last`, both included and of one family.
public struct AddressRange: Hashable, Sendable {
    public let family: IPAddress.Family
    /// In host byte order.
    public let lower: UInt128
    /// In host byte order, not below `lower`.
    public let upper: UInt128

    /// Returns nil if the two are of different families or in the wrong order.
    public init?(_ first: IPAddress, _ last: IPAddress) {
        guard first.family == last.family, first.value <= last.value else { return nil }
        self.init(family: first.family, lower: first.value, upper: last.value)
    }

    public init(_ prefix: IPPrefix) {
        self.init(family: prefix.address.family, lower: prefix.first.value, upper: prefix.last.value)
    }

    public init(_ address: IPAddress) {
        self.init(family: address.family, lower: address.value, upper: address.value)
    }

    package init(family: IPAddress.Family, lower: UInt128, upper: UInt128) {
        self.family = family
        self.lower = lower
        self.upper = upper
    }

    public var first: IPAddress { address(lower) }
    public var last: IPAddress { address(upper) }

    public func contains(_ address: IPAddress) -> Bool {
        address.family == family && lower <= address.value && address.value <= upper
    }

    private func address(_ value: UInt128) -> IPAddress {
        switch family {
        case .v4: IPAddress(v4: UInt32(truncatingIfNeeded: value))
        case .v6: IPAddress(v6: value)
        }
    }

    /// The length of the prefix that holds exactly these addresses; nil if no prefix does.
    private var prefixLength: Int? {
        let hosts = upper &- lower
        guard hosts & (hosts &+ 1) == 0, lower & hosts == 0 else { return nil }
        return family.bits - (UInt128.bitWidth - hosts.leadingZeroBitCount)
    }
}

extension AddressRange: CustomStringConvertible {
    /// The range as nft writes it: an address, a prefix, or two addresses with a hyphen.
    public var description: String {
        if lower == upper { return first.description }
        return prefixLength.map { "\(first)/\($0)" } ?? "\(first)-\(last)"
    }
}

extension AddressRange: Comparable {
    /// Orders IPv4 before IPv6, then by number.
    public static func < (left: Self, right: Self) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }
}

extension AddressRange: Codable {
    private enum CodingKeys: String, CodingKey { case first, last }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let range = AddressRange(
            try values.decode(IPAddress.self, forKey: .first),
            try values.decode(IPAddress.self, forKey: .last))
        guard let range else {
            throw DecodingError.dataCorruptedError(
                forKey: .last, in: values, debugDescription: "no address range")
        }
        self = range
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(first, forKey: .first)
        try values.encode(last, forKey: .last)
    }
}
