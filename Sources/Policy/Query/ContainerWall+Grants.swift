// SPDX-License-Identifier: Apache-2.0

import Addresses
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

    /// Returns the path without empty components, and with `~` in place of the caller's home, as policies
    /// write it.
    private func belowHome(_ path: String) -> String {
        let plain = path.plainPath
        guard let home = subject.home, let inner = AgentPlace.relative(plain, to: home) else { return plain }
        return inner.isEmpty ? "~" : "~/\(inner)"
    }

    func answer(variable name: String) -> WallAnswer {
        if let value = policy.environment.set[name] {
            return WallAnswer(
                .container, .allowed, because: "\(name) is set to \(Printable.quoted(value.value))",
                origin: value.origin)
        }
        if let passed = policy.environment.pass.first(where: { $0.value == name }) {
            return WallAnswer(
                .container, .allowed, because: "\(name) is passed on, where the caller has it",
                origin: passed.origin)
        }
        if SandboxVariables.always.contains(name) {
            return WallAnswer(
                .container, .allowed, because: "cx sets \(name) itself; the caller's stays outside")
        }
        if SandboxVariables.ofSession.contains(name), subject.policy.hasAWSSession {
            return WallAnswer(
                .container, .allowed,
                because: "cx sets \(name) itself, for the AWS session; the caller's stays outside"
            )
        }
        let isSettable = ProtectedVariables.isSettable(name)
        if let reason = ProtectedVariables.reason(name), !isSettable {
            let own =
                SandboxVariables.ofCertificates.contains(name)
                ? "; cx sets it where `trust:` names authorities" : ""
            return WallAnswer(.container, .denied, because: "\(name) cannot be given: \(reason)\(own)")
        }
        return WallAnswer(
            .container, .denied, because: "no line gives \(name)",
            missing: isSettable ? "environment: {set: {\(name): VALUE}}" : "environment: {pass: [\(name)]}")
    }
}
