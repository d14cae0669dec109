import FoundationEssentials
import Guard
import Policy
import Subprocess

/// Carries out a plan: prepares side by side, raises the wall, and only then starts what the user asked for.
/// On every way out the container, the guard and the files it mounted are gone; the session's record stays.
public struct Launch: Sendable {
    let plan: LaunchPlan
    let machine: Machine
    let id: SessionID
    let podman: Podman
    let folder: SessionFolder
    let progress: Progress

    /// Makes the session's folder; nothing else has happened yet.
    public init(plan: LaunchPlan, machine: Machine, progress: Progress) throws(LaunchError) {
        self.plan = plan
        self.machine = machine
        self.progress = progress
        id = SessionID.make()
        podman = try Podman(engine: plan.container.engine, runtime: plan.container.runtime, machine: machine)
        folder = try SessionFolder.make(id, home: machine.user.home, environment: machine.environment)
    }

    /// - Returns: the exit status of what ran inside, or 128 and the signal that ended cx.
    /// - Throws: why nothing ran, or why what ran was ended.
    public func run() async throws(LaunchError) -> LaunchOutcome {
        var record = SessionRecord(
            id: id.text, policy: plan.policy.name, digest: plan.policy.digest, image: plan.container.image.value,
            command: plan.container.command, uid: machine.user.uid, started: .now, ended: nil, exitStatus: nil
        )
        let signals = Signals()
        let terminal = TerminalState.current()
        defer { folder.removeMounts() }
        try write(record)
        let events = try SessionEvents(path: folder.events)
        let result = await Result { try await guarded(events: events, signals: signals) }
        terminal.restore()
        try await removeContainer(unless: result)
        record.ended = .now
        record.exitStatus = Self.exitStatus(of: result)
        try record.write(to: folder)
        let outcome = LaunchOutcome(
            session: id, exitStatus: record.exitStatus ?? LaunchError.exitStatus, report: await events.report
        )
        switch result {
        case .success: return outcome
        case .failure(_ as Interruption): return outcome
        case .failure(let error as LaunchError): throw error
        case .failure(let error): throw LaunchError("the launch failed", detail: "\(error)")
        }
    }

    private func write(_ record: SessionRecord) throws(LaunchError) {
        try record.write(to: folder)
        try folder.write(try plan.json(), as: "plan.json")
        for file in plan.container.generatedFiles { try folder.write(file) }
    }

    private static func exitStatus(of result: Result<Int32, any Error>) -> Int32 {
        switch result {
        case .success(let status): status
        case .failure(let interruption as Interruption): interruption.exitStatus
        case .failure: LaunchError.exitStatus
        }
    }

    private func guarded(events: SessionEvents, signals: Signals) async throws -> Int32 {
        let runner = GuardRunner(
            commandLine: (machine.isRoot ? [] : podman.commandLine(["unshare"])) + [machine.executable, "guard"],
            environment: podman.ownEnvironment, events: events
        )
        return try await runner.run { connection in
            // First of all, so that from here on the guard cleans up after a cx that is killed.
            try await connection.send(.configure(guardPlan))
            return try await signals.interrupt {
                try await prepare(connection)
                signals.leaveFirstInterruptToContainer()
                return try await attended(by: connection)
            }
        }
    }

    /// Credentials, container and wall; none waits for another where it need not.
    private func prepare(_ connection: GuardConnection) async throws {
        async let credentials = credentials()
        progress.begin("creating the container")
        try await podman.run(
            PodmanArguments(plan: plan.container, name: id.container, session: folder).create(),
            variables: variables, failure: "podman cannot create the container"
        )
        try await podman.run(["init", id.container], failure: "podman cannot prepare the container")
        progress.begin("raising the network wall")
        try await connection.send(.raiseWall(pid: try containerPID()))
        try await within(.seconds(20), or: LaunchError("the guard did not raise the wall within 20 s")) {
            try await connection.expect(.wallVerified)
        }
        progress.begin("assuming the role")
        if let credentials = try await credentials {
            try await connection.send(.credentials(credentials))
            try await connection.expect(.credentialsReceived)
        }
        progress.end()
    }

    /// What the user asked for, for as long as the guard stands beside it.
    private func attended(by connection: GuardConnection) async throws -> Int32 {
        try await withThrowingTaskGroup(of: Int32.self) { group in
            group.addTask { try await start() }
            group.addTask {
                try await connection.watch()
                return 0
            }
            group.addTask {
                try await HostResolverFile.follow { try await connection.send(.resolve($0)) }
                return 0
            }
            defer { group.cancelAll() }
            return try await group.next() ?? 0
        }
    }

    private func start() async throws -> Int32 {
        let input = plan.container.terminal == .output ? [] : ["--interactive"]
        let arguments = ["start", "--attach", "--detach-keys", ""] + input + [id.container]
        switch try await podman.runInForeground(arguments, input: plan.container.terminal) {
        case .exited(let status): return status
        case .signaled(let signal): throw LaunchError("podman was ended by signal \(signal), and with it the session")
        }
    }

    private func credentials() async throws -> SessionCredentials? {
        guard let aws = plan.aws else { return nil }
        let assumption = RoleAssumption(
            plan: aws, machine: machine, sessionName: id.container,
            certificates: plan.trust.isEmpty ? nil : "\(folder.mounts)/certificates.pem"
        )
        return try await assumption.credentials()
    }

    private var variables: [String: String] {
        Dictionary(
            uniqueKeysWithValues: plan.container.environment
                .filter { !PodmanArguments.engineOwn.contains($0.name) }.map { ($0.name, $0.value) })
    }

    private func containerPID() throws(LaunchError) -> Int32 {
        let text = try TextFile.read(folder.pidFile).text.trimmingWhitespace()
        guard let pid = Int32(text), pid > 1 else {
            throw LaunchError("podman wrote no process id to \(folder.pidFile)", detail: text)
        }
        return pid
    }

    /// The engine removes a container that ended by itself; on every other way out cx does, and makes sure of it.
    private func removeContainer(unless result: Result<Int32, any Error>) async throws(LaunchError) {
        if case .success(let status) = result, status < LaunchError.exitStatus { return }
        try await podman.run(removal, failure: "podman cannot remove the container \(id.container)")
    }

    private var removal: [String] { ["rm", "--force", "--ignore", "--time", "0", id.container] }

    private var guardPlan: GuardPlan {
        GuardPlan(
            services: GuardConfiguration(
                policy: plan.policy.name, hosts: plan.policy.egress.hosts, networks: plan.policy.egress.networks,
                ports: plan.ports, resolver: HostResolverFile.text()
            ),
            ruleset: plan.ruleset,
            container: GuardedContainer(
                removal: podman.commandLine(removal),
                files: SandboxFiles.files(for: plan),
                tokenPath: plan.aws == nil ? nil : AgentPaths.credentialsToken,
                mounts: plan.container.mounts.compactMap(\.expected),
                givenToRoot: plan.container.generatedFiles.map(folder.path),
                leftovers: [folder.mounts]
            )
        )
    }
}

extension MountPlan {
    fileprivate var expected: ExpectedMount? {
        guard case .path(_, let status) = source else { return nil }
        return ExpectedMount(target: target, device: status.device, inode: status.inode)
    }
}

extension Swift.Result where Failure == any Error, Success: Sendable {
    fileprivate init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
