// SPDX-License-Identifier: Apache-2.0

public import Addresses
internal import Firewall
internal import Glibc

extension Wall {
    /// Lets nothing more through to these ports of the address, where they were admitted for a time. What the
    /// policy's networks hold stays.
    ///
    /// It returns when the kernel has it.
    public func withdraw(_ address: IPAddress, ports: [UInt16]) throws(NetfilterError) {
        guard let raised else { throw NetfilterError(.different, "the wall was not raised") }
        let now = ContinuousClock.now
        for port in ports {
            let lease = Lease(address: address, port: port)
            // What ended long ago the kernel has deleted by itself.
            if leases[lease]?.mayBeInKernel(at: now) == true { try delete(lease, in: raised.table) }
            leases[lease] = nil
        }
    }

    /// Alone in its transaction: one that has just expired would undo the deletion of all others.
    private func delete(_ lease: Lease, in table: String) throws(NetfilterError) {
        let element = AllowedElement(AddressRange(lease.address), PortRange(lease.port))
        do throws(NetfilterError) {
            try change([([element], .delete)], in: table)
        } catch {
            switch error.number {
            case ENOENT: return
            case ERESTART where error.code == .refused:
                // As for an admission: what someone else has changed must be nothing that matters.
                try verify()
                try deleteAgain(element, in: table)
            default: throw error
            }
        }
    }

    private func deleteAgain(_ element: AllowedElement, in table: String) throws(NetfilterError) {
        do throws(NetfilterError) {
            try change([([element], .delete)], in: table)
        } catch {
            guard error.number == ENOENT else { throw error }
        }
    }
}
