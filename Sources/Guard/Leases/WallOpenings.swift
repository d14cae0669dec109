// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Addresses that are to be admitted for a name.
struct WallOpening: Hashable, Sendable {
    var name: AllowedName
    var addresses: [IPAddress]
    var end: ContinuousClock.Instant
}

/// Opens the wall for names, and closes it again. It keeps the kernel's sets and the lease table alike.
actor WallOpenings {
    /// The table is nonisolated, since the relay asks it at each connection.
    nonisolated let leases: LeaseTable
    private let admission: any AddressAdmission
    /// The addresses that the kernel is being told of, and how often. Nobody leases them yet, but they must
    /// stay.
    private var inProgress: [IPAddress: Int] = [:]

    init(leases: LeaseTable, admission: any AddressAdmission) {
        self.leases = leases
        self.admission = admission
    }

    /// Opens the wall, and returns when the kernel has confirmed it.
    /// - Returns: false, with nothing opened, if too much is open.
    func open(_ openings: [WallOpening], from start: ContinuousClock.Instant) async throws -> Bool {
        guard leases.hasRoom(for: openings.reduce(0) { $0 + $1.addresses.count * $1.name.ports.count }) else {
            return false
        }
        let addresses = openings.flatMap(\.addresses)
        for address in addresses { inProgress[address, default: 0] += 1 }
        defer {
            for address in addresses {
                inProgress[address] = inProgress[address].flatMap { $0 > 1 ? $0 - 1 : nil }
            }
        }
        for opening in openings {
            try await admission.admit(
                opening.addresses, ports: opening.name.ports, for: opening.end - start)
            let name = opening.name
            leases.grant(
                opening.addresses,
                Lease(
                    host: name.host, ports: name.ports, tlsPorts: name.tlsPorts, end: opening.end,
                    grant: name.limit?.id))
        }
        return true
    }

    /// Closes what was opened for a temporary grant alone.
    func close(_ grant: TemporaryGrant) async throws {
        let gone = leases.withdraw(grant: grant.id).filter { inProgress[$0.key] == nil }
        for (address, ports) in gone {
            try await admission.withdraw(address, ports: ports)
        }
        // Another lease may have come in the meantime, for what was open already and is closed now.
        let now = ContinuousClock.now
        for (address, ports) in gone {
            for port in ports {
                guard let lease = leases.leases(of: Endpoint(address, port), now: now).first else { continue }
                try await admission.admit([address], ports: [port], for: lease.end - now)
            }
        }
    }
}
