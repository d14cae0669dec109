/// Answers BADVERS to a version of EDNS that does not exist yet (RFC 6891 section 6.1.3).
struct UnknownVersionDecider: DNSDecider {
    func decide(_ query: DNSQuery) -> DNSDecision? {
        guard let options = query.options, options.version != 0 else { return nil }
        return .answer(.badVersion)
    }
}
