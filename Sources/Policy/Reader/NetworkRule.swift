// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

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
                        ? "\(shown) is not a block of addresses" : "\(shown) has bits set behind its prefix",
                    help: help.map { "write \($0), or the single address" }
                        ?? "as 203.0.113.0/24 or 2001:db8::/48"))
        }
        guard prefix.length > 0 else {
            return .failure(
                RuleFault(
                    rule: .network, message: "\(shown) contains all addresses",
                    help: "a policy that allows everything leaves no wall; name hosts or smaller blocks"))
        }
        if let block = SpecialBlock.reserved(overlapping: prefix) {
            return .failure(
                RuleFault(
                    rule: .networkReserved, message: "\(shown) overlaps \(block.prefix): \(block.purpose)"))
        }
        return .success(prefix)
    }

    /// Returns the block with its host bits cleared; nil if something else is wrong.
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

extension LintRule {
    public static let network = LintRule(
        "egress/network", .error,
        summary: "an entry that is not a block of addresses, or the block of all addresses",
        rationale: """
            A network is an address, or a block in CIDR form with no bit set behind its prefix. In \
            `10.1.2.3/8` the author means one address or sixteen million, and cx does not guess which. A \
            block of all addresses would leave no wall. Names go to `hosts`, where cx also checks the name \
            in TLS.
            """,
        bad: [
            """
            egress:
              networks:
                - {cidr: ↓10.1.2.3/8}
                - {cidr: ↓0.0.0.0/0}
                - {cidr: ↓"::/0"}
                - {cidr: ↓db.example.com}
            """
        ],
        good: [
            """
            egress:
              networks:
                - {cidr: 10.0.0.0/8, ports: [5432]}
                - {cidr: 203.0.113.7, ports: [5432]}
                - {cidr: "2001:db8::/48"}
              hosts: [db.example.com]
            """
        ])

    public static let networkReserved = LintRule(
        "egress/network-reserved", .error,
        summary: "a block that overlaps addresses which must stay out of reach",
        rationale: """
            Some addresses do not belong to the internet. Loopback and link-local addresses lead to the host \
            and to the metadata service that hands out its keys, and so do single addresses of Azure, \
            Alibaba Cloud, AWS and Google Cloud. Multicast and reserved space leads to neighbours or \
            nowhere, and IPv6 blocks that embed IPv4 lead to any of these by another name. A block that \
            contains only one such address is refused too, such as `100.64.0.0/10` with Alibaba Cloud's: \
            name the smaller blocks that are needed. Private space (RFC 1918, RFC 4193) can be named.
            """,
        bad: [
            """
            egress:
              networks:
                - {cidr: ↓169.254.169.254, ports: [80]}
                - {cidr: ↓127.0.0.0/8}
                - {cidr: ↓100.64.0.0/10}
                - {cidr: ↓"::ffff:0:0/96"}
                - {cidr: ↓"fd00:ec2::254"}
            """
        ],
        good: [
            """
            egress:
              networks:
                - {cidr: 100.64.0.0/11}
                - {cidr: 192.168.10.0/24, ports: [5432]}
            """
        ])
}
