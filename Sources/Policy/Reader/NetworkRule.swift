import Addresses

/// Reads a block of addresses that a policy allows.
package enum NetworkRule {
    static func read(_ text: String) -> Result<IPPrefix, RuleFault> {
        let shown = Printable.quoted(text)
        guard let prefix = IPPrefix(text) else {
            let help = maskedForm(of: text)
            return .failure(
                RuleFault(
                    rule: .network,
                    message: help == nil
                        ? "\(shown) is no block of addresses" : "\(shown) has bits set behind its prefix",
                    help: help.map { "write \($0), or the single address" }
                        ?? "as 203.0.113.0/24 or 2001:db8::/48"))
        }
        guard prefix.length > 0 else {
            return .failure(
                RuleFault(
                    rule: .network, message: "\(shown) is every address there is",
                    help: "a policy that allows everything is no wall; name hosts or smaller blocks"))
        }
        if let block = SpecialBlock.reserved(overlapping: prefix) {
            return .failure(
                RuleFault(
                    rule: .networkReserved, message: "\(shown) overlaps \(block.prefix): \(block.purpose)"))
        }
        return .success(prefix)
    }

    /// The same block with its host bits cleared, where that is all that is wrong.
    private static func maskedForm(of text: String) -> IPPrefix? {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPAddress(parts[0]), let length = Int(parts[1]),
            (1...address.family.bits).contains(length)
        else { return nil }
        let hostBits = UInt128(address.family.bits - length)
        let masked = (address.value >> hostBits) << hostBits
        return IPPrefix(IPAddress(family: address.family, value: masked), length: length)
    }
}
