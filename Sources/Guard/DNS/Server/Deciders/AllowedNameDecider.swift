import Addresses

/// Looks up the addresses of a name that the policy allows.
struct AllowedNameDecider: DNSDecider {
    let names: AllowedNames

    func decide(_ query: DNSQuery) -> DNSDecision? {
        let grants = names.grants(of: query.question.name)
        guard let host = grants.first?.host else { return nil }
        switch query.question.type {
        case .a: return .lookUp(LookupKey(name: DNSName(host), family: .v4), grants)
        case .aaaa: return .lookUp(LookupKey(name: DNSName(host), family: .v6), grants)
        default: return nil
        }
    }
}
