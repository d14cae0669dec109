// SPDX-License-Identifier: Apache-2.0

import Policy

/// Makes the arguments of `podman create` for a plan. It is pure, so that each wall of the container can be
/// tested by its absence. Promises N1, C1, C2, C4, C6, A3, L8 (docs/security.md).
struct PodmanArguments {
    let plan: ContainerPlan
    let name: String
    let session: SessionFolder

    func create() -> [String] {
        ["create", "--name", name, "--rm", "--pull", "never"]
            + isolation + identity + streams + limits + fileSystems + environment
            + ["--", plan.image.value] + plan.command
    }

    private var isolation: [String] {
        [
            "--network", "none",
            "--read-only", "--read-only-tmpfs=false",
            "--cap-drop", "all",
            "--security-opt", "no-new-privileges",
            "--security-opt", "seccomp=\(session.path(of: plan.seccomp))",
            "--image-volume", "ignore",
            "--entrypoint", "",
            "--hostname", "cx",
            "--no-healthcheck",
            "--ipc", "private", "--pid", "private", "--uts", "private",
            // Otherwise a command with the right name would have file systems of its own (podman-create(1),
            // `--systemd`).
            "--systemd", "false",
        ]
    }

    private var identity: [String] {
        ["--user", "\(plan.user.uid):\(plan.user.gid)", "--workdir", plan.workingDirectory]
            + (plan.keepsCallerID ? ["--userns", "keep-id"] : [])
    }

    private var streams: [String] {
        let stopped = [
            "--pidfile", session.pidFile, "--conmon-pidfile", session.monitorPIDFile,
            "--stop-timeout", "0", "--log-driver", "none",
        ]
        switch plan.terminal {
        case .terminal: return stopped + ["--interactive", "--tty"]
        case .streams: return stopped + ["--interactive"]
        case .output: return stopped
        }
    }

    private var limits: [String] {
        let limits = plan.limits
        let memory = ["--memory", "\(limits.memory)", "--memory-swap", "\(limits.memory)"]
        return (limits.notEnforced.contains("memory") ? [] : memory)
            + (limits.notEnforced.contains("cpus") ? [] : ["--cpus", "\(limits.cpus)"])
            + (limits.hasProcessController ? ["--pids-limit", "\(limits.processes)"] : []) + [
                "--ulimit", "nofile=\(limits.openFiles):\(limits.openFiles)",
                "--ulimit", "nproc=\(processes):\(processes)",
                "--ulimit", "core=0:0",
                "--ulimit", "sigpending=\(limits.pendingSignals):\(limits.pendingSignals)",
                "--ulimit", "memlock=\(limits.lockedMemory):\(limits.lockedMemory)",
                // Nothing inside needs message queues.
                "--ulimit", "msgqueue=0:0",
            ]
    }

    /// The most processes. In a user namespace of the container's own the kernel counts its processes alone,
    /// so this enforces the limit where control groups cannot. Otherwise it counts every process of that uid
    /// on the machine.
    private var processes: Int {
        plan.keepsCallerID ? plan.limits.processes : plan.limits.hostProcesses
    }

    /// The most pseudo-terminals: more than an agent's programs open at once.
    private static let terminals = 64

    /// The places where file systems in memory are mounted.
    static func temporary(_ plan: ContainerPlan) -> [String] {
        ["/tmp", AgentPaths.home, AgentPaths.runtime, AgentPaths.managedFolder] + plan.emptied
    }

    private var fileSystems: [String] {
        let writable = [
            // None of them gets a copy of the image's files.
            "/tmp:rw,nosuid,nodev,notmpcopyup,mode=1777,size=\(plan.limits.tmp)",
            "\(AgentPaths.home):rw,nosuid,nodev,notmpcopyup,mode=0700,size=\(plan.limits.tmp)",
            "\(AgentPaths.runtime):rw,nosuid,nodev,noexec,notmpcopyup,mode=0755,size=1048576",
        ]
        // They are empty but for what is mounted into them: nothing that an image has there is seen.
        let managed = ([AgentPaths.managedFolder] + plan.emptied).map {
            "\($0):ro,nosuid,nodev,noexec,notmpcopyup,mode=0755,size=65536"
        }
        return (writable + managed).flatMap { ["--tmpfs", $0] }
            + plan.mounts.flatMap { ["--mount", mount($0)] }
            // All containers of the machine share the kernel's pseudo-terminals (`kernel.pty.max`).
            + ["--mount", "type=devpts,target=/dev/pts,max=\(Self.terminals)"]
    }

    private func mount(_ mount: MountPlan) -> String {
        let source =
            switch mount.source {
            case .path(let path, _): path
            case .generated(let file): session.path(of: file)
            }
        return ["type=bind", "source=\(source)", "target=\(mount.target)", "bind-propagation=rprivate"]
            .map(commaSeparated).joined(separator: ",") + (mount.access == .readOnly ? ",ro" : "")
    }

    /// Podman reads `--mount` as one record of comma-separated values (RFC 4180).
    private func commaSeparated(_ field: String) -> String {
        // By scalars: for podman a combining mark is not a part of the comma before it.
        guard field.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else {
            return field
        }
        return field.unicodeScalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }

    /// The variables come as a file on standard input. Everybody on the machine can read arguments, and in
    /// the engine's own environment a variable of a policy would steer the engine.
    private var environment: [String] {
        ["--http-proxy=false", "--unsetenv-all", "--env-file", "/dev/stdin"]
    }

    /// The text of that file: a line `NAME=VALUE` for each.
    var variables: String {
        plan.environment.map { "\($0.name)=\($0.value)\n" }.joined()
    }
}
