/// What a folder is to the programs of the host, as far as that tells what its files are to them.
enum TriggerPlace: Sendable {
    case project
    case git(isTop: Bool)
    case named(TriggerKind)
    /// Installed code, with the path of the outermost folder of it.
    case package(String)

    /// What git itself changes all the time, and what only holds data.
    private static let dataOfGit: Set = [
        "objects", "refs", "logs", "lfs", "index", "HEAD", "ORIG_HEAD", "FETCH_HEAD", "packed-refs", "COMMIT_EDITMSG",
    ]
    /// Folders that are on somebody's path.
    private static let foldersOfPrograms: Set = ["bin", ".bin", "sbin", "Scripts"]

    var isRepository: Bool {
        guard case .git(isTop: true) = self else { return false }
        return true
    }

    var package: String? {
        guard case .package(let folder) = self else { return nil }
        return folder
    }

    /// The place of a folder, once the names in it are known. A repository is known by its shape, as git knows it
    /// (`is_git_directory` in setup.c): `HEAD` beside `objects` and `refs`, or beside a `commondir` that leads to them.
    func holding(_ names: Set<String>, called name: String, at path: String) -> TriggerPlace {
        if names.contains("HEAD"), names.contains("commondir") || names.isSuperset(of: ["objects", "refs"]) {
            return .git(isTop: true)
        }
        if case .project = self, names.contains("pyvenv.cfg") { return .package(path) }
        return self
    }

    /// Whether a file of this name in it is looked at.
    func counts(_ name: String) -> Bool {
        !isRepository || !Self.dataOfGit.contains(name)
    }

    /// What a file in it is to the host's programs, nil where nothing; and what that is to those below it.
    /// - Parameters:
    ///   - folder: the name of the folder.
    ///   - path: the file's own, from the root.
    func below(_ name: String, _ file: FileFingerprint, in folder: String, at path: String) -> (
        TriggerKind?, TriggerPlace
    ) {
        let named = TriggerNames.kind(of: name)
        if name == ".git" { return (.git, .git(isTop: true)) }
        if file.isSetID { return (.setID, self) }
        switch self {
        case .git: return (.git, .git(isTop: false))
        case .named(let kind): return (named.map { min($0, kind) } ?? kind, self)
        case .package:
            let isProgram = Self.foldersOfPrograms.contains(folder) && !file.isFolder
            return (isProgram ? .program : named == .shell ? .shell : .package, self)
        case .project:
            if named == .package { return (.package, .package(path)) }
            if let named { return (named, .named(named)) }
            let isProgram = Self.foldersOfPrograms.contains(folder) && (file.isExecutable || file.isLink)
            return (isProgram ? .program : nil, .project)
        }
    }
}
