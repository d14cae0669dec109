/// Makes the policy of a whole chain, with the checks that need all of it.
struct PolicyAssembly {
    let draft: PolicyDraft
    let files: [PolicyFile]
    /// False where a parent is missing, so that nothing can be said of what the whole lacks.
    let isComplete: Bool
    let findings: FindingCollector

    /// Nil where the chain's last file has no usable name.
    func policy() -> Policy? {
        let workspace = Workspace(
            access: draft.workspaceAccess ?? .readOnly, at: draft.workspacePlace?.value ?? Workspace().at)
        checkMounts(workspace)
        PermissionRule.checkPrefixes(draft.denyRules, findings: findings)
        let egress = egress()
        guard let name = draft.name else { return nil }
        return Policy(
            name: name.value, summary: draft.summary ?? "", files: files, digest: PolicyDigest.ofChain(files),
            workspace: workspace, mounts: draft.mounts,
            environment: EnvironmentRules(pass: draft.pass, set: draft.set), limits: draft.limits,
            claude: ClaudeRules(settings: draft.settings), aws: draft.aws?.rules, egress: egress)
    }

    private func checkMounts(_ workspace: Workspace) {
        var earlier: [Mount] = []
        for mount in draft.mounts {
            if SandboxPath.touches(mount.target, workspace.at) {
                findings.error(
                    .mountTarget,
                    "nothing can be mounted at \(mount.target), since the workspace is at \(workspace.at)",
                    at: mount.origin)
            }
            if let other = earlier.first(where: { SandboxPath.touches($0.target, mount.target) }) {
                findings.error(
                    .duplicateEntry, "\(mount.target) overlaps the mount at \(other.target)", at: mount.origin,
                    help: "the other one is in \(other.origin)")
            }
            earlier.append(mount)
        }
    }

    private func egress() -> Egress {
        var hosts: [AllowedHost] = []
        var places: [HostPattern: Int] = [:]
        for host in awsHosts() + draft.hosts {
            if let place = places[host.name] {
                hosts[place].ports = Set(hosts[place].ports + host.ports).sorted()
                hosts[place].reason = hosts[place].reason ?? host.reason
            } else {
                places[host.name] = hosts.count
                hosts.append(host)
            }
        }
        return Egress(hosts: hosts, networks: networks(), regions: unique(draft.regions.map(\.value)))
    }

    private func networks() -> [AllowedNetwork] {
        var networks: [AllowedNetwork] = []
        var places: [IPPrefix: Int] = [:]
        for network in draft.networks {
            if let place = places[network.prefix] {
                networks[place].ports = Set(networks[place].ports + network.ports).sorted()
            } else {
                places[network.prefix] = networks.count
                networks.append(network)
            }
        }
        return networks
    }

    /// Each service in each region, in the order of the policy, with the place of the service's name.
    private func awsHosts() -> [AllowedHost] {
        let catalogue = EndpointCatalogue.shared
        let services = draft.services.filter { service in
            guard catalogue.contains(service: service.value) else {
                findings.error(
                    .service, "unknown AWS service \(Printable.quoted(service.value))", at: service.origin,
                    help: NearestName.help(for: service.value, among: catalogue.services))
                return false
            }
            return true
        }
        let regions = draft.regions.filter { region in
            guard catalogue.regions.contains(region.value) else {
                findings.error(
                    .region, "unknown region \(Printable.quoted(region.value))", at: region.origin,
                    help: NearestName.help(for: region.value, among: catalogue.regions))
                return false
            }
            return true
        }
        if let first = draft.services.first, draft.regions.isEmpty, isComplete {
            findings.error(.region, "services without a region", at: first.origin, help: "as `regions: [us-east-1]`")
        }
        if let first = draft.regions.first, draft.services.isEmpty, isComplete {
            findings.error(.service, "regions without a service", at: first.origin, help: "as `services: [sts]`")
        }
        let kinds = draft.endpointKinds.map { unique($0) } ?? [.standard]
        let names = unique(regions.map(\.value))
        return services.flatMap { service in
            names.flatMap { catalogue.hosts(service: service.value, region: $0, kinds: kinds) }.map {
                AllowedHost(
                    name: .host($0), ports: FileReader.defaultPorts, tlsPorts: FileReader.defaultPorts,
                    origin: service.origin)
            }
        }
    }

    private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
