import Guard
import Policy

extension Launch {
    /// Credentials, container and wall; none waits for another where it need not.
    /// Promise L1 (docs/security.md): it returns when the wall stands, and only then is anything started. Afterwards the
    /// session's start is on record.
    func prepare(_ connection: GuardConnection, _ audit: SessionAudit) async throws -> ProcessHandle {
        async let credentials = credentials()
        progress.begin("creating the container")
        let arguments = PodmanArguments(plan: plan.container, name: id.container, session: folder)
        try await podman.run(
            arguments.create(),
            input: arguments.variables, failure: "podman cannot create the container"
        )
        try await podman.run(["init", id.container], failure: "podman cannot prepare the container")
        progress.begin("raising the network wall")
        let pid = try containerPID()
        let process = try ProcessHandle(pid: pid)
        async let recorded: Void = audit.begin(imageDigest: imageDigest())
        try await connection.send(.raiseWall(pid: pid))
        try await within(.seconds(20), or: LaunchError("the guard did not raise the wall within 20 s")) {
            try await connection.expect(.wallVerified)
        }
        progress.begin("assuming the role")
        if let credentials = try await credentials {
            try await connection.send(.credentials(credentials))
            try await connection.expect(.credentialsReceived)
        }
        try await recorded
        progress.end()
        return process
    }

    /// Of the container itself: by now its image's name may be another image's.
    private func imageDigest() async throws(LaunchError) -> String {
        let digest = try await podman.answer(
            to: ["container", "inspect", "--format", "{{.ImageDigest}}", id.container],
            failure: "podman does not know the image of the container \(id.container)"
        ).trimmingWhitespace()
        let digits = digest.dropFirst("sha256:".count)
        guard digest.hasPrefix("sha256:"), digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else {
            throw LaunchError("podman knows no digest of the image", detail: digest)
        }
        return digest
    }

    private func credentials() async throws -> SessionCredentials? {
        guard let aws = plan.aws else { return nil }
        let assumption = RoleAssumption(
            plan: aws, machine: machine, sessionName: id.container,
            certificates: plan.trust.isEmpty ? nil : "\(folder.mounts)/certificates.pem"
        )
        return try await assumption.credentials()
    }

    private func containerPID() throws(LaunchError) -> Int32 {
        let text = try TextFile.read(folder.pidFile).text.trimmingWhitespace()
        guard let pid = Int32(text), pid > 1 else {
            throw LaunchError("podman wrote no process id to \(folder.pidFile)", detail: text)
        }
        return pid
    }

    func guardPlan(resolver: String) -> GuardPlan {
        GuardPlan(
            services: GuardConfiguration(
                policy: plan.policy.name,
                hosts: plan.policy.egress.hosts, networks: plan.egress.networks,
                published: plan.egress.publishedByScope,
                ports: plan.ports, resolver: resolver, proxy: plan.proxy?.value
            ),
            ruleset: plan.ruleset,
            container: GuardedContainer(
                removal: podman.commandLine(removal),
                files: SandboxFiles.files(for: plan),
                tokenPath: plan.aws == nil ? nil : AgentPaths.credentialsToken,
                denialsPath: AgentPaths.denials,
                mounts: plan.container.mounts.compactMap(\.expected),
                givenToRoot: plan.container.generatedFiles.map(folder.path),
                leftovers: [folder.mounts, folder.control]
            ),
            keeping: KeepingPlan(folder: folder.path, transcripts: plan.keepsTranscript ? .standard : nil)
        )
    }
}

extension KeepingPlan.Transcripts {
    /// Where Claude Code keeps them (measured on 2.1.329).
    fileprivate static let standard = KeepingPlan.Transcripts(
        home: AgentPaths.home, folder: ".claude/projects", mostBytes: 64 << 20)
}

extension MountPlan {
    fileprivate var expected: ExpectedMount? {
        guard case .path(_, let status) = source else { return nil }
        return ExpectedMount(target: target, device: status.device, inode: status.inode)
    }
}
