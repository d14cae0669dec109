import Addresses

@testable import Guard

/// A wall of closures.
struct WallNotes: AddressAdmission {
    var admission: @Sendable ([IPAddress], [UInt16], Duration) async throws -> Void = { _, _, _ in }
    var withdrawal: @Sendable (IPAddress, [UInt16]) async throws -> Void = { _, _ in }

    func admit(_ addresses: [IPAddress], ports: [UInt16], for lifetime: Duration) async throws {
        try await admission(addresses, ports, lifetime)
    }

    func withdraw(_ address: IPAddress, ports: [UInt16]) async throws {
        try await withdrawal(address, ports)
    }
}

extension WallOpenings {
    init(
        leases: LeaseTable,
        admit: @escaping @Sendable ([IPAddress], [UInt16], Duration) async throws -> Void,
        withdraw: @escaping @Sendable (IPAddress, [UInt16]) async throws -> Void
    ) {
        self.init(leases: leases, admission: WallNotes(admission: admit, withdrawal: withdraw))
    }
}
