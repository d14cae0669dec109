// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension FileReader {
    /// The port of TLS and of every AWS endpoint.
    static let defaultPorts: [UInt16] = [443]

    func readEgress(_ section: Section, into draft: inout PolicyDraft) {
        if let aws = section.section("aws") {
            draft.services = aws.strings("services")
            draft.regions = aws.strings("regions")
            draft.endpointKinds = aws["endpoints"].map(endpointKinds)
            draft.allowsPrivateAWS = aws.bool("private") ?? false
        }
        draft.hosts = section.list("hosts").compactMap(host)
        draft.networks = section.list("networks").compactMap(network)
        draft.published = section.list("published").compactMap(published)
    }

    private func endpointKinds(_ node: YAMLNode) -> [EndpointKind] {
        let items = findings.list(node)
        if case .list = node.content, items.isEmpty {
            findings.report(
                .emptyValue, "no kind of endpoint at all", at: node.origin,
                help: "leave `endpoints` out for [standard]"
            )
        }
        return items.compactMap { findings.choice($0, EndpointKind.self) }
    }

    private func network(_ node: YAMLNode) -> AllowedNetwork? {
        guard let section = Section(node, PolicyFormat.network, findings: findings) else { return nil }
        let cidr = section["cidr"].flatMap { findings.string($0) }
        let ports = ports(section)
        let reason = section.string("reason")?.value
        guard let cidr else { return nil }
        switch NetworkRule.read(cidr.value) {
        case .success(let prefix):
            if prefix.isWide {
                findings.report(
                    .networkWide, "\(prefix) is wide: anyone who rents an address in it can be reached",
                    at: cidr.origin)
            }
            return ports.map {
                AllowedNetwork(prefix: prefix, ports: $0, reason: reason, origin: node.origin)
            }
        case .failure(let fault):
            findings.report(fault.rule, fault.message, at: cidr.origin, help: fault.help)
            return nil
        }
    }

    private func published(_ node: YAMLNode) -> PublishedDraft? {
        guard let section = Section(node, PolicyFormat.published, findings: findings) else {
            return nil
        }
        let service = section["service"].flatMap { findings.string($0) }
        let region = section["region"].flatMap { findings.string($0) }
        let ports = ports(section)
        let reason = section.string("reason")?.value
        guard let service, let region, let ports else { return nil }
        return PublishedDraft(
            service: service, region: region, ports: ports, reason: reason, origin: node.origin)
    }

    /// Reads `ports`; 443 if no ports are named, nil after an error.
    func ports(_ section: Section) -> [UInt16]? {
        guard section.contains("ports") else { return Self.defaultPorts }
        guard let node = section["ports"] else { return nil }
        return ports(node, orNone: "leave `ports` out for 443")
    }

    /// Reads a list of ports; nil after an error.
    /// - Parameter help: what to write instead of an empty list.
    func ports(_ node: YAMLNode, orNone help: String) -> [UInt16]? {
        guard case .list(let items) = node.content else {
            findings.wrongType(node, wanted: "a list of ports")
            return nil
        }
        guard !items.isEmpty else {
            findings.report(.emptyValue, "no port at all", at: node.origin, help: help)
            return nil
        }
        let ports = items.compactMap { findings.integer($0, in: PolicyFormat.port).map { UInt16($0) } }
        guard Set(ports).count == ports.count else {
            findings.report(.duplicateEntry, "a port is named twice", at: node.origin)
            return nil
        }
        return ports.count == items.count ? ports.sorted() : nil
    }
}

extension LintRule {
    public static let networkWide = LintRule(
        "egress/network-wide", .warning,
        summary: "a block larger than an IPv4 /8 or an IPv6 /32",
        rationale: """
            Anyone can rent an address in a block of this size, and what the agent has read can be sent \
            there: a network carries any protocol, and no name is compared. Name the hosts, or the blocks of \
            the one organisation that is meant. Allow the warning if the whole block is yours.
            """,
        bad: [
            """
            egress:
              networks:
                - {cidr: ↓32.0.0.0/4, ports: [443]}
                - {cidr: ↓"2600::/12", ports: [443]}
            """
        ],
        good: [
            """
            egress:
              networks:
                - {cidr: 10.0.0.0/8, ports: [5432]}
                - {cidr: 203.0.113.0/24, ports: [443]}
            """
        ])
}
