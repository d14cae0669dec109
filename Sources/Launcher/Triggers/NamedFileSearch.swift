// SPDX-License-Identifier: Apache-2.0

/// Finds the files of a folder that something names: links among the files that the host obeys, the
/// configuration of each repository in or above the folder, and this launch.
struct NamedFileSearch {
    /// The way in which a path is named, which decides what of it counts.
    enum Role {
        /// A folder of hooks, whose programs git runs.
        case hooks
        /// A whole value, or a word with a slash or a dot.
        case path
        /// Any other word, which counts only if it is an existing file.
        case word
        /// A word in a file that a person may well let the agent change. What it names is not kept read-only.
        case mention
    }

    let scan: TriggerScan
    let surroundings: TriggerSurroundings
    var named: NamedFiles
    /// Folders whose files git runs by the names of hooks, each with the folders that the hooks' paths are
    /// relative to.
    private(set) var hookFolders: [RawPath: [RawPath]] = [:]
    private var steps = 0
    /// Folders above those that hold repositories.
    private let crowded: Set<RawPath>

    private static let mostRepositories = 256
    static let mostInFolder = 10_000
    /// The most paths to follow.
    private static let most = 20_000
    /// The most folders whose programs are examined.
    static let mostFolders = 128
    private static let namesOfHooks: Set = ["core.hookspath", "init.templatedir"]

    static func named(in scan: TriggerScan, _ surroundings: TriggerSurroundings) -> NamedFiles {
        var search = NamedFileSearch(scan, surroundings)
        search.findOwn()
        search.findLinks()
        search.findRepositories()
        search.findMentions()
        return search.named
    }

    private init(_ scan: TriggerScan, _ surroundings: TriggerSurroundings) {
        self.scan = scan
        self.surroundings = surroundings
        named = NamedFiles(programs: surroundings.programs, in: scan.root)
        crowded = Set(scan.gitFolders.flatMap(\.ancestors)).union([.empty])
    }

    private mutating func findOwn() {
        for file in surroundings.read {
            let traced = TracedPath(file)
            guard traced.file != nil else { continue }
            for path in traced.links + [traced.end] {
                guard let path = path.relative(to: scan.root) else { continue }
                named.watched[path] = .policy
                named.own.append(path)
            }
        }
    }

    /// Finds links in the folder, and links into it from the places where people keep files that programs
    /// obey.
    private mutating func findLinks() {
        for (link, record) in scan.records
        where record.fingerprint.isLink && record.kind != .elsewhere && record.package == nil {
            insert(scan.absolute(link), .path)
        }
        for home in surroundings.homes {
            // Other links there are people's own shortcuts to their projects.
            findLinks(in: home, beginning: ".")
            findLinks(in: home.appending(".config"))
        }
    }

    private mutating func findLinks(in folder: RawPath, beginning: String = "") {
        guard let open = OpenFolder(folder) else { return }
        for entry in open.entries(most: Self.mostInFolder).entries
        where entry.type == .link && entry.name.bytes.starts(with: beginning.utf8) {
            insert(folder.appending(entry.name.bytes), .path)
        }
    }

    private mutating func findRepositories() {
        let found = above + scan.gitFolders.sorted(by: RawPath.isShallower).map(scan.absolute)
        var repositories: [GitRepository] = []
        for path in found.prefix(Self.mostRepositories) {
            let repository = GitRepository(at: path)
            repositories.append(repository)
            for target in repository.named { insert(target, .path) }
            let hooks = repository.common.appending("hooks")
            findLinks(in: hooks)
            hookFolders[hooks, default: []] += repository.worktrees
        }
        if found.count > Self.mostRepositories {
            named.unseen.append(
                "the configuration of \(found.count - Self.mostRepositories) more repositories")
        }
        if scan.gitFolders.contains(.empty) { guardOwnConfiguration() }
        for repository in Set(repositories) {
            let configurations = GitConfigurations(repository.configurations, homes: surroundings.homes)
            find(configurations, bases: repository.bases)
        }
        for path in surroundings.configurations { insert(path, .path) }
        // These also apply to repositories that are created later.
        let bases = Set(repositories.flatMap(\.bases)).union([scan.root])
        find(GitConfigurations(surroundings.configurations, homes: surroundings.homes), bases: Array(bases))
        if steps > Self.most {
            named.unseen.append(
                "some of the files that git's configuration names, because there are too many")
        }
    }

