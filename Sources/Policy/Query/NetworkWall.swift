// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// The answers of the network wall: the connections that the ruleset and the guard allow.
struct NetworkWall {
    let subject: QueriedPolicy

    init(_ subject: QueriedPolicy) {
        self.subject = subject
    }

    var egress: Egress { subject.policy.egress }

    var notConcerned: WallAnswer {
        WallAnswer(.network, .notConcerned, because: "nothing leaves the sandbox for it")
    }

    func allowed(_ because: String, origin: Origin?) -> WallAnswer {
        WallAnswer(.network, .allowed, because: because, origin: origin)
    }

    func denied(_ because: String, origin: Origin? = nil, missing: String? = nil) -> WallAnswer {
        WallAnswer(.network, .denied, because: because, origin: origin, missing: missing)
    }
}

extension NetworkWall {
    /// Tells whether a program inside may open a TCP connection to a target.
    func answer(host target: HostTarget) -> WallAnswer {
        // The ruleset redirects this port to the guard's own resolver before any rule about allowed hosts.
        if target.port == 53 { return denied("port 53 leads to the guard, whatever server is meant") }
        return switch target.host {
        case .name(let name): answer(name: name, port: target.port)
        case .address(let address): answer(address: address, port: target.port)
        }
    }

    private func answer(name: HostName, port: UInt16) -> WallAnswer {
        let matching = egress.hosts.filter { $0.name.matches(name) }
        let granting = matching.filter { $0.ports.contains(port) }
        if let host = granting.first(where: { $0.name == .host(name) }) ?? granting.first {
            return allowed(words(name, port, granting), origin: origin(of: host, port: port))
        }
        if case .failure(let fault) = HostRule.read(name.text) { return denied(fault.message) }
        if let host = matching.first {
            let ports = Set(matching.flatMap(\.ports)).sorted().map(String.init).joined(separator: ", ")
            return denied(
                "\(host.name) is allowed on port \(ports) alone (\(host.origin))",
                missing: "egress: {hosts: [{host: \(YAMLText.string(name.text)), ports: [\(port)]}]}")
        }
        if port == HostTarget.standardPort, let place = EndpointCatalogue.shared.place(of: name) {
            return denied(
                "no line allows \(name), AWS's host of \(place.service) in \(place.region)",
                missing: "egress: {aws: {services: [\(place.service)], regions: [\(place.region)]}}")
        }
        let ports = port == HostTarget.standardPort ? "" : ", ports: [\(port)]"
        let entry =
            ports.isEmpty ? YAMLText.string(name.text) : "{host: \(YAMLText.string(name.text))\(ports)}"
        return denied(
            "no line allows \(name): its name is not looked up", missing: "egress: {hosts: [\(entry)]}")
    }

    /// Describes what the connection must be like. Entries that match the same name are judged separately and
    /// add up.
    private func words(_ name: HostName, _ port: UInt16, _ hosts: [AllowedHost]) -> String {
        var words = "\(name) is allowed on port \(port)"
        if let host = hosts.first(where: { $0.name != .host(name) }),
            hosts.allSatisfy({ $0.name != .host(name) })
        {
            words += " by \(host.name)"
        }
        words += hosts.contains { !$0.tlsPorts.contains(port) } ? ", any protocol" : ", for TLS that names it"
        let scopes = hosts.map(\.published)
        if hosts.contains(where: \.allowsPrivate) {
            words += "; its addresses may be private"
        } else if !scopes.contains(nil), case .region(let region)?? = scopes.first {
            words += "; at addresses that AWS publishes for \(region)"
        }
        return words
    }

    /// Returns the first line that grants the port: an entry of `hosts`, or the service to which the host
    /// belongs.
    private func origin(of host: AllowedHost, port: UInt16) -> Origin {
        let own = subject.origins.hosts.filter { $0.name == host.name }
        let isOfService = !own.contains { $0.origin == host.origin }
        if isOfService, FileReader.defaultPorts.contains(port) { return host.origin }
        return own.first { $0.ports.contains(port) }?.origin ?? host.origin
    }

    private func answer(address: IPAddress, port: UInt16) -> WallAnswer {
        if UnreachableAddresses.isLoopback(address) {
            return denied("\(address) is the sandbox's own loopback: nothing of the host answers there")
        }
        if let reason = UnreachableAddresses.reason(address) {
            return denied("\(address) is out of reach: \(reason)")
        }
        let grants = subject.origins.networks.isEmpty ? egress.networks : subject.origins.networks
        if let network = grants.first(where: { $0.prefix.contains(address) && $0.ports.contains(port) }) {
            return allowed(
                "\(network.prefix) is allowed on port \(port), any protocol", origin: network.origin)
        }
        let missing =
            "egress: {networks: [{cidr: \(YAMLText.string(address.description)), ports: [\(port)]}]}"
        for range in egress.published {
            guard let ranges = try? subject.ranges() else {
                return denied(
                    "AWS's published ranges cannot be read, so nothing starts (`cx ranges update`)")
            }
            guard
                ranges.prefixes(service: range.service, region: range.region).contains(where: {
                    $0.contains(address)
                })
            else { continue }
            if range.ports.contains(port) {
                return allowed(
                    "\(address) is among AWS's ranges of \(range.service) in \(range.region), any protocol",
                    origin: range.origin)
            }
        }
        if let network = grants.first(where: { $0.prefix.contains(address) }) {
            return denied(
                "\(network.prefix) is allowed on port \(network.ports.map(String.init).joined(separator: ", ")) alone "
                    + "(\(network.origin))", missing: missing)
        }
        return denied(
            "no network holds \(address): it is reached only while the name of an allowed host leads to it",
            missing: missing)
    }
}

/// The addresses that no line of a policy can make reachable.
enum UnreachableAddresses {
    static func isLoopback(_ address: IPAddress) -> Bool { AddressScope(address) == .never(.loopback) }

    /// Returns the reason; nil for an address that a policy may allow.
    static func reason(_ address: IPAddress) -> String? {
        guard let block = SpecialBlock.containing(address) else {
            return AddressScope.isAssigned(address) ? nil : "nothing is assigned there (RFC 4291)"
        }
        if case .never = block.scope { return block.purpose }
        return block.isNameable ? nil : block.purpose
    }
}
