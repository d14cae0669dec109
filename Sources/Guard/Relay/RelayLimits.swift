import NIOCore

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// How much the relay takes on.
struct RelayLimits: Sendable {
    /// At once.
    var connections = min(4096, DescriptorLimit.connections)
    /// Until a server has taken the last bytes of a client that is gone.
    var farewell = TimeAmount.seconds(20)
    /// Memory for all bytes on their way, in both directions of all connections.
    var bytes = 64 << 20
    /// Until a destination, or the proxy on the way to it, counts as not reachable.
    var connectTimeout = TimeAmount.seconds(10)
    /// Until a proxy has answered: it dials meanwhile.
    var proxyTimeout = TimeAmount.seconds(30)
    /// From a connection's begin to its whole ClientHello, where one is asked for.
    var helloTimeout = TimeAmount.seconds(10)
    /// What is held of all ClientHellos together, in bytes.
    var helloBytes = 8 << 20
    /// What is read at once, in bytes, grown and shrunk with what comes.
    var read = 2048...262_144
    /// From how many unsent bytes on one side reading from the other stops, and down to how many it stays
    /// stopped.
    var unsent = 65_536...262_144

    /// What the kernel takes of one socket's bytes beyond those that its peer has room for: by itself it
    /// would take megabytes for each slow reader.
    var unsentInKernel = 262_144

    /// What the kernel may let each side's peer send ahead, in bytes, and what it lets all of them together
    /// where each has its share. By itself it lets a fast sender be 32 MiB ahead of a reader that stops.
    var window = 65_536...2_097_152
    var windows = 32 << 20

    /// TCP_WINDOW_CLAMP of linux/tcp.h; see tcp(7). Unlike a fixed buffer it leaves the size to the kernel up
    /// to there.
    static let windowOption = ChannelOptions.Types.SocketOption(
        level: SocketOptionLevel(IPPROTO_TCP), name: SocketOptionName(10))

    /// The kernel's memory for what one side has received, in bytes, where there are many connections. The
    /// kernel doubles it, and takes no more than net.core.rmem_max.
    static let crowdedBuffer: SocketOptionValue = 212_992

    /// TCP_NOTSENT_LOWAT of linux/tcp.h; see tcp(7).
    static let unsentOption = ChannelOptions.Types.SocketOption(
        level: SocketOptionLevel(IPPROTO_TCP), name: SocketOptionName(25))

    var waterMark: ChannelOptions.Types.WriteBufferWaterMark {
        ChannelOptions.Types.WriteBufferWaterMark(low: unsent.lowerBound, high: unsent.upperBound)
    }
}
