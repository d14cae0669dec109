/// The lifetimes of answers and of the openings in the wall.
struct LookupTimes: Hashable, Sendable {
    /// The TTL given to the sandbox, in seconds. A TTL of 0 would mean a lookup for each connection. One of
    /// more than five minutes would mean a wall that stays open long after the host has moved.
    var ttl: ClosedRange<UInt32> = 1...300
    /// The time for which an address stays admitted after its TTL. Programs keep addresses longer than they
    /// should (curl 60 s).
    var grace: Duration = .seconds(120)
    /// The time for which a negative answer is kept, so that AAAA of a host with IPv4 alone does not go
    /// upstream each time.
    var negative: Duration = .seconds(5)

    func clamped(_ ttl: UInt32) -> UInt32 {
        min(max(ttl, self.ttl.lowerBound), self.ttl.upperBound)
    }
}
