// SPDX-License-Identifier: Apache-2.0

/// An IPv4 or IPv6 address.
public struct IPAddress: Hashable, Sendable {
    public enum Family: Hashable, Sendable, CaseIterable {
        case v4, v6

        /// The length of an address in bits.
        public var bits: Int {
            switch self {
            case .v4: 32
            case .v6: 128
            }
        }
    }

    public let family: Family
    /// The address as a number in host byte order; an IPv4 address takes the low 32 bits.
    public let value: UInt128

    public init(v4 value: UInt32) {
        self.family = .v4
        self.value = UInt128(value)
    }

    public init(v6 value: UInt128) {
        self.family = .v6
        self.value = value
    }

    package init(family: Family, value: UInt128) {
        self.family = family
        self.value = value
    }

    /// Reads 4 or 16 bytes in network byte order. Returns nil for any other count.
    public init?(bytes: some Collection<UInt8>) {
        switch bytes.count {
        case 4: family = .v4
        case 16: family = .v6
        default: return nil
        }
        value = bytes.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// The 4 or 16 bytes in network byte order.
    public var bytes: [UInt8] {
        stride(from: family.bits - 8, through: 0, by: -8).map {
            UInt8(truncatingIfNeeded: value >> UInt128($0))
        }
    }
}

extension IPAddress: Comparable {
    /// Orders IPv4 before IPv6, then by number.
    public static func < (left: Self, right: Self) -> Bool {
        left.family == right.family ? left.value < right.value : left.family == .v4
    }
}
