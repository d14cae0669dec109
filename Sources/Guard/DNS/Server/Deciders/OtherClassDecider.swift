/// Refuses classes other than IN.
struct OtherClassDecider: DNSDecider {
    func decide(_ query: DNSQuery) -> DNSDecision? {
        query.question.class == .internet ? nil : .answer(.refused)
    }
}
