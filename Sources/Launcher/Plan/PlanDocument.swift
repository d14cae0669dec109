import Policy

/// The JSON form of a plan, as `cx plan --format json` prints it and a session keeps it.
struct PlanDocument: Encodable {
    struct PolicyPart: Encodable {
        var name: String
        var digest: String
        var files: [PolicyFile]
    }

    struct ContainerPart: Encodable {
        var engine: String
        var runtime: String?
        var image: String
        var command: [String]
        var workingDirectory: String
        var user: String
        var mounts: [MountPart]
        /// Nil for what is passed on of the caller's: it may be a secret, and a plan is kept and shared.
        var environment: [String: String?]
        var limits: LimitsPlan
    }

    struct MountPart: Encodable {
        /// A path of the host; for what the launch writes itself, nil.
        var source: String?
        var generated: String?
        var target: String
        var access: Access
        var origin: Origin?
    }

    struct HostPart: Encodable {
        var host: String
        var ports: [UInt16]
        /// Those of `ports` that carry nothing but TLS to this host.
        var tls: [UInt16]
        var `private`: Bool
        var wildcard: Bool
        /// The region among whose published ranges the addresses must be, `*` for any; nil where they need not.
        var published: String?
        var reason: String?
        var origin: Origin
    }

    struct NetworkPart: Encodable {
        var cidr: String
        var ports: [UInt16]
        var reason: String?
        var origin: Origin
    }

    struct PublishedPart: Encodable {
        var service: String
        var region: String
        var ports: [UInt16]
        var addresses: AddressCount
        var reason: String?
        var origin: Origin
    }

    struct RangesPart: Encodable {
        var created: String
        var ageDays: Int
        var from: String
    }

    struct AWSPart: Encodable {
        var role: String
        var profile: String?
        var region: String
        var duration: Int
    }

    struct FirewallPart: Encodable {
        var text: String
    }

    struct ConfigurationPart: Encodable {
        var value: String
        var from: String
    }

    var policy: PolicyPart
    var container: ContainerPart
    var settings: JSONValue
    var firewall: FirewallPart
    var egress: [HostPart]
    var networks: [NetworkPart]
    var published: [PublishedPart]
    /// Nil where the policy needs none of AWS's published ranges.
    var ranges: RangesPart?
    var aws: AWSPart?
    var keepsTranscript: Bool
    var configuration: [String: [ConfigurationPart]]
}
