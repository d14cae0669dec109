extension FileReader {
    /// TLS, the port of every AWS endpoint.
    static let defaultPorts: [UInt16] = [443]

    func readEgress(_ section: Section, into draft: inout PolicyDraft) {
        if let aws = section.section("aws", keys: ["services", "regions", "endpoints"]) {
            draft.services = aws.strings("services")
            draft.regions = aws.strings("regions")
            if aws.contains("endpoints") {
                draft.endpointKinds = aws.list("endpoints").compactMap { findings.choice($0, EndpointKind.self) }
            }
        }
        draft.hosts = section.list("hosts").compactMap(host)
        draft.networks = section.list("networks").compactMap(network)
    }

    private func host(_ node: YAMLNode) -> AllowedHost? {
        guard case .map = node.content else {
            guard let name = findings.string(node).flatMap(hostName) else { return nil }
            return AllowedHost(
                name: .host(name), ports: Self.defaultPorts, tlsPorts: Self.defaultPorts, origin: node.origin)
        }
        guard let section = Section(node, keys: ["host", "ports", "reason"], findings: findings) else { return nil }
        let name = section.require("host").flatMap { findings.string($0) }.flatMap(hostName)
        let ports = ports(section)
        let reason = section.string("reason")?.value
        guard let name, let ports else { return nil }
        return AllowedHost(
            name: .host(name), ports: ports, tlsPorts: ports.filter(Self.defaultPorts.contains), reason: reason,
            origin: node.origin)
    }

    private func hostName(_ text: Sourced<String>) -> HostName? {
        switch HostRule.read(text.value) {
        case .success(let name): return name
        case .failure(let fault):
            findings.error(fault.rule, fault.message, at: text.origin, help: fault.help)
            return nil
        }
    }

    private func network(_ node: YAMLNode) -> AllowedNetwork? {
        guard let section = Section(node, keys: ["cidr", "ports", "reason"], findings: findings) else { return nil }
        let cidr = section.require("cidr").flatMap { findings.string($0) }
        let ports = ports(section)
        let reason = section.string("reason")?.value
        guard let cidr else { return nil }
        switch NetworkRule.read(cidr.value) {
        case .success(let prefix):
            if NetworkRule.isWide(prefix) {
                findings.warning(
                    .networkWide, "\(prefix) is wide: whoever rents an address in it can be reached", at: cidr.origin)
            }
            return ports.map { AllowedNetwork(prefix: prefix, ports: $0, reason: reason, origin: node.origin) }
        case .failure(let fault):
            findings.error(fault.rule, fault.message, at: cidr.origin, help: fault.help)
            return nil
        }
    }

    /// The default where no ports are named, nil where one of those named is none.
    private func ports(_ section: Section) -> [UInt16]? {
        guard section.contains("ports") else { return Self.defaultPorts }
        guard let node = section["ports"] else { return nil }
        guard case .list(let items) = node.content else {
            findings.wrongType(node, wanted: "a list of ports")
            return nil
        }
        guard !items.isEmpty else {
            findings.error(.emptyValue, "no port at all", at: node.origin, help: "leave `ports` out for 443")
            return nil
        }
        let ports = items.compactMap { findings.integer($0, in: 1...65_535).map { UInt16($0) } }
        guard Set(ports).count == ports.count else {
            findings.error(.duplicateEntry, "a port is named twice", at: node.origin)
            return nil
        }
        return ports.count == items.count ? ports.sorted() : nil
    }
}
