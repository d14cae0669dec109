// SPDX-License-Identifier: Apache-2.0

public import Addresses
import Firewall
import GuardProtocol
import IAM
public import Policy

extension ResolvedPolicy {
    /// Nobody reads the addresses of more hosts.
    private static let mostHosts = 256
    private static let patience = Duration.seconds(10)

    /// Looks up the addresses of hosts, and returns them in the same order.
    /// - Parameters:
    ///   - hosts: at most 256.
    ///   - resolver: the text of resolv.conf(5).
    ///   - published: the blocks of each scope, by its text.
    ///   - limit: the time after which no further host is looked up.
    public typealias Lookup =
        @Sendable (
            _ hosts: [AllowedHost], _ resolver: String, _ published: [String: [IPPrefix]], _ limit: Duration
        ) async -> [Host]

    /// Returns the effective rules of a policy on a workstation. Whatever cannot be determined is listed as a
    /// problem.
    /// - Parameter lookup: a lookup that uses only the machine's own name servers.
    public static func of(
        _ policy: Policy, on workstation: Workstation, standardImage: String, lookup: Lookup
    ) async -> ResolvedPolicy {
        var problems: [String] = []
        let planner = attempt(&problems) { () throws(CXError) in
            Planner(
                policy: policy,
                settings: try workstation.settings(flags: [:], policy: policy, standardImage: standardImage),
                machine: workstation.machine, request: .session(prompt: nil), terminal: .output,
                ranges: workstation.ranges)
        }
        let aws = attempt(&problems) { () throws(CXError) in try planner?.awsPlan() } ?? nil
        let egress = attempt(&problems) { () throws(CXError) in try planner?.egressPlan() } ?? nil
        let shown = Array(policy.egress.hosts.prefix(mostHosts))
        if shown.count < policy.egress.hosts.count {
            problems.append("\(policy.egress.hosts.count - shown.count) more hosts were not looked up")
        }
        return ResolvedPolicy(
            hosts: await hosts(shown, egress, planner?.resolvingProxy, lookup),
            ranges: egress?.ranges.map(Ranges.init),
            published: egress?.published.map(Published.init) ?? [],
            managedSettings: planner?.managedSettings(aws) ?? ManagedSettings.settings(for: policy),
            sessions: aws?.all.map(Session.init) ?? [],
            firewall: egress.map { Ruleset.sandbox(ports: GuardPorts(), networks: $0.networks).text },
            problems: problems)
    }

    private static func attempt<Value>(
        _ problems: inout [String], _ body: () throws(CXError) -> Value
    ) -> Value? {
        do {
            return try body()
        } catch {
            problems.append(error.what)
            return nil
        }
    }

    private static func hosts(
        _ hosts: [AllowedHost], _ egress: EgressPlan?, _ proxy: Setting<UpstreamProxy>?, _ lookup: Lookup
    ) async -> [Host] {
        if let proxy {
            let problem = "the proxy \(proxy.value) alone resolves it (\(proxy.source))"
            return hosts.map {
                Host(host: $0.name.text, ports: $0.ports, addresses: [], problem: problem)
            }
        }
        guard let resolver = HostResolverFile.text() else {
            return hosts.map {
                Host(
                    host: $0.name.text, ports: $0.ports, addresses: [],
                    problem: "/etc/resolv.conf cannot be read")
            }
        }
        let published = Dictionary(
            uniqueKeysWithValues: (egress?.scopes ?? [:]).map { ($0.key.text, $0.value) })
        return await lookup(hosts, resolver, published, patience)
    }
}

extension ResolvedPolicy.Ranges {
    fileprivate init(_ ranges: AddressRanges) {
        self.init(created: ranges.created, ageDays: ranges.age, from: ranges.source.description)
    }
}

extension ResolvedPolicy.Published {
    fileprivate init(_ part: EgressPlan.Published) {
        self.init(
            service: part.range.service, region: part.range.region, ports: part.range.ports,
            addresses: part.count)
    }
}

extension ResolvedPolicy.Session {
    fileprivate init(_ role: RolePlan) {
        self.init(
            name: role.name, role: role.role.value, sessionPolicy: role.sessionPolicy?.document,
            characters: role.sessionPolicy?.characters, managed: role.sessionPolicy?.managed ?? [])
    }
}
