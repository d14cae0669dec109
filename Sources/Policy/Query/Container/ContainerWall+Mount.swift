import ClaudePermissions
import Documents

extension ContainerWall {
    /// - Parameter source: a path of the host.
    func answer(mount source: String) -> WallAnswer {
        let path = belowHome(source)
        for mount in policy.mounts {
            guard let inner = AgentPlace.relative(path, to: belowHome(mount.source)) else { continue }
            let access = mount.access == .readOnly ? "read-only" : "and can be written"
            let place = inner.isEmpty ? mount.target : "\(mount.target)/\(inner)"
            return WallAnswer(
                .container, .allowed, because: "\(source) is seen at \(place), \(access)",
                origin: mount.origin)
        }
        if let secret = HostPath.secret(touching: path) {
            return WallAnswer(
                .container, .denied,
                because: "\(source) would show \(secret) to the agent: no policy may mount it")
        }
        let target = path.pathNames.last.map { "/mnt/\($0)" } ?? "/mnt"
        let missing = "mounts: [{source: \(YAMLText.string(path)), target: \(YAMLText.string(target))}]"
        if let inner = policy.mounts.first(where: {
            AgentPlace.relative(belowHome($0.source), to: path) != nil
        }) {
            return WallAnswer(
                .container, .denied,
                because: "of \(source), \(inner.source) alone is seen, at \(inner.target)",
                origin: inner.origin, missing: missing)
        }
        return WallAnswer(
            .container, .denied,
            because: "no mount shows \(source); besides mounts, a launch shows its working directory, at "
                + policy.workspace.at, missing: missing)
    }

    /// Without empty components, and with `~` in place of the caller's home, as policies write it.
    private func belowHome(_ path: String) -> String {
        let plain = path.plainPath
        guard let home = subject.home, let inner = AgentPlace.relative(plain, to: home) else { return plain }
        return inner.isEmpty ? "~" : "~/\(inner)"
    }
}
