// SPDX-License-Identifier: Apache-2.0

public import Addresses
import Netfilter

/// Opens the network wall for addresses, and closes it again. Each call returns when the kernel has confirmed
/// it.
public protocol AddressAdmission: Sendable {
    /// Lets TCP through to these addresses and ports for this long.
    func admit(_ addresses: [IPAddress], ports: [UInt16], for lifetime: Duration) async throws

    /// Lets nothing more through to this address and these ports, if they were admitted for a time.
    func withdraw(_ address: IPAddress, ports: [UInt16]) async throws
}

extension Wall: AddressAdmission {}
