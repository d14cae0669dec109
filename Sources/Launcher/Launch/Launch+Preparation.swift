// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Documents
import GuardProtocol
import Policy

extension Launch {
    /// Gets the credentials, creates the container and raises the wall, side by side as far as possible.
    /// Promise L1 (docs/security.md): it returns when the wall stands, and only then is anything started.
    /// Afterwards the session's start is on record.
    /// - Returns: the container's process, and the roles that were assumed.
    func prepare(
        _ connection: GuardConnection, _ audit: SessionAudit, _ roles: SessionRoles?
    ) async throws -> (ProcessHandle, [AssumedRole]) {
        async let assumed = roles?.assumeAll(code: code)
        progress.begin("creating the container")
        let arguments = PodmanArguments(plan: plan.container, name: id.container, session: folder)
        try await podman.run(
            arguments.create(),
            input: arguments.variables, failure: "podman cannot create the container"
        )
        let imageDigest = try await inspectContainer()
        async let recorded: Void = audit.begin(imageDigest: imageDigest)
        do {
            try await podman.run(
                ["init", "--", id.container], failure: "podman cannot prepare the container")
        } catch {
            ContainerMonitor(pidFile: folder.monitorPIDFile, container: id.container).end()
            throw error
        }
        progress.begin("raising the network wall")
        let pid = try Podman.processID(in: folder.pidFile)
        let process = try ProcessHandle(pid: pid)
        try await connection.send(.raiseWall(pid: pid))
        try await within(.seconds(20), or: CXError("the guard did not raise the wall within 20 s")) {
            try await connection.expect(.wallVerified)
        }
        progress.begin("assuming the role")
        let sessions = try await assumed ?? []
        for role in sessions {
            try await connection.send(.credentials(role: role.role.name, role.credentials))
            try await connection.expect(.credentialsReceived)
        }
        try await recorded
        for role in sessions { try await RoleRecord(audit: audit).assumed(role, isRefresh: false) }
        progress.end()
        for role in sessions {
            for note in role.notes { StandardError.write("cx: \(role.role.role.value): \(note)\n") }
        }
        return (process, sessions)
    }

    /// Looks at the container itself before a runtime does: the name of its image may be another image's by
    /// now.
    /// - Returns: the digest of its image.
    /// - Throws: if the image has an annotation that a runtime may obey.
    private func inspectContainer() async throws(CXError) -> String {
        let text = try await podman.answer(
            to: [
                "container", "inspect", "--format", "{{.ImageDigest}} {{json .Config.Annotations}}", "--",
                id.container,
            ],
            failure: "podman cannot inspect the container \(id.container)"
        )
        let answer = text.split(separator: " ", maxSplits: 1)
        let digest = answer.first ?? ""
        let digits = digest.dropFirst("sha256:".count)
        guard digest.hasPrefix("sha256:"), digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else {
            throw CXError(
                "podman knows no digest of the image", detail: text, advice: await podman.advice(for: text))
        }
        try ContainerAnnotations.check(json: answer.count == 2 ? String(answer[1]) : "")
        return String(digest)
    }

    /// The roles of the session; nil if it has none.
    func sessionRoles() throws(CXError) -> SessionRoles? {
        guard let aws = plan.aws else {
            guard code == nil else {
                throw CXError(
                    "an MFA code was given, and the policy \(plan.policy.name) needs no AWS session")
            }
            return nil
        }
        let identity = SessionIdentity(
            user: SessionIdentity.user(of: machine), session: id, policy: plan.policy, origin: plan.origin,
            incident: plan.incident)
        return SessionRoles(
            aws, identity: identity, serial: plan.mfa,
            aws: try AWSCommandLine(
                aws, machine: machine,
                certificates: plan.trust.isEmpty ? nil : "\(folder.mounts)/certificates.pem"))
    }
}
#endif
