// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Documents
import IAM

extension NetworkWall {
    /// Tells whether a call of the actions reaches AWS.
    func answer(actions: [IAMAction]) -> WallAnswer {
        guard let service = actions.first?.service else { return notConcerned }
        let catalogue = EndpointCatalogue.shared
        let names = services(of: actions, prefix: service)
        guard !names.isEmpty else {
            return WallAnswer(.network, .notConcerned, because: "no host of AWS is known for \(service)")
        }
        let commands = subject.operations(needing: actions)
        let regions = Set(egress.regions + subject.regions).sorted()
        let open = Dictionary(
            egress.hosts.filter { $0.ports.contains(HostTarget.standardPort) }.map { ($0.name.text, $0) },
            uniquingKeysWith: { first, _ in first })
        for name in names {
            for region in regions {
                let hosts = catalogue.hosts(service: name, region: region, kinds: EndpointKind.allCases)
                for host in OperationHosts.among(hosts, of: commands) ?? hosts {
                    if let found = open[host.text] {
                        return allowed("\(host) is reached, which serves \(service)", origin: found.origin)
                    }
                }
            }
        }
        let wanted = regions.isEmpty ? ["us-east-1"] : regions
        let name = names.contains(service) ? service : names[0]
        return denied(
            "no host of \(service) is allowed"
                + (regions.isEmpty ? "" : " in \(regions.joined(separator: ", "))"),
            missing:
                "egress: {aws: {services: [\(YAMLText.string(name))], regions: \(YAMLText.strings(wanted))}}")
    }

    /// Returns the catalogue's names of the services whose commands need one of the actions. If no command is
    /// known, it returns all services with the prefix.
    private func services(of actions: [IAMAction], prefix: String) -> [String] {
        let all = EndpointCatalogue.shared.services(prefix: prefix)
        let own = Set(subject.operations(needing: actions).map(\.service)).filter(all.contains).sorted()
        return own.isEmpty ? all : own
    }
}

extension EndpointCatalogue {
    /// Returns the service and the region of a standard host of AWS that has its region in its name; nil for
    /// any other host.
    func place(of host: HostName) -> (service: String, region: String)? {
        let labels = host.text.split(separator: ".").map(String.init)
        guard let region = regions.first(where: labels.contains) else { return nil }
        let named = services.filter { hosts(service: $0, region: region, kinds: [.standard]).contains(host) }
        return (named.first(where: labels.contains) ?? named.first).map { ($0, region) }
    }

    /// Returns the catalogue's names of the services that an IAM prefix stands for.
    func services(prefix: String) -> [String] {
        services.filter { ActionCorpus.shared.prefixes(for: $0).contains(prefix) }
    }
}
