/// Answers AAAA with "no such data" if the host cannot reach the IPv6 internet, so that nobody in the sandbox
/// waits for a connection that the relay could not make. A host that may have private addresses may still be
/// reached through a VPN, which its answer will show.
struct UnreachableFamilyDecider: DNSDecider {
    let names: AllowedNames
    let routes: HostRoutes

    func decide(_ query: DNSQuery) -> DNSDecision? {
        guard query.question.type == .aaaa, !routes.reachesPublicIPv6(),
            !names.grants(of: query.question.name).contains(where: \.allowsPrivate)
        else { return nil }
        return .answer(.noError)
    }
}
