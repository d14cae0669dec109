/// Everything that the sandbox may reach.
public struct Egress: Hashable, Sendable, Codable {
    /// In the order of the policy, parents first; each name once.
    public var hosts: [AllowedHost]
    public var networks: [AllowedNetwork]
    /// The AWS regions that `egress.aws` names.
    public var regions: [String]

    public init(hosts: [AllowedHost] = [], networks: [AllowedNetwork] = [], regions: [String] = []) {
        self.hosts = hosts
        self.networks = networks
        self.regions = regions
    }
}
