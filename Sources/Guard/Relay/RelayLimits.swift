import NIOCore

/// How much the relay takes on.
struct RelayLimits: Sendable {
    /// At once.
    var connections = 4096
    /// Until a destination counts as not reachable.
    var connectTimeout = TimeAmount.seconds(10)
    /// What is read at once, in bytes, grown and shrunk with what comes.
    var read = 2048...262_144
    /// From how many unsent bytes on one side reading from the other stops, and down to how many it stays stopped.
    var unsent = 65_536...262_144
}
