/// One reason to carry or to refuse a connection. The first in the chain that has an opinion is heard; a
/// connection that none speaks for is refused.
protocol ConnectionDecider: Sendable {
    /// Nil for no opinion.
    func decide(_ connection: RelayConnection) -> ConnectionVerdict?
}
