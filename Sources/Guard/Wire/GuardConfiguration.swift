public import Firewall
public import Policy

/// What the guard lets through: the part of a launch plan that it needs, and nothing secret.
public struct GuardConfiguration: Hashable, Sendable, Codable {
    public var hosts: [AllowedHost]
    public var networks: [AllowedNetwork]
    public var ports: GuardPorts
    /// The text of the host's resolv.conf(5), as cx sees it: the guard of a rootless engine is in a mount namespace of
    /// podman's, where another file may stand at that path.
    public var resolver: String

    public init(
        hosts: [AllowedHost], networks: [AllowedNetwork], ports: GuardPorts = GuardPorts(),
        resolver: String = ""
    ) {
        self.hosts = hosts
        self.networks = networks
        self.ports = ports
        self.resolver = resolver
    }
}
