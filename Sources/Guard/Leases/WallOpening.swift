import Addresses

/// Addresses that are to be admitted for a name.
struct WallOpening: Hashable, Sendable {
    var name: AllowedName
    var addresses: [IPAddress]
    var end: ContinuousClock.Instant
}
