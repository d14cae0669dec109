/// What a folder is to the programs of the host, as far as that tells what its files are to them.
enum TriggerPlace: Hashable, Sendable {
    case project
    case git(isTop: Bool)
    /// A folder that has the shape of a repository, and all that it was before.
    indirect case repository(in: TriggerPlace)
    case named(TriggerKind)
    /// Installed code, with the path of the outermost folder of it.
    case package(RawPath)
    /// A project's, in which builders leave code, with the path of the outermost folder of it.
    case output(RawPath)

    /// What git itself changes all the time, and what only holds data.
    private static let dataOfGit: Set = [
        "objects", "refs", "reftable", "logs", "lfs", "index", "HEAD", "ORIG_HEAD", "FETCH_HEAD",
        "packed-refs",
        "COMMIT_EDITMSG",
    ]
    /// What git obeys in a folder that it takes for a repository (gitrepository-layout(5)).
    private static let obeyedByGit: Set = [
        "config", "config.worktree", "hooks", "info", "modules", "worktrees", "commondir", "gitdir",
        "branches",
        "remotes",
    ]
    /// Folders that are on somebody's path.
    private static let foldersOfPrograms: Set = ["bin", ".bin", "sbin", "Scripts"]

    /// Of a folder by where it is: `hooks` is another thing below `.git` than elsewhere.
    init(of root: RawPath) {
        self = .project
        var folder = ""
        for component in root.components {
            let name = String(decoding: component, as: UTF8.self)
            self = below(TriggerFile(name: name, isFolder: true), in: folder, at: .empty).place
            folder = name
        }
        // Whoever opens such a folder itself may well have sources in it.
        if case .output = self { self = .project }
    }

    var package: RawPath? {
        switch self {
        case .package(let folder): folder
        case .repository(let place): place.package
        case .project, .git, .named, .output: nil
        }
    }

    var output: RawPath? {
        switch self {
        case .output(let folder): folder
        case .repository(let place): place.output
        case .project, .git, .named, .package: nil
        }
    }

    /// The place of a folder of a project in which builders leave code.
    func holdingOutput(_ path: RawPath) -> TriggerPlace {
        guard case .project = self, !path.isEmpty else { return self }
        return .output(path)
    }

    /// True if all that git knows is in it, so that a `.git` below it is none of a project's.
    var isGit: Bool {
        guard case .git = self else { return false }
        return true
    }

    /// The place of a folder, once what is in it is known.
    func holding(_ shape: FolderShape) -> TriggerPlace {
        guard shape.isRepository else { return self }
        return isGit ? .git(isTop: true) : .repository(in: self)
    }

    /// What a file in it is to the host's programs, nil where nothing; and what that is to those below it.
    /// - Parameters:
    ///   - folder: the name of the folder.
    ///   - path: the file's own, from the root.
    func below(_ file: TriggerFile, in folder: String, at path: RawPath) -> (
        kind: TriggerKind?, place: TriggerPlace
    ) {
        if TriggerNames.isGitFolder(file.name) { return (.git, .git(isTop: true)) }
        if file.isPrivileged { return (.privileged, self) }
        let named = TriggerNames.kind(of: file.name, isFolder: file.isFolder)
        switch self {
        case .git(isTop: true) where Self.dataOfGit.contains(file.name): return (nil, .project)
        case .git: return (.git, .git(isTop: false))
        case .repository where Self.obeyedByGit.contains(file.name): return (.git, .git(isTop: false))
        case .repository(let place): return place.below(file, in: folder, at: path)
        case .named(let kind): return (named.map { min($0, kind) } ?? kind, self)
        case .package:
            if Self.foldersOfPrograms.contains(folder), !file.isFolder { return (.program, self) }
            // The rest of what packages bring is as they are published.
            if let named, named < .tool { return (named, .named(named)) }
            return (.package, self)
        case .project, .output:
            // A link or a file may stand for such a folder.
            if named == .package { return (.package, file.isFolder ? .package(path) : self) }
            if let named { return (named, .named(named)) }
            if folder == "tools", file.name == "bazel" { return (.tool, self) }
            let isProgram = Self.foldersOfPrograms.contains(folder) && file.isStarted
            let isOutput = file.isFolder && BuiltNames.isFolder(file.name)
            return (isProgram ? .program : nil, isOutput ? holdingOutput(path) : self)
        }
    }
}
