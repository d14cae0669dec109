import Addresses
import Firewall
import Guard
public import Policy

extension ResolvedPolicy {
    /// Of more hosts nobody reads the addresses.
    private static let mostHosts = 256
    private static let patience = Duration.seconds(10)

    /// Looks up the policy's hosts, by the machine's own name servers and nobody else. What cannot be found out is among the
    /// problems.
    public static func of(_ policy: Policy, on workstation: Workstation, standardImage: String) async -> ResolvedPolicy
    {
        var problems: [String] = []
        let planner = attempt(&problems) { () throws(LaunchError) in
            Planner(
                policy: policy,
                settings: try workstation.settings(flags: [:], policy: policy, standardImage: standardImage),
                machine: workstation.machine, request: .session(prompt: nil), terminal: .output,
                ranges: workstation.ranges)
        }
        let aws = attempt(&problems) { () throws(LaunchError) in try planner?.awsPlan() } ?? nil
        let egress = attempt(&problems) { () throws(LaunchError) in try planner?.egressPlan() } ?? nil
        let shown = Array(policy.egress.hosts.prefix(mostHosts))
        if shown.count < policy.egress.hosts.count {
            problems.append("\(policy.egress.hosts.count - shown.count) more hosts were not looked up")
        }
        return ResolvedPolicy(
            hosts: await hosts(shown, egress), ranges: egress?.ranges.map(Ranges.init),
            published: egress?.published.map(Published.init) ?? [],
            managedSettings: planner?.managedSettings(aws) ?? ManagedSettings.settings(for: policy),
            sessions: aws?.all.map(Session.init) ?? [],
            firewall: egress.map { Ruleset.sandbox(ports: GuardPorts(), networks: $0.networks).text },
            problems: problems)
    }

    private static func attempt<Value>(
        _ problems: inout [String], _ body: () throws(LaunchError) -> Value
    ) -> Value? {
        do {
            return try body()
        } catch {
            problems.append(error.what)
            return nil
        }
    }

    private static func hosts(_ hosts: [AllowedHost], _ egress: EgressPlan?) async -> [Host] {
        guard let resolver = HostResolverFile.text() else {
            return hosts.map {
                Host(host: $0.name.text, ports: $0.ports, addresses: [], problem: "/etc/resolv.conf cannot be read")
            }
        }
        let published = Dictionary(uniqueKeysWithValues: (egress?.scopes ?? [:]).map { ($0.key.text, $0.value) })
        let answers = await HostSurvey(resolver: resolver, published: published).answers(for: hosts, within: patience)
        return zip(hosts, answers).map { Host($0, $1) }
    }
}

extension ResolvedPolicy.Host {
    fileprivate init(_ host: AllowedHost, _ answer: HostSurvey.Answer) {
        self.init(
            host: host.name.text, ports: host.ports,
            addresses: answer.addresses.map {
                .init(address: $0.address.description, ttl: $0.ttl, refused: $0.refusal)
            }, problem: answer.problem)
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
            service: part.range.service, region: part.range.region, ports: part.range.ports, addresses: part.count)
    }
}

extension ResolvedPolicy.Session {
    fileprivate init(_ role: RolePlan) {
        self.init(
            name: role.name, role: role.role.value, sessionPolicy: role.sessionPolicy?.document,
            characters: role.sessionPolicy?.characters, managed: role.sessionPolicy?.managed ?? [])
    }
}
