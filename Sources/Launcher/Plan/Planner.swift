// SPDX-License-Identifier: Apache-2.0

import Documents
import Firewall
public import Policy

/// Makes a ``LaunchPlan`` of a policy, the user's settings and the machine. It reads files and changes
/// nothing.
public struct Planner: Sendable {
    let policy: Policy
    let settings: Settings
    let machine: Machine
    let request: LaunchRequest
    let terminal: TerminalPlan
    let ranges: AddressRangeStore
    let incident: Incident?
    let cache: PolicyReaderCache

    /// - Parameters:
    ///   - ranges: the store of AWS's published ranges, which is read only if the policy needs them.
    ///   - incident: the incident that the session is about.
    ///   - cache: the cache of the reader that read the policy.
    public init(
        policy: Policy, settings: Settings, machine: Machine, request: LaunchRequest, terminal: TerminalPlan,
        ranges: AddressRangeStore, incident: Incident? = nil, cache: PolicyReaderCache = PolicyReaderCache()
    ) {
        self.cache = cache
        self.ranges = ranges
        self.incident = incident
        self.policy = policy
        self.settings = settings
        self.machine = machine
        self.request = request
        self.terminal = terminal
    }

    /// - Throws: the first reason against the launch.
    public func plan() throws(CXError) -> LaunchPlan {
        try Podman.check(settings.engine, for: machine)
        let ports = GuardPorts()
        let aws = try awsPlan()
        let egress = try egressPlan()
        let managedSettings = managedSettings(aws)
        let terminal = agentTerminal
        let files = try MountPlanner(
            policy: policy, machine: machine, trust: settings.trust, aws: aws, terminal: terminal
        ).plan(managedSettings: managedSettings)
        return LaunchPlan(
            policy: policy,
            container: ContainerPlan(
                engine: settings.engine,
                runtime: runtime,
                image: settings.image,
                command: try command(hasSession: aws != nil),
                workingDirectory: files.history.workspace,
                mounts: files.mounts,
                emptied: [files.history.covered].compactMap(\.self),
                seccomp: try seccomp(),
                environment: try AgentEnvironment(
                    policy: policy, machine: machine, aws: aws, ports: ports,
                    hasOwnCertificates: !settings.trust.isEmpty, terminal: terminal,
                    historyBeginsAbove: files.history.covered != nil
                ).variables(),
                limits: limits,
                user: machine.agent,
                keepsCallerID: !machine.isRoot,
                terminal: self.terminal
            ),
            settings: managedSettings,
            ruleset: Ruleset.sandbox(ports: ports, networks: egress.networks),
            egress: egress,
            ports: ports,
            aws: aws,
            proxy: settings.proxy,
            bypassedProxy: settings.proxy == nil
                ? BypassedProxy(of: machine.environment, hosts: policy.egress.hosts) : nil,
            trust: settings.trust,
            incident: incident,
            mfa: settings.mfa,
            delivery: settings.credentials,
            remarks: files.history.remarks + [terminal?.remark].compactMap(\.self),
            watch: files.watch
        )
    }

    func managedSettings(_ aws: AWSPlan?) -> JSONValue {
        let models = aws.map {
            AgentModels(policy, region: $0.region.value, variables: machine.environment).texts
        }
        return ManagedSettings.settings(
            for: policy, credentialExport: aws?.credentialExport ?? "", models: models ?? [])
    }

    /// The command line. A verification has no keys in its environment: its probes find the walls as they are
    /// without.
    private func command(hasSession: Bool) throws(CXError) -> [String] {
        let line = try AgentCommand.line(for: request)
        guard hasSession, settings.credentials.value == .environment, request != .verification else {
            return line
        }
        return [AgentPaths.withKeys] + line
    }

    /// crun refuses hybrid control groups (1.8.1: "cgroups in hybrid mode not supported"); runc takes them.
    private var runtime: Setting<String>? {
        guard !machine.hasUnifiedControlGroups, SystemProgram.path(of: "runc") != nil else { return nil }
        return Setting("runc", from: .standard("no unified control groups here, which crun needs"))
    }

    private func seccomp() throws(CXError) -> GeneratedFile {
        guard let path = machine.seccompProfile else {
            throw CXError(
                "podman's seccomp profile is not in \(SeccompProfile.paths.joined(separator: " or "))",
                advice: "install containers-common (Debian: golang-github-containers-common)"
            )
        }
        let profile = try SeccompProfile(engines: TextFile.read(path).text).narrowed()
        return GeneratedFile(name: "seccomp.json", text: try profile.jsonText())
    }

    /// Half of a limit of the caller's if the kernel counts the agent and the caller's other programs
    /// together, so that these keep some. Promise C9 (docs/security.md).
    private func own(_ limit: Int) -> Int { machine.agentIsCaller ? limit / 2 : .max }

    private var limits: LimitsPlan {
        let processes = policy.limits.processes ?? Limits.standard.processes
        // A resource limit holds the number of processes as well, in a user namespace of the container's own.
        let unenforced = [("memory", "memory"), ("cpu", "cpus")].filter {
            !machine.controllers.contains($0.0)
        }.map(\.1)
        return LimitsPlan(
            memory: policy.limits.memory ?? Limits.standard.memory,
            cpus: min(policy.limits.cpus ?? Limits.standard.cpus, Double(machine.processors)),
            processes: min(processes, machine.processes, own(machine.usualProcesses)),
            tmp: policy.limits.tmp ?? Limits.standard.tmp,
            openFiles: min(
                machine.openFiles, 65_536, own(machine.usualOpenFiles),
                max(machine.allOpenFiles / 4 / processes, 4096)),
            pendingSignals: min(machine.pendingSignals, 1024),
            lockedMemory: min(machine.lockedMemory, 65_536),
            hostProcesses: min(machine.processes, 32_768, own(machine.usualProcesses)),
            hasProcessController: machine.controllers.contains("pids"),
            notEnforced: unenforced
        )
    }
}
