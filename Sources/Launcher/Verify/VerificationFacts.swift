// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Firewall
import Glibc
import GuardProtocol
import Policy

/// The facts about the plan that the probes need, so that they expect exactly what this policy promises. They
/// contain no secret and no value of a variable.
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
    /// True if addresses inside say nothing about where names lead.
    var proxyResolves: Bool
    var ports: GuardPorts
    var variables: [String]
    var mounts: [Mount]
    /// The places for the sandbox's temporary files.
    var temporary: [String]
    /// The folder of the agent's managed settings, a separate read-only mount.
    var managed: String
    var workspace: Mount
    /// The parts of the workspace that stay read-only because programs of the host run or obey them later.
    var triggers: [String]
    var user: [String: UInt32]
    var settings: JSONValue
    /// True if the sandbox has AWS credentials.
    var hasSession: Bool
    var callersHome: String
    /// The addresses of this machine's interfaces, without loopback.
    var hostAddresses: [String]

    init(plan: LaunchPlan, mounts: [MountPlan], machine: Machine) {
        hosts = plan.policy.egress.hosts.map {
            Host(name: $0.name.text, ports: $0.ports, tlsPorts: $0.tlsPorts, private: $0.allowsPrivate)
        }
        networks = plan.egress.networks.map { Network(cidr: $0.prefix.description, ports: $0.ports) }
        proxyResolves = plan.resolution == .proxy
        ports = plan.ports
        variables = plan.container.environment.map(\.name)
        self.mounts = mounts.map { Mount(target: $0.target, readOnly: $0.access == .readOnly) }
        temporary = ["/tmp", AgentPaths.home, AgentPaths.runtime]
        managed = AgentPaths.managedFolder
        workspace = Mount(
            target: plan.container.workingDirectory, readOnly: plan.policy.workspace.access == .readOnly
        )
        let top = plan.container.workingDirectory + "/"
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

/// The addresses of this machine's interfaces, without loopback and without link-local IPv6, which means
/// nothing without a zone.
enum HostAddresses {
    static func all() -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        let found = sequence(first: first, next: { $0?.pointee.ifa_next }).compactMap { entry -> String? in
            guard let address = entry?.pointee.ifa_addr else { return nil }
            return text(of: address)
        }
        return Set(found).filter { !isLocal($0) }.sorted()
    }

    private static func text(of address: UnsafeMutablePointer<sockaddr>) -> String? {
        let size: Int
        switch Int32(address.pointee.sa_family) {
        case AF_INET: size = MemoryLayout<sockaddr_in>.size
        case AF_INET6: size = MemoryLayout<sockaddr_in6>.size
        // AF_PACKET, which holds each interface's hardware address.
        default: return nil
        }
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        guard getnameinfo(address, socklen_t(size), &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0
        else {
            return nil
        }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func isLocal(_ address: String) -> Bool {
        address.hasPrefix("127.") || address == "::1" || address.contains("%")
    }
}
