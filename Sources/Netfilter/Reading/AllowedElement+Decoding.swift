// SPDX-License-Identifier: Apache-2.0

import Addresses
import CNetfilter
import Firewall

extension AllowedElement {
    /// Reads one element as the kernel reports it. It builds no dictionary, since there may be 100,000
    /// elements.
    init(_ bytes: Bytes, family: IPAddress.Family) throws(NetfilterError) {
        var cursor = AttributeCursor(bytes)
        var first: (address: IPAddress, port: UInt16)?
        var last: (address: IPAddress, port: UInt16)?
        var timeout: UInt64?
        while let (type, value) = try cursor.next() {
            switch type {
            case NFTA_SET_ELEM_KEY.rawValue: first = try Self.key(value, family)
            case NFTA_SET_ELEM_KEY_END.rawValue: last = try Self.key(value, family)
            case NFTA_SET_ELEM_TIMEOUT.rawValue:
                guard let milliseconds = value.network(at: 0, as: UInt64.self) else { throw Self.malformed }
                timeout = milliseconds == 0 ? nil : milliseconds
            // The remaining time, and padding.
            case NFTA_SET_ELEM_EXPIRATION.rawValue, NFTA_SET_ELEM_PAD.rawValue: continue
            default:
                throw NetfilterError(
                    .malformed, "the kernel's element has an attribute \(type) that cx does not know")
            }
        }
        guard let first, let addresses = AddressRange(first.address, (last ?? first).address),
            first.port <= (last ?? first).port
        else { throw Self.malformed }
        self.init(addresses, PortRange(first.port, (last ?? first).port), timeout: timeout)
    }

    private static var malformed: NetfilterError {
        NetfilterError(.malformed, "the kernel sent an element that is not a range of addresses and ports")
    }

    private static func key(_ data: Bytes, _ family: IPAddress.Family) throws(NetfilterError) -> (
        IPAddress, UInt16
    ) {
        var cursor = AttributeCursor(data)
        guard let (type, value) = try cursor.next(), type == NFTA_DATA_VALUE.rawValue,
            value.count == Int(family.keyLength),
            let port = value.network(at: Int(family.addressLength), as: UInt16.self)
        else { throw malformed }
        switch family {
        case .v4:
            guard let number = value.network(at: 0, as: UInt32.self) else { throw malformed }
            return (IPAddress(v4: number), port)
        case .v6:
            guard let number = value.network(at: 0, as: UInt128.self) else { throw malformed }
            return (IPAddress(v6: number), port)
        }
    }
}
