import Policy

/// A name that may be looked up, with the ports that its addresses are admitted for.
struct AllowedName: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]

    /// The names of a policy by how they stand in a question; a host listed twice has the ports of both.
    static func table(_ hosts: [AllowedHost]) -> [DNSName: AllowedName] {
        var table: [DNSName: AllowedName] = [:]
        for host in hosts {
            guard case .host(let name) = host.name else { continue }
            let key = DNSName(name)
            let ports = Set(host.ports).union(table[key]?.ports ?? [])
            table[key] = AllowedName(host: name, ports: ports.sorted())
        }
        return table
    }
}
