/// One reason to carry or to refuse a connection. The first decider in the chain with an opinion decides. A
/// connection on which none has an opinion is refused.
protocol ConnectionDecider: Sendable {
    /// Returns nil for no opinion.
    func decide(_ connection: RelayConnection) -> ConnectionVerdict?
}
