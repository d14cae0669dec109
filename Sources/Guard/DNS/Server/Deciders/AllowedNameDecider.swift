import Policy

/// Looks up the addresses of a name that the policy allows.
struct AllowedNameDecider: DNSDecider {
    let allowed: [DNSName: AllowedName]

    func decide(_ query: DNSQuery) -> DNSDecision? {
        guard let name = allowed[query.question.name] else { return nil }
        switch query.question.type {
        case .a: return .lookUp(LookupKey(name: DNSName(name.host), family: .v4), name)
        case .aaaa: return .lookUp(LookupKey(name: DNSName(name.host), family: .v6), name)
        default: return nil
        }
    }
}
