// SPDX-License-Identifier: Apache-2.0

import Glibc
import NIOCore
import Synchronization

/// The bounds of what the relay takes on.
struct RelayLimits: Sendable {
    /// The most connections at once.
    var connections = min(4096, DescriptorLimit.connections)
    /// The time for a server to take the last bytes of a client that is gone.
    var farewell = TimeAmount.seconds(20)
    /// Memory for all bytes on their way, in both directions of all connections.
    var bytes = 64 << 20
    /// The time until a destination, or the proxy on the way to it, counts as unreachable.
    var connectTimeout = TimeAmount.seconds(10)
    /// The time for a proxy to answer, during which it dials.
    var proxyTimeout = TimeAmount.seconds(30)
    /// The time from the beginning of a connection to its complete ClientHello, if one is demanded.
    var helloTimeout = TimeAmount.seconds(10)
    /// The most bytes of all ClientHellos together that are held.
    var helloBytes = 8 << 20
    /// The bytes that are read at once. The size grows and shrinks with what comes.
    var read = 2048...262_144
    /// The unsent bytes on one side at which reading from the other side stops (upper bound), and at which it
    /// starts again (lower bound).
    var unsent = 65_536...262_144

    /// The most bytes that the kernel takes for one socket beyond those that its peer has room for. By itself
    /// it would take megabytes for each slow reader.
    var unsentInKernel = 262_144

    /// The bytes that each side's peer may be ahead of the guard's reading, and the bytes that all peers
    /// together may be ahead, of which each has its share. By itself the kernel lets a fast sender be 32 MiB
    /// ahead of a reader that stops.
    var window = 65_536...2_097_152
    var windows = 32 << 20

    /// TCP_WINDOW_CLAMP of linux/tcp.h; see tcp(7). Unlike a fixed buffer, it lets the kernel choose any size
    /// up to it.
    static let windowOption = ChannelOptions.Types.SocketOption(
        level: SocketOptionLevel(IPPROTO_TCP), name: SocketOptionName(10))

    /// The kernel's memory for what one side has received, in bytes, if there are many connections. The
    /// kernel doubles it, and takes no more than net.core.rmem_max.
    static let crowdedBuffer: SocketOptionValue = 212_992

    /// TCP_NOTSENT_LOWAT of linux/tcp.h; see tcp(7).
    static let unsentOption = ChannelOptions.Types.SocketOption(
        level: SocketOptionLevel(IPPROTO_TCP), name: SocketOptionName(25))

    var waterMark: ChannelOptions.Types.WriteBufferWaterMark {
        ChannelOptions.Types.WriteBufferWaterMark(low: unsent.lowerBound, high: unsent.upperBound)
    }
}

/// A number of bytes that may be held at once, by all who share it.
final class ByteBudget: Sendable {
    private let left: Atomic<Int>

    init(_ bytes: Int) {
        left = Atomic(bytes)
    }

    /// Takes bytes from the budget. Returns false, and takes nothing, if there are not enough left.
    func take(_ count: Int) -> Bool {
        if left.subtract(count, ordering: .relaxed).newValue >= 0 { return true }
        give(count)
        return false
    }

    func give(_ count: Int) {
        left.add(count, ordering: .relaxed)
    }
}
