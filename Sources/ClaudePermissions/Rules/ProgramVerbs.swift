// SPDX-License-Identifier: Apache-2.0

/// The numbers of verbs that commands begin with, as two in `aws s3 rm` (the programs' own manuals).
enum ProgramVerbs {
    /// Programs whose verbs are names of scripts and tasks, which may have colons.
    private static let scripts: Set = ["gradle", "make", "mvn", "npm", "pnpm", "yarn"]
    /// Programs of which every verb takes another one, or the kind of a resource.
    private static let deep: Set = [
        "aws", "az", "doctl", "eksctl", "flux", "gcloud", "gh", "glab", "istioctl", "kubectl", "oc",
    ]
    /// Those of them with one level more, as in `gcloud compute instances delete`.
    private static let deepest: Set = ["az", "gcloud"]
    /// Verbs that take names with colons, as `kubectl cp POD:PATH`.
    private static let colons: Set = ["cp", "copy", "import-image", "new-app", "rsync", "scp", "tag"]
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

    /// Returns the most words behind the program that are verbs.
    /// - Parameter words: the program and the words behind it.
    static func count(_ words: [String]) -> Int {
        guard let program = words.first, !scripts.contains(program) else { return 0 }
        let isDeep = deep.contains(program)
        guard isDeep || GlobalOptions.example(program) != nil else { return 0 }
        if let place = words.firstIndex(where: colons.contains) { return place }
        if isDeep { return deepest.contains(program) ? 3 : 2 }
        return words.count > 1 && groups[program]?.contains(words[1]) ?? false ? 2 : 1
    }
}
