/// A file of git's configuration, as far as it tells which files git runs or reads as further configuration.
/// Its values are bytes: git does not ask for UTF-8.
struct GitConfiguration {
    struct Entry: Hashable {
        /// In lower case, as `core.hookspath`; a subsection is left out.
        var key: String
        var value: [UInt8]
    }

    private(set) var entries: [Entry] = []

    /// Reads what it can of any text (git-config(1), "Syntax"): who wrote it may be the agent.
    init(_ bytes: [UInt8]) {
        var reader = GitConfigurationReader(bytes)
        while let entry = reader.next() { entries.append(entry) }
    }

    /// What configuration reads next, as `include.path` has it.
    var includes: [[UInt8]] { entries.filter { Self.includes.contains($0.key) }.map(\.value) }

    /// Where the worktree is, if not around the git folder.
    var worktree: [UInt8]? { entries.last { $0.key == "core.worktree" }?.value }

    /// The values that may name files which git runs or reads.
    var naming: [Entry] {
        entries.filter { entry in
            if Self.includes.contains(entry.key) || Self.read.contains(entry.key) { return false }
            let section = String(entry.key.prefix { $0 != "." })
            if !Self.inert.contains(section) || Self.run.contains(entry.key) { return true }
            // A remote of its own transport: `ext::sh -c …` (git-remote-ext(1)).
            return entry.key.hasSuffix("url") && entry.value.starts(with: "ext:".utf8)
        }
    }

    private static let includes: Set = ["include.path", "includeif.path"]
    private static let read: Set = ["core.worktree", "safe.directory", "init.defaultbranch"]
    /// Values that name other repositories, people, branches and colours, which git does not run.
    private static let inert: Set = [
        "remote", "branch", "submodule", "url", "user", "author", "committer", "color", "column", "push",
        "pull",
        "fetch", "advice", "extensions", "i18n",
    ]
    /// What it does run among them.
    private static let run: Set = [
        "remote.uploadpack", "remote.receivepack", "remote.vcs", "submodule.update",
    ]
}
