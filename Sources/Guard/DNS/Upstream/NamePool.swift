// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Synchronization

/// Gives each allowed name an IPv4 address of the sandbox's own, for sessions whose proxy alone resolves names.
/// It asks nobody.
///
/// A name keeps its address for as long as the session lives, and no other name gets it. So an address stands
/// for one name at every moment, as the leases and the relay's deciders need it.
final class NamePool: UpstreamResolver {
    /// The TTL of each answer, in seconds. The answer never changes, but its lease has to end.
    static let ttl: UInt32 = 300

    private struct State {
        var addresses: [DNSName: IPAddress] = [:]
        var free: Range<UInt32>
    }

    /// The most names.
    let size: Int
    private let state: Mutex<State>

    /// The policy's own names get their addresses first. Otherwise, names that the sandbox makes up below a
    /// wildcard could leave none for them.
    /// - Parameter block: a block of IPv4. Its first and its last address stay unused, since programs take them
    ///   for those of a network and of a broadcast.
    init(_ hosts: [AllowedHost], block: IPPrefix = SandboxAddress.names) {
        let first = UInt32(truncatingIfNeeded: block.first.value) + 1
        let free = first..<max(first, UInt32(truncatingIfNeeded: block.last.value))
        size = free.count
        var state = State(free: free)
        for case .host(let name) in hosts.map(\.name) { _ = Self.address(of: DNSName(name), in: &state) }
        self.state = Mutex(state)
    }

    func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError) -> UpstreamReply {
        switch family {
        case .v6: return .noData
        case .v4:
            guard let address = state.withLock({ Self.address(of: name, in: &$0) }) else {
                throw .poolExhausted(size: size)
            }
            return .addresses([address], ttl: Self.ttl)
        }
    }

    private static func address(of name: DNSName, in state: inout State) -> IPAddress? {
        if let address = state.addresses[name] { return address }
        guard let number = state.free.popFirst() else { return nil }
        let address = IPAddress(v4: number)
        state.addresses[name] = address
        return address
    }
}
