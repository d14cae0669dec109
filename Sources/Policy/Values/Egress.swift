// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import IAM

/// Everything that the sandbox may reach.
public struct Egress: Hashable, Sendable, Codable {
    /// The hosts in the order of the policy, parents first; each name once.
    public var hosts: [AllowedHost]
    public var networks: [AllowedNetwork]
    /// Ranges that AWS publishes; each service of each region once.
    public var published: [PublishedRange]
    /// The AWS services that `egress.aws` names, by the names that it uses.
    public var services: [String]
    /// The AWS regions that `egress.aws` names.
    public var regions: [String]
    /// The kinds of endpoints of these services.
    public var endpoints: [EndpointKind]
    /// True if the addresses of these services' hosts may be private ones.
    public var allowsPrivateAWS: Bool

    public init(
        hosts: [AllowedHost] = [], networks: [AllowedNetwork] = [], published: [PublishedRange] = [],
        services: [String] = [], regions: [String] = [], endpoints: [EndpointKind] = [.standard],
        allowsPrivateAWS: Bool = false
    ) {
        self.hosts = hosts
        self.networks = networks
        self.published = published
        self.services = services
        self.regions = regions
        self.endpoints = endpoints
        self.allowsPrivateAWS = allowsPrivateAWS
    }
}

/// Ranges published by AWS that the sandbox may reach over TCP without a name.
public struct PublishedRange: Hashable, Sendable, Codable {
    /// A tag of ip-ranges.json, such as `S3`.
    public var service: String
    /// A region, or `GLOBAL`.
    public var region: String
    /// The ports in ascending order, never empty.
    public var ports: [UInt16]
    public var reason: String?
    public var origin: Origin

    public init(service: String, region: String, ports: [UInt16], reason: String? = nil, origin: Origin) {
        self.service = service
        self.region = region
        self.ports = ports
        self.reason = reason
        self.origin = origin
    }
}
