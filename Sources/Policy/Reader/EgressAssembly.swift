import Addresses
import Documents
import IAM

/// Makes of a whole chain what the sandbox may reach.
struct EgressAssembly {
    let draft: PolicyDraft
    /// False where an error left something out, so that nothing can be said of what the whole lacks.
    let isComplete: Bool
    let ranges: () throws -> PublishedRanges
    let findings: FindingCollector

    func egress() -> Egress {
        var hosts: [AllowedHost] = []
        var places: [HostPattern: Int] = [:]
        for host in awsHosts() + draft.hosts {
            if let place = places[host.name] {
                hosts[place].grant(host)
            } else {
                places[host.name] = hosts.count
                hosts.append(host)
            }
        }
        return Egress(
            hosts: hosts, networks: networks(), published: published(),
            services: unique(draft.services.map(\.value)),
            regions: unique(draft.regions.map(\.value)), endpoints: endpointKinds,
            allowsPrivateAWS: draft.allowsPrivateAWS)
    }

    private var endpointKinds: [EndpointKind] { draft.endpointKinds.map { unique($0) } ?? [.standard] }

    private func networks() -> [AllowedNetwork] {
        var networks: [AllowedNetwork] = []
        var places: [IPPrefix: Int] = [:]
        for network in draft.networks {
            if let place = places[network.prefix] {
                networks[place].ports = Set(networks[place].ports + network.ports).sorted()
            } else {
                places[network.prefix] = networks.count
                networks.append(network)
            }
        }
        return networks
    }

    /// Each service in each region, in the order of the policy, with the place of the service's name.
    private func awsHosts() -> [AllowedHost] {
        let catalogue = EndpointCatalogue.shared
        let services = draft.services.filter { service in
            guard catalogue.contains(service: service.value) else {
                findings.report(
                    .service, "unknown AWS service \(Printable.quoted(service.value))", at: service.origin,
                    help: NearestName.help(for: service.value, among: catalogue.services))
                return false
            }
            return true
        }
        let regions = draft.regions.filter(findings.isKnown(region:))
        if let first = draft.services.first, draft.regions.isEmpty, isComplete {
            findings.report(
                .region, "services without a region", at: first.origin, help: "as `regions: [us-east-1]`")
        }
        if let first = draft.regions.first, draft.services.isEmpty, isComplete {
            findings.report(
                .service, "regions without a service", at: first.origin, help: "as `services: [sts]`")
        }
        let kinds = endpointKinds
        let names = unique(regions.map(\.value))
        return services.flatMap { service in
            names.flatMap { region in
                catalogue.hosts(service: service.value, region: region, kinds: kinds).map { host in
                    AllowedHost(
                        name: .host(host), ports: FileReader.defaultPorts, tlsPorts: FileReader.defaultPorts,
                        allowsPrivate: draft.allowsPrivateAWS,
                        published: catalogue.scope(
                            of: host, service: service.value, region: region, kinds: kinds),
                        origin: service.origin)
                }
            }
        }
    }

    private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
