import Addresses
public import Documents

extension FindingRule {
    public static let plainPort: FindingRule = FindingRule(
        "egress/plain-port", .warning,
        summary: "a port whose protocol is not encrypted",
        rationale: """
            What is sent there, everybody on the way can read and change, passwords and the answers that the agent acts \
            on among it. And nothing but the address tells whether it is the allowed host that answers, so whoever \
            shares it is reached, too. Name the port on which the server speaks TLS, or SSH.
            """,
        bad: [
            "egress: {hosts: [↓{host: status.example.com, ports: [80, 443]}]}",
            "egress: {networks: [↓{cidr: 203.0.113.0/24, ports: [23]}]}",
        ],
        good: [
            "egress: {hosts: [status.example.com, {host: db.example.com, ports: [22, 5432]}]}",
            "egress: {hosts: [{host: a.example.com, ports: [8080], tls: true}]}",
        ])
}

extension PolicyRule {
    static let plainPort = PolicyRule(.plainPort, reads: [.egress]) { review in
        let egress = review.policy.egress
        let entries =
            egress.hosts.map { host in
                (
                    "\(host.name)", host.ports.filter { !host.tlsPorts.contains($0) }, host.origin
                )
            }
            + egress.networks.map { ("\($0.prefix)", $0.ports, $0.origin) }
            + egress.published.map { ("\($0.service) in \($0.region)", $0.ports, $0.origin) }
        for (name, ports, origin) in entries {
            let plain = ports.compactMap { port in PlainPort.known[port].map { (port, $0) } }
            guard !plain.isEmpty else { continue }
            let named = plain.map { "port \($0.0) is \($0.1.protocol)" }.joined(separator: ", ")
            review.report(
                .plainPort, "\(named), which is not encrypted, to \(name)", at: origin,
                help: "use instead: \(plain.map(\.1.instead).joined(separator: "; "))")
        }
    }
}
