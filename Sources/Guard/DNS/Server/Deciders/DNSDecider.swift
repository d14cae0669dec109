/// One reason to decide on a query. The first in the chain that has an opinion is heard.
protocol DNSDecider: Sendable {
    /// Nil where this is not for it to say.
    func decide(_ query: DNSQuery) -> DNSDecision?
}
