import Documents

extension PolicyDraft {
    /// Puts a child's words on top: lists append, scalars override, mappings merge by key.
    mutating func merge(_ child: PolicyDraft) {
        name = child.name
        summary = child.summary ?? summary
        workspaceAccess = child.workspaceAccess ?? workspaceAccess
        workspacePlace = child.workspacePlace ?? workspacePlace
        mounts += child.mounts
        mergeEnvironment(child)
        limits = Limits(
            memory: child.limits.memory ?? limits.memory,
            cpus: child.limits.cpus ?? limits.cpus,
            processes: child.limits.processes ?? limits.processes,
            tmp: child.limits.tmp ?? limits.tmp)
        tmp = child.tmp ?? tmp
        clipboard = child.clipboard ?? clipboard
        namesWindow = child.namesWindow ?? namesWindow
        settings = settings.merging(child.settings)
        permissionRules.merge(child.permissionRules) { $0 + $1 }
        mergeAWS(child)
        hosts += child.hosts
        networks += child.networks
        published += child.published
        services += child.services
        regions += child.regions
        endpointKinds = child.endpointKinds.map { (endpointKinds ?? []) + $0 } ?? endpointKinds
        allowsPrivateAWS = allowsPrivateAWS || child.allowsPrivateAWS
        origins.merge(child.origins)
        faulty.formUnion(child.faulty)
    }

    /// A name is either passed or set: the later word counts.
    private mutating func mergeEnvironment(_ child: PolicyDraft) {
        let passed = Set(child.pass.map(\.value))
        set = set.filter { !passed.contains($0.key) }.merging(child.set) { $1 }
        pass = (pass + child.pass).filter { child.set[$0.value] == nil }
        var seen: Set<String> = []
        pass = pass.filter { seen.insert($0.value).inserted }
    }

    private mutating func mergeAWS(_ child: PolicyDraft) {
        guard let own = child.aws else { return }
        aws = aws ?? AWSDraft()
        aws?.merge(own)
    }
}
