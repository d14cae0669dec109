// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension LintRule {
    public static let plainPort: LintRule = LintRule(
        "egress/plain-port", .warning,
        summary: "a port whose protocol is not encrypted",
        rationale: """
            Everybody on the way can read and change what is sent there, including passwords and the answers \
            that the agent acts on. Only the address tells whether the allowed host answers, so anyone who \
            shares the address is reached, too. Name the port on which the server speaks TLS, or SSH.
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

/// A port whose protocol is not encrypted, or has another port for TLS (IANA Service Name and Transport
/// Protocol Port Number Registry).
///
/// The ports of PostgreSQL, MySQL, SQL Server and MongoDB are not among them: the connection itself may
/// change to TLS, and there is no other port for it.
struct PlainPort {
    let `protocol`: String
    /// The encrypted protocol or port to use instead.
    let instead: String

    static let known: [UInt16: PlainPort] = [
        20: PlainPort(protocol: "FTP", instead: "SFTP on 22"),
        21: PlainPort(protocol: "FTP", instead: "SFTP on 22"),
        23: PlainPort(protocol: "Telnet", instead: "SSH on 22"),
        25: PlainPort(protocol: "SMTP", instead: "465"),
        70: PlainPort(protocol: "Gopher", instead: "HTTPS on 443"),
        79: PlainPort(protocol: "Finger", instead: "HTTPS on 443"),
        80: PlainPort(protocol: "HTTP", instead: "443"),
        110: PlainPort(protocol: "POP3", instead: "995"),
        119: PlainPort(protocol: "NNTP", instead: "563"),
        143: PlainPort(protocol: "IMAP", instead: "993"),
        389: PlainPort(protocol: "LDAP", instead: "636"),
        512: PlainPort(protocol: "rexec", instead: "SSH on 22"),
        513: PlainPort(protocol: "rlogin", instead: "SSH on 22"),
        514: PlainPort(protocol: "rsh", instead: "SSH on 22"),
        873: PlainPort(protocol: "rsync", instead: "rsync over SSH on 22"),
        1080: PlainPort(protocol: "SOCKS", instead: "the hosts behind the proxy, by their names"),
        1883: PlainPort(protocol: "MQTT", instead: "8883"),
        2375: PlainPort(protocol: "Docker's API", instead: "nothing: it is the machine's root"),
        3128: PlainPort(
            protocol: "a web proxy's HTTP", instead: "the hosts behind the proxy, by their names"),
        5672: PlainPort(protocol: "AMQP", instead: "5671"),
        5900: PlainPort(protocol: "VNC", instead: "VNC over SSH on 22"),
        5985: PlainPort(protocol: "WinRM", instead: "5986"),
        6379: PlainPort(protocol: "Redis", instead: "the port on which the server speaks TLS"),
        6667: PlainPort(protocol: "IRC", instead: "6697"),
        8008: PlainPort(protocol: "HTTP", instead: "443"),
        8080: PlainPort(protocol: "HTTP", instead: "443"),
        11211: PlainPort(protocol: "memcached", instead: "the port on which the server speaks TLS"),
    ]
}
