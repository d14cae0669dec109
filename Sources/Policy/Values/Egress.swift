public import Addresses
public import IAM

/// Everything that the sandbox may reach.
public struct Egress: Hashable, Sendable, Codable {
    /// In the order of the policy, parents first; each name once.
    public var hosts: [AllowedHost]
    public var networks: [AllowedNetwork]
    /// Ranges that AWS publishes; each service of each region once.
    public var published: [PublishedRange]
    /// The AWS services that `egress.aws` names, by the names that it has for them.
    public var services: [String]
    /// The AWS regions that `egress.aws` names.
    public var regions: [String]
    /// Which endpoints of these services.
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
