import Policy

/// What beside a folder itself tells which of its files the host obeys.
struct TriggerSurroundings: Hashable, Sendable {
    /// Of the caller, and of who called `sudo`: what `~/` stands for in git's configuration.
    var homes: [RawPath] = []
    /// Git's configuration for all repositories; absolute paths.
    var configurations: [RawPath] = []
    /// The folders that the caller's programs are started from, also relative ones.
    var programs: [RawPath] = []
    /// What the launch itself was read from; absolute paths.
    var read: [RawPath] = []
}

extension TriggerSurroundings {
    init(_ machine: Machine, policy: Policy, trust: [Setting<String>]) {
        let caller = machine.agentIsCaller ? Accounts.home(of: machine.agent.uid) : nil
        let environment = machine.environment
        homes = HomeFolders.unique([machine.user.home] + [caller, environment["HOME"]].compactMap(\.self))
            .map { RawPath($0) }
        configurations = homes.flatMap { [$0.appending(".gitconfig"), $0.appending(".config/git/config")] }
        configurations += ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"].compactMap { environment[$0] }.map {
            RawPath($0)
        }
        configurations += environment["XDG_CONFIG_HOME"].map { [RawPath($0).appending("git/config")] } ?? []
        configurations.append(RawPath("/etc/gitconfig"))
        programs = (environment["PATH"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
            .map { RawPath($0.isEmpty ? "." : String($0)) }
        let workspace = RawPath(machine.workspace)
        read = (policy.files.map(\.path) + trust.map { machine.expanding($0.value) } + [machine.executable])
            .map { RawPath($0).from(workspace) }
    }
}
