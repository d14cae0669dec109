// SPDX-License-Identifier: Apache-2.0

/// The role of a folder for the host's programs, as far as it decides the role of the files in it.
enum TriggerPlace: Hashable, Sendable {
    case project
    case git(isTop: Bool)
    /// A folder with the shape of a repository, which keeps its previous role too.
    indirect case repository(in: TriggerPlace)
    case named(TriggerKind)
    /// Installed code, with the path of its outermost folder.
    case package(RawPath)
    /// Build output of a project, with the path of its outermost folder.
    case output(RawPath)

    /// Entries that git itself changes all the time, or that only hold data.
    private static let dataOfGit: Set = [
        "objects", "refs", "reftable", "logs", "lfs", "index", "HEAD", "ORIG_HEAD", "FETCH_HEAD",
        "packed-refs", "COMMIT_EDITMSG",
    ]
    /// Entries that git obeys in a folder that it takes for a repository (gitrepository-layout(5)).
    private static let obeyedByGit: Set = [
        "config", "config.worktree", "hooks", "info", "modules", "worktrees", "commondir", "gitdir",
        "branches", "remotes",
    ]
    /// Folders that are usually on a PATH.
    private static let foldersOfPrograms: Set = ["bin", ".bin", "sbin", "Scripts"]

    /// Finds the role of a folder from its path: `hooks` below `.git` differs from `hooks` elsewhere.
    init(of root: RawPath) {
        self = .project
        var folder = ""
        for component in root.components {
            let name = String(decoding: component, as: UTF8.self)
            self = below(TriggerFile(name: name, isFolder: true), in: folder, at: .empty).place
            folder = name
        }
        // A person who opens such a folder itself may well have sources in it.
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

    /// Returns the role of a project's folder that holds build output.
    func holdingOutput(_ path: RawPath) -> TriggerPlace {
        guard case .project = self, !path.isEmpty else { return self }
        return .output(path)
    }

    /// True inside a git folder. A `.git` below it does not belong to a project.
    var isGit: Bool {
        guard case .git = self else { return false }
        return true
    }

    /// Returns the role of a folder, once its entries are known.
    func holding(_ shape: FolderShape) -> TriggerPlace {
        guard shape.isRepository else { return self }
        return isGit ? .git(isTop: true) : .repository(in: self)
    }

    /// Returns why the host's programs obey a file in this folder, nil if they do not, and the role of the
    /// file for those below it.
    /// - Parameters:
    ///   - folder: the name of this folder.
    ///   - path: the file's path, from the root.
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
            // The rest of a package is as it was published.
            if let named, named < .tool { return (named, .named(named)) }
            return (.package, self)
        case .project, .output:
            // A link or a file may take the place of such a folder.
            if named == .package { return (.package, file.isFolder ? .package(path) : self) }
            if let named { return (named, .named(named)) }
            if folder == "tools", file.name == "bazel" { return (.tool, self) }
            let isProgram = Self.foldersOfPrograms.contains(folder) && file.isStarted
            let isOutput = file.isFolder && BuiltNames.isFolder(file.name)
            return (isProgram ? .program : nil, isOutput ? holdingOutput(path) : self)
        }
    }
}

/// The properties of a file that decide what it means to the host's programs.
struct TriggerFile {
    /// The name as programs compare it.
    var name: String
    var isFolder = false
    /// True if it can be started by name: an executable file, or a link.
    var isStarted = false
    var isPrivileged = false
}

extension TriggerFile {
    init(name: String, _ file: FileFingerprint) {
        self.init(
            name: name, isFolder: file.isFolder, isStarted: file.isExecutable || file.isLink,
            isPrivileged: file.isPrivileged)
    }
}

/// The entries by which programs recognise the purpose of a folder.
struct FolderShape {
    /// True if git takes the folder for a repository: `HEAD` with `objects` and `refs`, or with a `commondir`
    /// that leads to them (`is_git_directory` in setup.c).
    private(set) var isRepository = false
    /// True if the folder is marked as a virtual environment of Python.
    private(set) var isEnvironment = false
    /// True if it is marked as build output (https://bford.info/cachedir/).
    private(set) var isBuilt = false
    /// True if it lists files for git to ignore.
    private(set) var hasIgnored = false

    init(_ entries: [OpenFolder.Entry]) {
        var (hasHead, hasCommon, hasObjects, hasRefs) = (false, false, false, false)
        for entry in entries {
            switch entry.text {
            case "HEAD": hasHead = true
            case "commondir": hasCommon = true
            case "objects": hasObjects = true
            case "refs": hasRefs = true
            case "pyvenv.cfg": isEnvironment = true
            case "CACHEDIR.TAG", "CMakeCache.txt", "build.ninja", ".ninja_log": isBuilt = true
            case ".gitignore": hasIgnored = true
            default: break
            }
        }
        isRepository = hasHead && (hasCommon || hasObjects && hasRefs)
    }
}
