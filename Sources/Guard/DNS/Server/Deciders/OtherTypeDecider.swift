/// Answers every type but A and AAAA with "no such data". TXT and its like could carry data in, HTTPS and
/// SVCB lead around the server name, and the sandbox needs none of them. Promise D2 (docs/security.md).
struct OtherTypeDecider: DNSDecider {
    func decide(_ query: DNSQuery) -> DNSDecision? {
        query.question.type == .a || query.question.type == .aaaa ? nil : .answer(.noError)
    }
}
