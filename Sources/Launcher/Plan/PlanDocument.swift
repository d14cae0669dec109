import Addresses
import Documents
import IAM
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
        /// The region among whose published ranges the addresses must be, `*` for any; nil where they need
        /// not.
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
        /// The main role's, as are access, duration and session policy.
        var role: String
        var profile: String?
        var region: String
        var access: AWSAccess
        /// In seconds.
        var duration: Int
        /// Nil where none is passed.
        var sessionPolicy: SessionPolicyPart?
        var roles: [RolePart]
        /// The name of the role with which the agent's model is called; nil for the main one.
        var inference: String?
        var attribution: AWSAttribution
    }

    struct RolePart: Encodable {
        var name: String
        var role: String
        var access: AWSAccess
        var duration: Int
        var sessionPolicy: SessionPolicyPart?
    }

    struct SessionPolicyPart: Encodable {
        var document: JSONValue
        var managed: [String]
        var characters: Int
        /// How many actions it allows, by IAM's access levels.
        var allows: [String: Int]
        /// True where no resource's own policy adds to it.
        var sealed: Bool
        /// Actions that do more harm than reading does, and for whose denial there is no room.
        var gaveWay: [String]
        /// Services of which the session may read less than the policy says, as there is no room for more.
        var readsLess: [ReadingLoss]
        /// Patterns of names that sound like secrets, and for whose denial there is no room.
        var unguarded: [String]
        /// Allowed actions that cost money for each use.
        var costs: [String]
    }

    struct CredentialsPart: Encodable {
        var incident: String?
        /// The serial number of the person's MFA device.
        var mfa: String?
        var delivery: String
        /// What is weaker than by the endpoint.
        var warning: String?
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
    var terminal: TerminalGrants
    var settings: JSONValue
    var firewall: FirewallPart
    var egress: [HostPart]
    var networks: [NetworkPart]
    var published: [PublishedPart]
    /// Nil where the policy needs none of AWS's published ranges.
    var ranges: RangesPart?
    var aws: AWSPart?
    var credentials: CredentialsPart?
    var keepsTranscript: Bool
    var configuration: [String: [ConfigurationPart]]
}
