// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore
import Synchronization

/// Keeps the connections that the relay carries or is about to carry, by host. Those of a host that may no
/// longer be reached can be cut.
final class OpenConnections: Sendable {
    private struct Target: Hashable {
        var host: HostName
        var port: UInt16
    }

    private struct State {
        var channels: [Target: [ObjectIdentifier: any Channel]] = [:]
        /// The withdrawn targets, the oldest first. A connection to one may have been decided on just before.
        var withdrawn: [Target] = []
    }

    /// More than are decided on at any moment. Older ones can be forgotten.
    private static let mostWithdrawn = 256

    private let state = Mutex(State())

    var count: Int { state.withLock { $0.channels.values.reduce(0) { $0 + $1.count } } }

    /// Notes a connection until it is closed. Returns false if its host was withdrawn in the meantime, and it
    /// must not be carried.
    func add(_ channel: any Channel, host: HostName?, port: UInt16) -> Bool {
        guard let host else { return true }
        let target = Target(host: host, port: port)
        let isAdded = state.withLock { state in
            guard !state.withdrawn.contains(target) else { return false }
            state.channels[target, default: [:]][ObjectIdentifier(channel)] = channel
            return true
        }
        if isAdded {
            channel.closeFuture.whenComplete { _ in self.remove(channel, target) }
        }
        return isAdded
    }

    /// Lets the host's connections be added again.
    func permit(_ host: HostName, _ ports: [UInt16]) {
        state.withLock { state in
            state.withdrawn.removeAll { $0.host == host && ports.contains($0.port) }
        }
    }

    /// Cuts the host's connections to this port, and refuses each one from now on.
    func withdraw(_ host: HostName, _ port: UInt16) {
        let target = Target(host: host, port: port)
        let channels = state.withLock { state in
            state.withdrawn.removeAll { $0 == target }
            state.withdrawn.append(target)
            if state.withdrawn.count > Self.mostWithdrawn { state.withdrawn.removeFirst() }
            return Array((state.channels[target] ?? [:]).values)
        }
        for channel in channels { channel.reset() }
    }

    private func remove(_ channel: any Channel, _ target: Target) {
        state.withLock { state in
            state.channels[target]?[ObjectIdentifier(channel)] = nil
            if state.channels[target]?.isEmpty == true { state.channels[target] = nil }
        }
    }
}
