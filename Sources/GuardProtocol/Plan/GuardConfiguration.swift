public import Addresses
public import Firewall

/// What the guard lets through: the part of a launch plan that it needs. Nothing of it is secret but the
/// proxy's password.
public struct GuardConfiguration: Hashable, Sendable, Codable {
    /// The policy's name, for whoever is refused.
    public var policy: String
    public var hosts: [AllowedHost]
    public var networks: [AllowedNetwork]
    /// By the text of each `PublishedScope` of `hosts`: where its addresses may lie.
    @PrefixLists public var published: [String: [IPPrefix]]
    public var ports: GuardPorts
    /// The text of the host's resolv.conf(5), as cx sees it: the guard of a rootless engine is in a mount
    /// namespace of podman's, where another file may stand at that path.
    public var resolver: String
    /// Through which every connection goes; nil where they go straight.
    public var proxy: UpstreamProxy?

    public init(
        policy: String, hosts: [AllowedHost], networks: [AllowedNetwork],
        published: [String: [IPPrefix]] = [:],
        ports: GuardPorts = GuardPorts(), resolver: String = "", proxy: UpstreamProxy? = nil
    ) {
        self.policy = policy
        self.hosts = hosts
        self.networks = networks
        self.published = published
        self.ports = ports
        self.resolver = resolver
        self.proxy = proxy
    }
}
