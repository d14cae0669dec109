// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

/// Detects addresses and ports that may carry data out of the sandbox: an address carries up to 16 bytes, a
/// port two. A guess, like ``CarriedData`` for names.
enum CarriedNumbers {
    /// The most addresses in one /24 or /64, which has one owner.
    private static let mostOfBlock = 4
    private static let mostOfAll = 16
    private static let mostPorts = 8

    /// Returns the blocks with more addresses than work needs, and the number of addresses. If the remaining
    /// blocks have too many in total, all blocks are returned.
    static func blocks(_ addresses: some Sequence<IPAddress>) -> [IPPrefix: Int] {
        let counts = Dictionary(Set(addresses).map { (block(of: $0), 1) }, uniquingKeysWith: +)
        let others = counts.values.filter { $0 <= mostOfBlock }.reduce(0, +)
        return others > mostOfAll ? counts : counts.filter { $0.value > mostOfBlock }
    }

    static func reason(for address: IPAddress, among blocks: [IPPrefix: Int]) -> (
        what: String, reason: String
    )? {
        let block = block(of: address)
        guard let count = blocks[block] else { return nil }
        if count > mostOfBlock {
            return (
                "the addresses of \(block)",
                "they look like data carried in addresses (there are \(count) different ones)"
            )
        }
        return (
            "many single addresses",
            "they look like data carried in addresses (there are more than \(mostOfAll))"
        )
    }

    static func reason(for grant: Grant) -> (what: String, reason: String)? {
        guard grant.ports.count > mostPorts else { return nil }
        let subject =
            switch grant.subject {
            case .host(let name): "the name \(name)"
            case .network(let prefix): "the address \(prefix)"
            }
        return (
            subject,
            "its ports look like data carried in numbers (there are \(grant.ports.count) different ones)"
        )
    }

    private static func block(of address: IPAddress) -> IPPrefix {
        let length = address.family == .v4 ? 24 : 64
        let hostBits = UInt128(address.family.bits - length)
        let network = (address.value >> hostBits) << hostBits
        let first = address.family == .v4 ? IPAddress(v4: UInt32(network)) : IPAddress(v6: network)
        return IPPrefix(first, length: length) ?? IPPrefix(address)
    }
}
