// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

/// Turns the `egress` section of a whole chain into what the sandbox may reach.
struct EgressAssembly {
    let draft: PolicyDraft
    /// False if an error left something out, so that nothing can be said about what the whole lacks.
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

    /// Returns the hosts of each service in each region, in the order of the policy, with the place of the
    /// service's name.
    private func awsHosts() -> [AllowedHost] {
        let catalogue = EndpointCatalogue.shared
        let services = draft.services.filter { service in
            guard catalogue.contains(service: service.value) else {
                findings.report(
                    .service, "unknown AWS service \(Printable.quoted(service.value))", at: service.origin,
                    help: catalogue.help(forUnknown: service.value))
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

extension EndpointCatalogue {
    /// Returns which name is meant by one that the catalogue lacks: one of IAM's own, or a misspelt one.
    fileprivate func help(forUnknown name: String) -> String? {
        let names = services(prefix: name)
        // A service's own name says more than the prefix of its endpoint.
        guard let first = names.max(by: { ($0.utf8.count, $1) < ($1.utf8.count, $0) }) else {
            return ServiceAliases.help(for: name, among: services)
        }
        return "\(name) is IAM's prefix; the service is called \(first)"
    }
}

extension FindingCollector {
    /// True if AWS has the region; otherwise reports an error.
    func isKnown(region: Located<String>) -> Bool {
        let regions = EndpointCatalogue.shared.regions
        guard !regions.contains(region.value) else { return true }
        report(
            .region, "unknown region \(Printable.quoted(region.value))", at: region.origin,
            help: NearestName.help(for: region.value, among: regions))
        return false
    }
}

extension LintRule {
    public static let service = LintRule(
        "egress/service", .error,
        summary: "an AWS service that is not known, or regions without a service",
        rationale: """
            A service that is not in the catalogue has no hosts and no actions that cx could allow, so the \
            agent would miss it in the middle of an incident. `egress.aws` takes the AWS CLI's names and \
            endpoint prefixes, `aws.services` also takes IAM's prefixes, and `published` takes the tags of \
            AWS's ip-ranges.json, in capitals. The finding names the one that is meant, or the nearest.
            """,
        bad: [
            "egress: {aws: {services: [sqs, ↓cloudwach], regions: [us-east-1]}}",
            "egress: {aws: {regions: [↓us-east-1]}}",
            "aws: {services: [↓sqss]}",
            "egress: {published: [{service: ↓s3, region: us-east-1}]}",
        ],
        good: [
            "egress: {aws: {services: [sqs, cloudwatch], regions: [us-east-1]}}",
            "aws: {services: [sqs, monitoring]}",
            "egress: {published: [{service: S3, region: us-east-1}]}",
        ])

    public static let region = LintRule(
        "egress/region", .error,
        summary: "an AWS region that is not known, or services without a region",
        rationale: """
            Hosts, address ranges and the session policy's condition on the region are made from these \
            names. With a misspelt region the names would lead nowhere and the session could read nothing. \
            Services without a region have no hosts at all. `published` takes only a region in which AWS \
            publishes ranges of that service.
            """,
        bad: [
            "egress: {aws: {services: [sqs], regions: [us-east-1, ↓us-esat-2]}}",
            "egress: {aws: {services: [↓sqs]}}",
            "aws: {region: ↓eu-west-9, regions: [↓europe]}",
            "egress: {published: [{service: DYNAMODB, region: ↓GLOBAL}]}",
        ],
        good: [
            "egress: {aws: {services: [sqs], regions: [us-east-1, us-east-2]}}",
            "aws: {region: eu-west-1, regions: [eu-west-1]}",
            "egress: {published: [{service: DYNAMODB, region: eu-west-1}]}",
        ])
}
