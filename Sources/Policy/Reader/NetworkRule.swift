/// Which blocks of addresses a policy may allow.
enum NetworkRule {
    /// Blocks that must stay out of reach, each with its reason. A block that overlaps one of them is refused too.
    private static let reserved: [(prefix: IPPrefix, reason: String)] = [
        ("0.0.0.0/8", "this host (RFC 1122)"),
        ("127.0.0.0/8", "loopback (RFC 1122)"),
        ("169.254.0.0/16", "link-local, where clouds serve metadata and credentials (RFC 3927)"),
        ("168.63.129.16/32", "Azure's host agent"),
        ("100.100.100.200/32", "Alibaba Cloud's metadata"),
        ("192.0.0.0/24", "protocol assignments (RFC 6890), where the sandbox has its own address"),
        ("224.0.0.0/4", "multicast (RFC 5771)"),
        ("240.0.0.0/4", "reserved, and broadcast (RFC 1112)"),
        ("::/96", "this host and embedded IPv4 (RFC 4291)"),
        ("::ffff:0:0/96", "embedded IPv4 (RFC 4291)"),
        ("64:ff9b::/96", "embedded IPv4 (RFC 6052)"),
        ("64:ff9b:1::/48", "embedded IPv4 (RFC 8215)"),
        ("2002::/16", "embedded IPv4 (RFC 3056)"),
        ("fd00:ec2::/32", "AWS's metadata"),
        ("fd20:ce::/32", "Google Cloud's metadata"),
        ("fd00:6378::/32", "the sandbox's own address"),
        ("fe80::/10", "link-local (RFC 4291)"),
        ("ff00::/8", "multicast (RFC 4291)"),
    ].compactMap { text, reason in IPPrefix(text).map { ($0, reason) } }

    static func read(_ text: String) -> Result<IPPrefix, RuleFault> {
        let shown = Printable.quoted(text)
        guard let prefix = IPPrefix(text) else {
            let help = maskedForm(of: text)
            return .failure(
                RuleFault(
                    rule: .network,
                    message: help == nil
                        ? "\(shown) is no block of addresses" : "\(shown) has bits set behind its prefix",
                    help: help.map { "write \($0), or the single address" } ?? "as 203.0.113.0/24 or 2001:db8::/48"))
        }
        guard prefix.length > 0 else {
            return .failure(
                RuleFault(
                    rule: .network, message: "\(shown) is every address there is",
                    help: "a policy that allows everything is no wall; name hosts or smaller blocks"))
        }
        if let hit = reserved.first(where: { overlap($0.prefix, prefix) }) {
            return .failure(
                RuleFault(rule: .networkReserved, message: "\(shown) overlaps \(hit.prefix): \(hit.reason)"))
        }
        return .success(prefix)
    }

    /// Larger than a /8, or than the /32 that a provider gets.
    static func isWide(_ prefix: IPPrefix) -> Bool {
        switch prefix.address.family {
        case .v4: prefix.length < 8
        case .v6: prefix.length < 32
        }
    }

    /// Why no block with this address may be allowed; nil where one may.
    static func reservation(of address: IPAddress) -> String? {
        reserved.first { $0.prefix.contains(address) }?.reason
    }

    private static func overlap(_ one: IPPrefix, _ other: IPPrefix) -> Bool {
        one.contains(other.first) || other.contains(one.first)
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
