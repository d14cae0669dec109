// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Documents
import FoundationEssentials
import Glibc
import GuardProtocol
import Policy
import Subprocess

/// Carries out a plan: prepares side by side, raises the wall, and only then starts what the user asked for.
/// On every way out the container, the guard and the mounted files are gone, and the session's record stays.
/// Promises L2, L3 (docs/security.md).
public struct Launch: Sendable {
    let plan: LaunchPlan
    let machine: Machine
    let id: SessionID
    let podman: Podman
    let folder: SessionFolder
    /// Held for the whole launch.
    private let lock: SessionLock
    let progress: Progress
    /// The code with which the person logs in to AWS; nil if the AWS CLI's profile does.
    let code: MFACode?
    private let calls = RefreshCalls()
    /// Takes the output of the command inside, line by line; nil if it goes to the caller's own streams.
    let reader: LineReader?

    public typealias LineReader = @Sendable (String) async throws -> Void

    /// Makes the session's folder and nothing else.
    public init(
        plan: LaunchPlan, machine: Machine, progress: Progress, code: MFACode? = nil,
        reader: LineReader? = nil
    ) throws(CXError) {
        self.plan = plan
        self.machine = machine
        self.progress = progress
        self.code = code
        self.reader = reader
        id = SessionID.make()
        podman = try Podman(engine: plan.container.engine, runtime: plan.container.runtime, machine: machine)
        folder = try SessionFolder.make(id, home: machine.user.home, environment: machine.environment)
        lock = try SessionLock(folder)
    }

    /// Runs the session.
    /// - Returns: the outcome, with the exit status of the command inside, or 128 and the signal that ended
    ///   cx.
    /// - Throws: if the session could not begin. Whatever fails later is in the outcome, beside what was seen
    ///   before.
    public func run() async throws(CXError) -> LaunchOutcome {
        var record = SessionRecord(
            id: id.text, policy: plan.policy.name, origin: plan.origin, digest: plan.policy.digest,
            image: plan.container.image.value,
            command: plan.container.command, uid: machine.user.uid, started: .now, ended: nil, exitStatus: nil
        )
        let signals = Signals()
        defer { folder.removeMounts() }
        let json = try plan.json()
        try write(record, plan: json)
        let audit = try SessionAudit(
            path: folder.audit, session: id, start: start(planDigest: SHA256Text.of(json.utf8)),
            at: record.started)
        for remark in plan.watch.remarks + (plan.bypassedProxy.map { [$0.remark] } ?? []) {
            StandardError.write("cx: \(remark)\n")
        }
        let keeper = SessionKeeper(folder: folder, audit: audit, keepsTranscript: plan.keepsTranscript)
        var result = await Result {
            do {
                return try await guarded(audit: audit, keeper: keeper, signals: signals)
            } catch let error as CXError where GuardConnection.isUnexplained(error) {
                // Podman starts the guard of a launch that is not root's, in its namespace.
                try await podman.checkNamespace()
                throw error
            }
        }
        // The user must know what failed first. The record is closed all the same if possible.
        do throws(CXError) {
            try await keeper.finish()
        } catch {
            if case .success = result { result = .failure(error) }
        }
        let triggers = plan.watch.report(session: id.text)
        do throws(CXError) {
            try await audit.record(triggers)
            try await close(&record, audit, after: result)
        } catch {
            if case .success = result { result = .failure(error) }
        }
        var report = await audit.report
        report.triggers = triggers
        return LaunchOutcome(
            session: id, exitStatus: Self.exitStatus(of: result), report: report,
            transcripts: await keeper.transcriptLines, failure: Self.failure(of: result))
    }

    private static func failure(of result: Result<Int32, any Error>) -> CXError? {
        switch result {
        case .success, .failure(_ as Interruption): nil
        case .failure(let error as CXError): error
        case .failure(let error): CXError("the launch failed", detail: "\(error)")
        }
    }

    private func write(_ record: SessionRecord, plan json: String) throws(CXError) {
        try record.write(to: folder)
        try folder.write(json, as: SessionFolder.planFile)
        try PolicyTexts.of(plan.policy.files).write(asPolicyIn: folder)
    }

