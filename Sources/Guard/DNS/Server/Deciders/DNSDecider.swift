/// One reason to decide on a query. The first decider in the chain with an opinion decides.
protocol DNSDecider: Sendable {
    /// Returns nil for no opinion.
    func decide(_ query: DNSQuery) -> DNSDecision?
}
