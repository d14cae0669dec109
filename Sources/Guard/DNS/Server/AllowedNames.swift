// SPDX-License-Identifier: Apache-2.0

import Addresses
import Synchronization

/// The names that may be looked up: the policy's, and for a while those of temporary hosts.
final class AllowedNames: Sendable {
    private let exact: [DNSName: [AllowedName]]
    /// The wildcards by the domain that their names are below.
    private let below: [DNSName: [AllowedHost]]
    private let temporary = Mutex<[DNSName: [AllowedName]]>([:])

    init(_ hosts: [AllowedHost]) {
        var exact: [DNSName: [AllowedName]] = [:]
        var below: [DNSName: [AllowedHost]] = [:]
        for host in hosts {
            switch host.name {
            case .host(let name): exact[DNSName(name), default: []].append(AllowedName(name, by: host))
            case .below(let domain): below[DNSName(domain), default: []].append(host)
            }
        }
        self.exact = exact
        self.below = below
    }

    /// True if the name has a grant.
    func contains(_ name: DNSName) -> Bool {
        exact[name] != nil || !wildcards(of: name).isEmpty || temporary.withLock { $0[name] != nil }
    }

    /// Returns all grants of the name: entries for it first, then wildcards, the longest domain first, then
    /// temporary hosts. It is empty for a name that is not allowed.
    func grants(of name: DNSName) -> [AllowedName] {
        (exact[name] ?? []) + wildcards(of: name) + temporary.withLock { $0[name] ?? [] }
    }

    /// True if a connection to the host on this port has a grant.
    func permits(_ host: HostName, _ port: UInt16) -> Bool {
        grants(of: DNSName(host)).contains { $0.ports.contains(port) }
    }

    /// True if such a connection has a grant that demands nothing more than this one does.
    func permits(_ host: HostName, _ port: UInt16, asFreelyAs other: AllowedName) -> Bool {
        grants(of: DNSName(host)).contains {
            $0.ports.contains(port) && (!$0.tlsPorts.contains(port) || other.tlsPorts.contains(port))
                && ($0.published == nil || $0.published == other.published)
                && ($0.allowsPrivate || !other.allowsPrivate)
        }
    }

    /// Grants the name from now on, in place of a grant with the same identifier.
    func add(_ name: AllowedName, _ grant: TemporaryGrant) {
        let key = DNSName(name.host)
        temporary.withLock { names in
            names[key, default: []].removeAll { $0.limit?.id == grant.id }
            names[key, default: []].append(name)
        }
    }

    func remove(_ grant: TemporaryGrant, of host: HostName) {
        let key = DNSName(host)
        temporary.withLock { names in
            names[key]?.removeAll { $0.limit?.id == grant.id }
            if names[key]?.isEmpty == true { names[key] = nil }
        }
    }

    private func wildcards(of name: DNSName) -> [AllowedName] {
        guard !below.isEmpty else { return [] }
        var host: HostName?
        var found: [AllowedName] = []
        for domain in name.ancestors {
            guard let entries = below[domain] else { continue }
            // A name with bytes that host names do not have is nobody's host, only a place for data.
            host = host ?? HostName(name.description)
            guard let host else { return [] }
            found += entries.map { AllowedName(host, by: $0) }
        }
        return found
    }
}