    /// The repositories that contain the folder.
    private var above: [RawPath] {
        var found: [RawPath] = []
        for folder in scan.root.ancestors {
            let git = folder.appending(".git")
            if FileFingerprint(git) != nil { found.append(git) }
            if FileFingerprint(folder.appending("HEAD")) != nil,
                FileFingerprint(folder.appending("objects")) != nil
            {
                found.append(folder)
            }
        }
        let git = RawPath("/.git")
        return FileFingerprint(git) == nil ? found : found + [git]
    }

    /// Protects single files of a folder that is a repository itself, because it cannot be read-only as a
    /// whole.
    private mutating func guardOwnConfiguration() {
        for name in ["config", "config.worktree", "hooks", "info", "modules", "worktrees"] {
            let path = RawPath(name)
            if FileFingerprint(scan.absolute(path))?.isLink == false { named.guarded.insert(path) }
        }
    }

    private mutating func find(_ configurations: GitConfigurations, bases: [RawPath]) {
        for path in configurations.included { insert(path, .path) }
        for file in configurations.files {
            let bases = Set(bases).union([file.path.parent])
            for entry in file.configuration.naming { find(entry, bases: bases) }
        }
    }

    private mutating func find(_ entry: GitConfiguration.Entry, bases: Set<RawPath>) {
        let isHooks = Self.namesOfHooks.contains(entry.key)
        for path in RawPath(entry.value).expanded(homes: surroundings.homes) {
            for base in bases {
                insert(path.from(base), isHooks ? .hooks : .path)
                if isHooks { hookFolders[path.from(base), default: []] += bases }
            }
        }
        let words = CommandWords(entry.value).paths
        let folders = folders(of: words, bases: bases)
        for word in words where word.bytes != entry.value {
            let isPath = word.looksLikePath
            for path in word.expanded(homes: surroundings.homes) {
                for base in bases.union(folders.prefix(8)) { insert(path.from(base), isPath ? .path : .word) }
            }
        }
    }

    /// Returns the folders that words name. Other words may continue from them: `cd tools && ./run`.
    func folders(of words: some Sequence<RawPath>, bases: Set<RawPath>) -> [RawPath] {
        words.flatMap { word in bases.map(word.from) }.filter { path in
            path.isWithin(scan.root) && FileFingerprint(path)?.isFolder == true
        }
    }

    /// Adds a path in the folder, whether or not it exists.
    private mutating func insert(_ path: RawPath, _ role: Role) {
        steps += 1
        guard steps <= Self.most else { return }
        follow(path, role)
    }

    mutating func follow(_ path: RawPath, _ role: Role) {
        let traced = TracedPath(path)
        for link in traced.links {
            guard let link = link.relative(to: scan.root) else { continue }
            watch(link)
        }
        guard let end = traced.end.relative(to: scan.root) else { return }
        guard let file = traced.file, file.isFolder else {
            guard !end.isEmpty else { return }
            watch(end)
            if role != .mention, traced.file?.isRegular == true { named.guarded.insert(end) }
            return
        }
        if role == .mention {
            if !end.isEmpty, named.folders.count < Self.mostFolders { named.folders.insert(end) }
            return
        }
        // A folder that holds a repository is a project, or several.
        if crowded.contains(end) {
            if role == .hooks { named.folders.insert(end) }
        } else if role != .word {
            watch(end)
            named.guarded.insert(end)
        }
    }

    private mutating func watch(_ path: RawPath) {
        named.watched[path] = named.watched[path] ?? .configured
    }
}

extension RawPath {
    /// True if a word of a command is written like a path, with a slash or a dot.
    var looksLikePath: Bool { bytes.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") } }

    static func isShallower(_ one: RawPath, _ other: RawPath) -> Bool {
        let (depth, otherDepth) = (one.components.count, other.components.count)
        return (depth, one) < (otherDepth, other)
    }
}
