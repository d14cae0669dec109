// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A name that may be looked up, and what its addresses are admitted for, as one entry of a policy or one
/// temporary host grants it. Entries that match the same name are judged one by one, and their grants add up.
struct AllowedName: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]
    /// Those of `ports` on which a connection has to name the host in a TLS ClientHello.
    var tlsPorts: [UInt16]
    var allowsPrivate: Bool
    var published: PublishedScope?
    /// The pattern in the policy: the host itself, or the domain that it is below.
    var pattern: HostPattern
    /// The temporary grant; nil for a grant that lasts as long as the session.
    var limit: TemporaryGrant?

    init(_ host: HostName, by allowed: AllowedHost, limit: TemporaryGrant? = nil) {
        self.host = host
        self.limit = limit
        ports = allowed.ports
        tlsPorts = allowed.tlsPorts
        allowsPrivate = allowed.allowsPrivate
        published = allowed.published
        pattern = allowed.name
    }

    /// True if the sandbox chooses the name itself.
    var isBelowWildcard: Bool {
        switch pattern {
        case .host: false
        case .below: true
        }
    }
}

/// A grant for a limited time.
struct TemporaryGrant: Hashable, Sendable {
    /// A number that is never used twice.
    var id: Int
    var end: ContinuousClock.Instant
}
