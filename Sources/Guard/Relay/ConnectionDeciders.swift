// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol

/// One reason to carry or to refuse a connection. The first decider in the chain with an opinion decides. A
/// connection on which none has an opinion is refused.
protocol ConnectionDecider: Sendable {
    /// Returns nil for no opinion.
    func decide(_ connection: RelayConnection) -> ConnectionVerdict?
}

/// A connection that the sandbox opened and the ruleset led to the relay, as the deciders see it.
struct RelayConnection: Hashable, Sendable {
    /// The endpoint that the sandbox wants.
    var destination: Endpoint
    /// The endpoint that accepted it: the relay's own address inside the sandbox.
    var listener: Endpoint
    /// The name that the client gives the server. It is nil until its TLS ClientHello is read, and always if
    /// nobody asks for it.
    var serverName: HostName?
}

/// The verdict of a decider on a connection.
enum ConnectionVerdict: Hashable, Sendable {
    /// Dial the destination, which stands for this host if there is one.
    case carry(HostName?)
    case refuse(ConnectionRefusal)
    /// Nobody can decide before the client has named the server: read its TLS ClientHello, then ask again.
    case readServerName
}

/// Refuses connections that were not redirected. Their destination is the listener's own address.
struct OwnAddressDecider: ConnectionDecider {
    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        connection.destination == connection.listener ? .refuse(.direct) : nil
    }
}

/// Refuses the addresses that no name may point to, whatever else allows them. Dialled from the host's
/// namespace, loopback and the host's own addresses are the host itself, and metadata is its identity.
/// Promise N6 (docs/security.md).
struct LocalAddressDecider: ConnectionDecider {
    /// The block of addresses that stand for names, which a proxy gets instead; nil if there is none.
    var pool: IPPrefix?
    var isOwn: @Sendable (IPAddress) -> Bool = OwnAddresses.contains

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        if pool?.contains(connection.destination.address) == true { return nil }
        return switch AddressScope(connection.destination.address) {
        case .never: .refuse(.local)
        case .everywhere, .withinReach: isOwn(connection.destination.address) ? .refuse(.local) : nil
        }
    }
}

/// Carries connections to an address and port that is leased now for a name that the client need not show.
struct LeaseDecider: ConnectionDecider {
    let leases: LeaseTable

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        leases.leases(of: connection.destination)
            .first { !$0.tlsPorts.contains(connection.destination.port) }
            .map { .carry($0.host) }
    }
}

/// Carries connections into a network of the policy.
struct NetworkDecider: ConnectionDecider {
    let networks: [AllowedNetwork]

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        let destination = connection.destination
        return networks.contains {
            $0.prefix.contains(destination.address) && $0.ports.contains(destination.port)
        }
            ? .carry(nil) : nil
    }
}

/// Carries connections to an address and port that is leased now, if the client names a host that this very
/// address and port is leased for. So an address that several hosts share lets in only the allowed one.
/// Promise N4 (docs/security.md).
struct ServerNameDecider: ConnectionDecider {
    let leases: LeaseTable

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        let leases = leases.leases(of: connection.destination)
        guard !leases.isEmpty else { return nil }
        guard let name = connection.serverName else { return .readServerName }
        return leases.contains { $0.host == name } ? .carry(name) : .refuse(.serverName)
    }
}