    /// Runs the session beside a guard, which stands from before the container exists until it is gone.
    private func guarded(
        audit: SessionAudit, keeper: SessionKeeper, signals: Signals
    ) async throws -> Int32 {
        let runner = GuardRunner(
            commandLine: (machine.isRoot ? [] : podman.commandLine(["unshare"])) + [
                machine.executable, "guard",
            ],
            environment: podman.environment, audit: audit, calls: calls
        )
        let resolver = HostResolverFile.text() ?? ""
        let roles = try sessionRoles()
        return try await runner.run { connection in
            // This comes first, so that the guard removes the files if cx is killed.
            try await connection.send(.claim([folder.mounts]))
            try folder.makeMounts()
            for file in plan.container.generatedFiles { try folder.write(file) }
            try await connection.send(.configure(try guardPlan(resolver: resolver)))
            let result = await Result {
                try await signals.interrupt {
                    let (process, assumed) = try await prepare(connection, audit, roles)
                    signals.leaveFirstInterruptToContainer()
                    let keeper = roles.map { credentialKeeper(of: $0, connection, audit) }
                    return try await attended(
                        process, by: connection, resolver: resolver, keeper: keeper, assumed: assumed)
                }
            }
            // If this fails, the guard is not told to close, and tries it on its own.
            try await removeContainer(after: result, isCertain: !signals.wereReceived)
            let kept = await Result { try await keeper.keep(by: connection) }
            folder.removeMounts()
            // A guard that is gone already need not be told.
            try? await connection.send(.close)
            let status = try result.get()
            try kept.get()
            return status
        }
    }

    /// Runs what the user asked for, as long as the guard stands beside it.
    private func attended(
        _ process: ProcessHandle, by connection: GuardConnection, resolver: String, keeper: CredentialKeeper?,
        assumed: [AssumedRole]
    ) async throws -> Int32 {
        let control = controlSocket()
        defer { control?.remove() }
        return try await withThrowingTaskGroup(of: Int32.self) { group in
            group.addTask { try await start(process) }
            if let control {
                let server = ControlServer(
                    socket: control, owner: machine.user.uid, allow: connection.allow, renew: keeper?.renew)
                group.addTask { try await server.serve() }
            }
            if let keeper {
                group.addTask {
                    try await keeper.run(from: assumed)
                    return 0
                }
            }
            group.addTask {
                try await connection.watch()
                return 0
            }
            group.addTask {
                try await HostResolverFile.follow(since: resolver) { try await connection.send(.resolve($0)) }
                return 0
            }
            defer { group.cancelAll() }
            return try await group.next() ?? 0
        }
    }

    private func credentialKeeper(
        of roles: SessionRoles, _ connection: GuardConnection, _ audit: SessionAudit
    ) -> CredentialKeeper {
        CredentialKeeper(
            session: id, roles: roles, calls: calls, connection: connection, record: RoleRecord(audit: audit),
            notice: PersonNotice(isScreenTaken: plan.container.terminal == .terminal))
    }

    /// The socket for requests to the session; nil, with a note to the user, if it cannot be made. The
    /// session goes on without it.
    private func controlSocket() -> ControlSocket? {
        do {
            return try ControlSocket(path: folder.control)
        } catch {
            StandardError.write("cx: cx allow will not reach this session: \(error)\n")
            return nil
        }
    }

    private func start(_ process: ProcessHandle) async throws -> Int32 {
        let input = plan.container.terminal == .output ? [] : ["--interactive"]
        let arguments = ["start", "--attach", "--detach-keys", ""] + input + ["--", id.container]
        let ended =
            if let reader {
                try await podman.run(arguments, grants: plan.policy.terminal, reading: reader)
            } else {
                try await podman.runInForeground(
                    arguments, input: plan.container.terminal, grants: plan.policy.terminal)
            }
        // Whoever reads a part has all that they wanted: `cx … | head -1`.
        if ended != .exited(0), reader == nil, OutputReader.hasLeft(STDOUT_FILENO) {
            throw Interruption(signal: SIGPIPE)
        }
        guard process.hasEnded else {
            // Podman may have taken a Ctrl-C for itself. Then a second one is on its way to cx, and is what
            // ended the session.
            try await Task.sleep(for: .seconds(1))
            throw CXError(
                "podman detached from the container while it ran (\(ended)), so the session was ended")
        }
        switch ended {
        case .exited(let status): return status
        case .signaled(let signal):
            throw CXError("signal \(signal) ended podman, and with it the session")
        }
    }

    /// Removes the container. The engine has removed one that ended by itself; on every other way out cx
    /// does.
    /// - Parameter isCertain: true if nothing came between podman and the end that it reported.
    private func removeContainer(
        after result: Result<Int32, any Error>, isCertain: Bool
    ) async throws(CXError) {
        if isCertain, case .success(let status) = result, status < CXError.exitStatus { return }
        let failure = "podman cannot remove the container \(id.container)"
        do {
            do {
                try await podman.run(removal, failure: failure)
            } catch {
                // A second attempt, since a Ctrl-C may have met podman before it had a process group of its
                // own.
                try await podman.run(removal, failure: failure)
            }
        } catch {
            guard case .failure(let cause as CXError) = result else { throw error }
            // What keeps podman from one thing keeps it from the other, and need not be told twice.
            let isSame = error.advice != nil && error.advice == cause.advice
            throw CXError(
                cause.what, detail: "\(cause.detail ?? "")\n\(isSame ? error.what : "\(error)")",
                advice: cause.advice)
        }
    }

    var removal: [String] { ["rm", "--force", "--ignore", "--time", "0", "--", id.container] }
}
#endif
