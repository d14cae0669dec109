// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import Firewall

/// The part of a launch plan that says what the guard lets through. Only the proxy's password in it is
/// secret.
public struct GuardConfiguration: Hashable, Sendable, Codable {
    /// The policy's name, for whoever is refused.
    public var policy: String
    public var hosts: [AllowedHost]
    public var networks: [AllowedNetwork]
    /// The blocks in which addresses may lie, by the text of each `PublishedScope` of `hosts`.
    @PrefixLists public var published: [String: [IPPrefix]]
    public var ports: GuardPorts
    /// The text of the host's resolv.conf(5), as cx sees it. The guard of a rootless engine is in podman's
    /// mount namespace, where another file may stand at that path.
    public var resolver: String
    /// The proxy that every connection goes through; nil if connections go directly.
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

/// Lists of blocks by name, each of them one string in JSON. A thousand JSON values would take longer to read
/// than everything else that a guard is told.
@propertyWrapper
public struct PrefixLists: Hashable, Sendable, Codable {
    public var wrappedValue: [String: [IPPrefix]]

    public init(wrappedValue: [String: [IPPrefix]]) {
        self.wrappedValue = wrappedValue
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        wrappedValue = try container.decode([String: String].self).mapValues { text in
            guard let prefixes = IPPrefix.list(text) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "not a list of CIDR blocks")
            }
            return prefixes
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue.mapValues { IPPrefix.text(of: $0) })
    }
}
