// SPDX-License-Identifier: Apache-2.0

/// The numbers of verbs that commands begin with, as two in `aws s3 rm` (the programs' own manuals).
enum ProgramVerbs {
    /// Programs whose verbs are names of scripts and tasks, which may have colons.
    private static let scripts: Set = ["gradle", "make", "mvn", "npm", "pnpm", "yarn"]
    /// Programs of which every verb takes another one, or the kind of a resource.
    private static let deep: Set = [
        "aws", "az", "doctl", "eksctl", "flux", "gcloud", "gh", "glab", "istioctl", "kubectl", "oc",
    ]
    /// Verbs of these that take names with colons, as `kubectl cp POD:PATH`.
    private static let colons: Set = ["cp", "copy", "scp", "rsync"]
    private static let containers: Set = [
        "builder", "buildx", "compose", "config", "container", "context", "image", "machine", "network",
        "node", "plugin", "pod", "secret", "service", "stack", "swarm", "system", "volume",
    ]
    /// Verbs of other programs that take another one.
    private static let groups: [String: Set<String>] = [
        "docker": containers, "nerdctl": containers, "podman": containers,
        "git": ["bisect", "notes", "reflog", "remote", "stash", "submodule", "worktree"],
        "go": ["mod", "work"], "helm": ["dependency", "plugin", "registry", "repo"],
        "pulumi": ["config", "stack", "state"], "terraform": ["state", "workspace"],
        "tofu": ["state", "workspace"], "uv": ["cache", "pip", "tool"],
    ]

    /// Returns the number of words behind the program that are verbs.
    /// - Parameter words: the program and its first verb.
    static func count(_ words: [String]) -> Int {
        guard let program = words.first, !scripts.contains(program) else { return 0 }
        let isDeep = deep.contains(program)
        guard isDeep || GlobalOptions.example(program) != nil else { return 0 }
        guard words.count > 1 else { return 1 }
        let hasMore = isDeep && !colons.contains(words[1]) || groups[program]?.contains(words[1]) ?? false
        return hasMore ? 2 : 1
    }
}
