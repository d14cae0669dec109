// SPDX-License-Identifier: Apache-2.0

/// The size of a list of blocks, for people who decide whether to allow it.
public struct AddressCount: Hashable, Sendable, Codable {
    public var ipv4Addresses: Int
    /// The number of blocks. The number of IPv6 addresses says nothing to anybody.
    public var ipv6Prefixes: Int

    /// Counts blocks that do not overlap.
    public init(of prefixes: some Sequence<IPPrefix>) {
        ipv4Addresses = 0
        ipv6Prefixes = 0
        for prefix in prefixes {
            switch prefix.address.family {
            case .v4: ipv4Addresses += 1 << (32 - prefix.length)
            case .v6: ipv6Prefixes += 1
            }
        }
    }
}

extension AddressCount: CustomStringConvertible {
    /// A text such as `307,744 IPv4 addresses and 17 IPv6 blocks`.
    public var description: String {
        "\(Self.grouped(ipv4Addresses)) IPv4 addresses and \(Self.grouped(ipv6Prefixes)) IPv6 blocks"
    }

    /// Returns the number with a comma between each three digits.
    public static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}
