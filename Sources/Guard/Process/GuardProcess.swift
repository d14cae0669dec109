// SPDX-License-Identifier: Apache-2.0

import Firewall
import FoundationEssentials
import Glibc
import GuardProtocol
import Netfilter
import Synchronization

/// The life of `cx guard`. Orders come as lines on standard input, and events go as lines to standard output.
/// The guard ends in good order when it is told to. If standard input ends without that, cx is gone, and the
/// guard ends the container.
public actor GuardProcess {
    private let events = EventQueue()
    private let denials = DenialFile()
    private var claimed: [String] = []
    private var plan: GuardPlan?
    private var sandbox: Sandbox?
    private var watcher: Watcher?
    private var group: ControlGroup?
    /// The sandbox, for the thread that notices the watcher's end.
    private let held = Mutex<Sandbox?>(nil)
    private var services: GuardServices?
    private var refusals: RefusalReader?
    private var keeping: SessionKeeping?

    /// - Returns: the exit status.
    public static func run() async -> Int32 {
        // The end of standard input shows that the reader of the events is gone.
        signal(SIGPIPE, SIG_IGN)
        DescriptorLimit.raise()
        MemoryLimit.set()
        FreeMemory.giveBack()
        let process = GuardProcess()
        let (queue, denials) = (process.events, process.denials)
        async let written: Void = EventWriter.write(queue, to: STDOUT_FILENO, refusals: denials)
        let status = await process.obey(CommandLines.read(from: STDIN_FILENO))
        queue.finish()
        await written
        return status
    }

    private func obey(_ lines: AsyncStream<Data>) async -> Int32 {
        var status: Int32 = 0
        for await line in lines {
            do {
                // Leave out the decoder's words on failure, since they may quote credentials.
                guard let command = try? JSONLine.decode(GuardCommand.self, from: line) else {
                    throw GuardError.command
                }
                // Keep files also after a failure, since it is then that somebody wants to know what
                // happened.
                if case .keep = command {
                    await keepNext()
                    continue
                }
                if case .close = command {
                    refusals?.compare()
                    await services?.stop()
                    group?.leave()
                    watcher?.dismiss()
                    return status
                }
                // After a failure the guard serves nothing more. cx cleans up and reports it.
                if status == 0 { try await carryOut(command) }
            } catch {
                status = 1
                events.report(GuardEvent(.failure(reason: "\(error)")))
                await stop()
            }
        }
        // Nobody else is left to remove the container. The user's shell gets the terminal back once nothing
        // inside writes, and before everything that takes time.
        sandbox?.kill()
        for terminal in plan?.terminals ?? [] { terminal.giveBack() }
        await stop()
        group?.leave()
        if let plan {
            await ContainerRemoval(container: plan.container).run()
        } else {
            ContainerRemoval.remove(claimed)
        }
        watcher?.dismiss()
        return status
    }

    private func carryOut(_ command: GuardCommand) async throws {
        switch command {
        case .claim(let paths):
            claimed = paths
        case .configure(let plan):
            guard self.plan == nil else { throw GuardError.order("configured twice") }
            self.plan = plan
            group = ControlGroup.make()
            watcher = try Watcher(for: plan.container, group) { [self] in loseWatcher() }
            if group?.enter() == false { group = nil }
        case .raiseWall(let pid):
            guard let plan, services == nil else {
                throw GuardError.order("the wall before the configuration, or twice")
            }
            try await raiseWall(around: pid, plan)
            events.report(GuardEvent(.wallVerified))
        case .credentials(let role, let credentials):
            guard let services, plan?.container.roles.contains(where: { $0.name == role }) == true else {
                throw GuardError.order(
                    "credentials before the wall, or of a role that the plan does not have")
            }
            keeping?.redaction.add(credentials)
            services.replace(credentials, of: role)
            events.report(GuardEvent(.credentialsReceived(role: role)))
        case .resolve(let text):
            guard let services else { throw GuardError.order("a resolver before the wall") }
            services.resolve(by: text)
        case .allow(let host):
            guard let services else { throw GuardError.order("a host before the wall") }
            try services.allow(host)
        case .keep, .close:
            break
        }
    }

    private func keepNext() async {
        var keeping = keeping
        do {
            try await keeping?.keepNext()
            events.report(GuardEvent(.keepingStep()))
        } catch {
            events.report(GuardEvent(.keepingStep(failure: "\(error)")))
        }
        self.keeping = keeping
    }

    private func raiseWall(around pid: Int32, _ plan: GuardPlan) async throws {
        let sandbox = try Sandbox(pid: pid)
        try sandbox.check(plan.container.mounts)
        try sandbox.check(plan.container.managed)
        try sandbox.checkMountPoints(plan.container)
        try sandbox.boundInotify()
        try sandbox.openTerminals()
        // Only now is it known to be the container. A failure must not end another process.
        self.sandbox = sandbox
        held.withLock { $0 = sandbox }
        try await watcher?.hold(pid)
        let wall = try Wall(in: sandbox.network)
        let refused = try RefusedPackets(in: sandbox.network)
        // The ruleset comes before the listeners and the routes, so at no time is there a way out without it.
        try await wall.raise(plan.ruleset)
        let ports = plan.services.ports
        let sockets = try sandbox.network.run { try NamespaceListeners.open(ports) }
        let roles = plan.container.roles.map { RoleAccess(role: $0, token: .random()) }
        keeping = SessionKeeping(
            plan: plan.keeping, transcripts: try plan.keeping.transcripts.map(sandbox.transcripts),
            listing: { try await wall.listing() })
        for role in roles { keeping?.redaction.add(role.token) }
        let services = GuardServices(
            plan.services, sockets: sockets, roles: roles, events: events, admission: wall)
        self.services = services
        try await services.start()
        try sandbox.giveToRoot(plan.container.givenToRoot)
        try sandbox.write(plan.container.files)
        denials.open(
            try sandbox.create(
                SandboxFile(
                    path: plan.container.denialsPath, text: DenialLines.heading, mode: 0o444, uid: 0, gid: 0))
        )
        try sandbox.write(
            roles.map {
                SandboxFile(path: $0.role.tokenPath, text: $0.token.reveal(), mode: 0o444, uid: 0, gid: 0)
            })
        let reader = RefusalReader(refused, events)
        refusals = reader
        try reader.start()
        // Verify once more, now that everything is in place: the report must be true at the start.
        try await wall.verify()
    }

    /// Ends the session, also if cx does not act. Two kills could leave it behind.
    private nonisolated func loseWatcher() {
        events.report(GuardEvent(.failure(reason: "the watcher ended, and with it the session")))
        held.withLock { $0 }?.kill()
    }

    /// Stops all services and ends every process of the container.
    private func stop() async {
        sandbox?.kill()
        await services?.stop()
    }
}

/// Reads the lines of standard input, on a thread of their own, since reading a pipe blocks.
enum CommandLines {
    /// Returns the lines, which end at the end of the input.
    static func read(from descriptor: Int32) -> AsyncStream<Data> {
        let (lines, continuation) = AsyncStream.makeStream(of: Data.self)
        let thread = Thread {
            var pending = Data()
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = Glibc.read(descriptor, &chunk, chunk.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                pending.append(contentsOf: chunk[..<count])
                while let end = pending.firstIndex(of: 0x0a) {
                    continuation.yield(Data(pending[..<end]))
                    pending = Data(pending[(end + 1)...])
                }
            }
            continuation.finish()
        }
        do {
            try thread.start()
        } catch {
            // Do as if cx were gone: a guard that cannot hear orders ends the container.
            continuation.finish()
        }
        return lines
    }
}
