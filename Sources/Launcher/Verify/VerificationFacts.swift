import Addresses
import Documents
import Firewall
import Policy

/// What the probes inside must know of the plan, so that they expect what this policy promises and not more.
/// No secret and no value of a variable is in it.
struct VerificationFacts: Encodable {
    struct Host: Encodable {
        var name: String
        var ports: [UInt16]
        var tlsPorts: [UInt16]
        var `private`: Bool
    }

    struct Network: Encodable {
        var cidr: String
        var ports: [UInt16]
    }

    struct Mount: Encodable {
        var target: String
        var readOnly: Bool
    }

    var hosts: [Host]
    var networks: [Network]
    var ports: GuardPorts
    var variables: [String]
    var mounts: [Mount]
    /// Where the sandbox has temporary files.
    var temporary: [String]
    /// The folder of the agent's managed settings, a read-only mount of its own.
    var managed: String
    var workspace: Mount
    /// What of a workspace stays read-only, since the host's programs run or obey it later.
    var triggers: [String]
    var user: [String: UInt32]
    var settings: JSONValue
    /// True if the sandbox has credentials of AWS.
    var hasSession: Bool
    var callersHome: String
    /// Of this machine's interfaces, loopback left out.
    var hostAddresses: [String]

    init(plan: LaunchPlan, mounts: [MountPlan], machine: Machine) {
        hosts = plan.policy.egress.hosts.map {
            Host(name: $0.name.text, ports: $0.ports, tlsPorts: $0.tlsPorts, private: $0.allowsPrivate)
        }
        networks = plan.egress.networks.map { Network(cidr: $0.prefix.description, ports: $0.ports) }
        ports = plan.ports
        variables = plan.container.environment.map(\.name)
        self.mounts = mounts.map { Mount(target: $0.target, readOnly: $0.access == .readOnly) }
        temporary = ["/tmp", AgentPaths.home, AgentPaths.runtime]
        managed = AgentPaths.managedFolder
        workspace = Mount(
            target: plan.policy.workspace.at, readOnly: plan.policy.workspace.access == .readOnly
        )
        let top = plan.policy.workspace.at + "/"
        triggers = mounts.filter { $0.target.hasPrefix(top) && $0.access == .readOnly }.map {
            String($0.target.dropFirst(top.count))
        }
        user = ["uid": plan.container.user.uid, "gid": plan.container.user.gid]
        settings = plan.settings
        hasSession = plan.aws != nil
        callersHome = machine.user.home
        hostAddresses = HostAddresses.all()
    }
}
