// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension FileReader {
    /// Reads a host: a name alone, or a mapping with its ports and the rest.
    func host(_ node: YAMLNode) -> AllowedHost? {
        guard case .map = node.content else {
            guard let name = findings.string(node).flatMap(hostName) else { return nil }
            return AllowedHost(
                name: name, ports: Self.defaultPorts, tlsPorts: Self.defaultPorts, origin: node.origin)
        }
        guard let section = Section(node, PolicyFormat.host, findings: findings)
        else { return nil }
        let name = section["host"].flatMap { findings.string($0) }.flatMap(hostName)
        let ports = ports(section)
        let allowsPrivate = section.bool("private") ?? false
        let reason = section.string("reason")?.value
        guard let ports else { return nil }
        let tlsPorts = tlsPorts(section, of: ports, host: name)
        guard let name, let tlsPorts else { return nil }
        return AllowedHost(
            name: name, ports: ports, tlsPorts: tlsPorts, allowsPrivate: allowsPrivate, reason: reason,
            origin: node.origin)
    }

    private func hostName(_ text: Located<String>) -> HostPattern? {
        switch HostRule.read(text.value) {
        case .success(let pattern):
            if case .below(let domain) = pattern {
                findings.report(
                    .wildcard,
                    "\(pattern) admits anyone who has a name below \(domain), and each label that is looked up carries "
                        + "data to that domain's name servers", at: text.origin,
                    help: "name the hosts that are needed")
            }
            return pattern
        case .failure(let fault):
            findings.report(fault.rule, fault.message, at: text.origin, help: fault.help)
            return nil
        }
    }

    /// Returns the host's ports that carry only TLS to it: 443 if nothing is said; nil after an error.
    private func tlsPorts(_ section: Section, of ports: [UInt16], host: HostPattern?) -> [UInt16]? {
        let standard = ports.filter(Self.defaultPorts.contains)
        guard section.contains("tls") else { return standard }
        guard let node = section["tls"], let tlsPorts = tlsPorts(node, of: ports) else { return nil }
        if let port = standard.first(where: { !tlsPorts.contains($0) }) {
            findings.report(
                .tlsOff,
                "port \(port) of \(host?.description ?? "the host") carries any protocol: anyone who shares an address with it can be reached, too",
                at: node.origin, help: "leave `tls` out where the host speaks TLS")
        }
        return tlsPorts
    }

    private func tlsPorts(_ node: YAMLNode, of ports: [UInt16]) -> [UInt16]? {
        if case .scalar(let scalar) = node.content, scalar.kind == .bool {
            return scalar.text.lowercased() == "true" ? ports : []
        }
        guard case .list(let items) = node.content else {
            findings.wrongType(node, wanted: "true, false or a list of ports")
            return nil
        }
        guard let tlsPorts = self.ports(node, orNone: "write `tls: false`") else { return nil }
        for item in items {
            guard let port = findings.integer(item, in: PolicyFormat.port), !ports.contains(UInt16(port))
            else {
                continue
            }
            findings.report(
                .invalidValue, "\(port) is none of the host's ports", at: item.origin,
                help: "its ports: \(ports.map(String.init).joined(separator: ", "))")
        }
        return tlsPorts.allSatisfy(ports.contains) ? tlsPorts : nil
    }
}

extension LintRule {
    public static let wildcard = LintRule(
        "egress/wildcard", .warning,
        summary: "every name below a domain",
        rationale: """
            A wildcard admits anyone who has a name below the domain, now or later. Each label that the \
            agent looks up is also sent to the domain's name servers, so the agent can tell their operator \
            anything, a few bytes per lookup. Name the hosts that are needed.
            """,
        bad: ["egress: {hosts: [↓\"*.example.com\"]}"],
        good: ["egress: {hosts: [api.example.com, cdn.example.com]}"])

    public static let tlsOff = LintRule(
        "egress/tls-off", .warning,
        summary: "port 443 without the check of the TLS server name",
        rationale: """
            On a TLS port a connection must begin with a TLS ClientHello that names the host. Without this \
            check only the address counts, and everyone who shares the address is admitted: a CDN or a load \
            balancer has thousands of customers behind one. Leave `tls` out if the host speaks TLS, and list \
            its other TLS ports beside 443. Allow the warning for a server that speaks something else on \
            443.
            """,
        bad: [
            """
            egress:
              hosts:
                - {host: git.example.com, ports: [22, 443], tls: ↓false}
            """,
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [443, 8443], tls: ↓[8443]}
            """,
        ],
        good: [
            """
            egress:
              hosts:
                - {host: git.example.com, ports: [22, 443]}
                - {host: api.example.com, ports: [443, 8443], tls: [443, 8443]}
            """
        ])
}
