// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import GuardProtocol
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
        /// Nil for the caller's values that are passed on: they may be secret, and a plan is kept and shared.
        var environment: [String: String?]
        var limits: LimitsPlan
    }

    struct MountPart: Encodable {
        /// A path of the host; nil for a file that the launch writes itself.
        var source: String?
        var generated: String?
        var target: String
        var access: Access
        var origin: Origin?
    }

    struct HostPart: Encodable {
        var host: String
        var ports: [UInt16]
        /// The ports of `ports` that carry only TLS to this host.
        var tls: [UInt16]
        var `private`: Bool
        var wildcard: Bool
        /// The region in whose published ranges the addresses must lie, `*` for any region; nil if they need
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
        /// The main role. Access, duration and session policy are its own as well.
        var role: String
        var profile: String?
        var region: String
        var access: AWSAccess
        /// In seconds.
        var duration: Int
        /// Nil if no session policy is passed.
        var sessionPolicy: SessionPolicyPart?
        var roles: [RolePart]
        /// The name of the role with which the agent's model is called; nil for the main role.
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
        /// The number of actions that it allows, by IAM's access level.
        var allows: [String: Int]
        /// True if no resource's own policy adds to it.
        var sealed: Bool
        /// Actions that do more harm than reading, and that it has no room to deny.
        var gaveWay: [String]
        /// Services of which the session may read less than the policy says, since there is no room for more.
        var readsLess: [ReadingLoss]
        /// Patterns of names that sound like secrets, and that it has no room to deny.
        var unguarded: [String]
        /// Allowed actions that cost money for each use.
        var costs: [String]
    }

    struct CredentialsPart: Encodable {
        var incident: String?
        /// The serial number of the person's MFA device.
        var mfa: String?
        var delivery: String
        /// The way in which this delivery is weaker than the endpoint.
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
    /// The side that resolves the names in `egress`.
    var resolve: UpstreamProxy.Resolution
    var egress: [HostPart]
    var networks: [NetworkPart]
    var published: [PublishedPart]
    /// Nil if the policy needs none of AWS's published ranges.
    var ranges: RangesPart?
    var aws: AWSPart?
    var credentials: CredentialsPart?
    var keepsTranscript: Bool
    var configuration: [String: [ConfigurationPart]]
}
