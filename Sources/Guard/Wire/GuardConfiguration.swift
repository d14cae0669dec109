public import Policy

/// What the guard lets through: the part of a launch plan that it needs, and nothing secret.
public struct GuardConfiguration: Hashable, Sendable, Codable {
    /// The policy's name, for events and refusals.
    public var policy: String
    public var hosts: [AllowedHost]
    public var networks: [AllowedNetwork]
    public var ports: GuardPorts

    public init(policy: String, hosts: [AllowedHost], networks: [AllowedNetwork], ports: GuardPorts = GuardPorts()) {
        self.policy = policy
        self.hosts = hosts
        self.networks = networks
        self.ports = ports
    }
}
