// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol

/// Judges the addresses that the name of an allowed host points to. Promise D3 (docs/security.md).
struct AnswerJudge: Sendable {
    /// The ranges by the text of their `PublishedScope`.
    private let published: [String: AddressSet]
    private let pool: IPPrefix?
    private let isOwn: @Sendable (IPAddress) -> Bool

    /// - Parameters:
    ///   - pool: the block of a `NamePool` that gives all answers; nil if name servers do. An address of it says
    ///     nothing about where the proxy finds the host.
    ///   - isOwn: returns true for an address of the host itself.
    init(
        published: [String: [IPPrefix]], pool: IPPrefix? = nil,
        isOwn: @escaping @Sendable (IPAddress) -> Bool = OwnAddresses.contains
    ) {
        self.published = published.mapValues { AddressSet($0) }
        self.pool = pool
        self.isOwn = isOwn
    }

    /// Returns the reason why the host must not be reached at this address; nil if it may.
    func refusal(of address: IPAddress, for name: AllowedName) -> Reason<AnswerRefusal>? {
        if pool?.contains(address) == true { return nil }
        switch AddressScope(address) {
        case .never(let kind):
            return Reason(.forbiddenAddress, kind.rawValue)
        // Whatever `private: true` admits, this host is not on its own VPN.
        case .withinReach where isOwn(address), .everywhere where isOwn(address):
            return Reason(.ownAddress)
        case .withinReach(let kind):
            return name.allowsPrivate ? nil : Reason(.privateAddress, kind.rawValue)
        case .everywhere:
            guard let scope = name.published else { return nil }
            // A scope without known ranges has none.
            if published[scope.text]?.contains(address) == true { return nil }
            return Reason(.unpublishedAddress, Self.words(scope))
        }
    }

    /// Returns the first of the addresses that the host must not be reached at, and why.
    func refusal(
        of addresses: [IPAddress], for name: AllowedName
    ) -> (address: IPAddress, reason: Reason<AnswerRefusal>)? {
        for address in addresses {
            if let reason = refusal(of: address, for: name) { return (address, reason) }
        }
        return nil
    }

    private static func words(_ scope: PublishedScope) -> String {
        switch scope {
        case .region(let region): region
        case .anywhere: "any region"
        }
    }
}
