import Addresses

/// What is open in the wall for names: keeps the kernel's sets and the lease table of one mind.
actor WallOpenings {
    /// Nonisolated: the relay asks at each connection.
    nonisolated let leases: LeaseTable
    private let admit: Admission
    private let withdraw: Withdrawal
    /// Addresses that the kernel is being told of, and how often: nobody leases them yet, and yet they must
    /// stay.
    private var inProgress: [IPAddress: Int] = [:]

    init(leases: LeaseTable, admit: @escaping Admission, withdraw: @escaping Withdrawal) {
        self.leases = leases
        self.admit = admit
        self.withdraw = withdraw
    }

    /// Opens the wall, and returns when the kernel has confirmed it. False, with nothing opened, where too
    /// much is open.
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
            try await admit(opening.addresses, opening.name.ports, opening.end - start)
            let name = opening.name
            leases.grant(
                opening.addresses,
                Lease(
                    host: name.host, ports: name.ports, tlsPorts: name.tlsPorts, end: opening.end,
                    grant: name.limit?.id))
        }
        return true
    }

    /// Takes back what was opened for a temporary grant alone.
    func close(_ grant: TemporaryGrant) async throws {
        let gone = leases.withdraw(grant: grant.id).filter { inProgress[$0.key] == nil }
        for (address, ports) in gone {
            try await withdraw(address, ports)
        }
        // What somebody else has leased in the meantime was perhaps open already, and is closed now.
        let now = ContinuousClock.now
        for (address, ports) in gone {
            for port in ports {
                guard let lease = leases.leases(of: Endpoint(address, port), now: now).first else { continue }
                try await admit([address], [port], lease.end - now)
            }
        }
    }
}
