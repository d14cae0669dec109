/// IPv4 addresses inside of IPv6 ones (RFC 6052 section 2.2).
package enum NAT64Address {
    /// The IPv4 addresses that an address of a NAT64 block may stand for. In the block for local use (RFC
    /// 8215) the length of the prefix is the operator's secret, so there may be several; 0.0.0.0/8 is then
    /// only a sign of a wrong guess.
    package static func embedded(in address: IPAddress) -> [IPAddress] {
        let value = address.value
        let last = IPAddress(v4: UInt32(truncatingIfNeeded: value))
        guard let wellKnown = IPPrefix("64:ff9b::/96"), !wellKnown.contains(address) else { return [last] }
        // Bits 64 to 71 are zero in each of these forms, and not part of the IPv4 address.
        let high = UInt32(truncatingIfNeeded: value >> 64)
        let low = UInt32(truncatingIfNeeded: value >> 24)
        let guesses = [
            IPAddress(v4: high << 16 | low >> 16),  // a prefix of 48 bits
            IPAddress(v4: high << 24 | low >> 8),  // of 56
            IPAddress(v4: low),  // of 64
            last,  // of 96
        ]
        return guesses.filter { $0.value >> 24 != 0 }
    }
}
