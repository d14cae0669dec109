/// What in a folder, and at any depth below it, programs of the host obey, as it was at one moment. Links are
/// not followed, and the look has an end: whatever it left out, it names.
/// Promise C8 (docs/security.md).
struct TriggerScan: Hashable, Sendable {
    struct Record: Hashable, Sendable {
        var kind: TriggerKind
        var fingerprint: FileFingerprint
        /// The folder of installed or built code that it is part of.
        var package: RawPath?
        /// A link to something outside of the scanned folder, be it there or not.
        var leadsElsewhere = false
    }

    /// How much of a folder is looked at.
    struct Bounds: Hashable, Sendable {
        var files = 250_000
        var time = Duration.seconds(5)
        /// In one folder, before all others are looked at.
        var filesAtFirst = 20_000
        /// What is read where a file system does not tell changes.
        var digestedBytes = 64 << 20
    }

    /// The real path of the folder, or of a single file.
    let root: RawPath
    let bounds: Bounds
    /// By path from the root, empty for itself.
    private(set) var records: [RawPath: Record] = [:]
    /// Folders that git would find, and files that stand for one.
    private(set) var gitFolders: Set<RawPath> = []
    /// Folders that Python marked as environments of their own.
    private(set) var environments: Set<RawPath> = []
    /// Files that may be policies of cx, by their names.
    private(set) var documents: [RawPath: FileFingerprint] = [:]
    /// Files that no program is known to obey, each by its number (``FileFingerprint/number(at:)``).
    private(set) var others: Set<Int> = []
    private var skipped = SkippedPlaces()

    /// Why something was not looked at: lines for people.
    var unseen: [String] { skipped.lines }

    /// - Parameters:
    ///   - named: what counts besides.
    ///   - before: the same folder at an earlier time: what is an environment of Python's only now is none
    ///     for this, since one file would make it one.
    init(
        _ root: RawPath, named: NamedFiles = NamedFiles(), since before: TriggerScan? = nil,
        bounds: Bounds = Bounds()
    ) {
        self.root = root
        self.bounds = bounds
        var walk = TriggerWalk(root: root, bounds: bounds, programs: named.programFolders, since: before)
        walk.all(into: &self)
        walk.look(at: named, into: &self)
        if let before { walk.lookAgain(at: before, into: &self) }
    }

    /// The same with what it names itself.
    func with(_ named: NamedFiles) -> TriggerScan {
        var scan = self
        var walk = TriggerWalk(root: root, bounds: bounds, programs: named.programFolders, since: nil)
        walk.look(at: named, into: &scan)
        return scan
    }

    /// The same folder now.
    /// - Parameter repository: git's folder of it, where nobody inside can write that.
    func again(_ named: NamedFiles, repository: RawPath?) -> TriggerScan {
        var scan = TriggerScan(root, named: named, since: self, bounds: bounds)
        let untracked = scan.records.filter { $0.value.kind == .untracked }
        guard !untracked.isEmpty, let repository, let index = GitIndex(of: repository),
            let place = root.relative(to: repository.parent)
        else { return scan }
        let paths = Dictionary(
            untracked.keys.map { (place.appending($0.bytes), $0) }, uniquingKeysWith: { $1 })
        scan.forget(Set(index.tracked(of: Set(paths.keys)).compactMap { paths[$0] }))
        return scan
    }

    func absolute(_ path: RawPath) -> RawPath { path.isEmpty ? root : root.appending(path.bytes) }

    /// Of several reasons to obey a file, the worst counts.
    mutating func add(_ path: RawPath, _ record: Record) {
        let other = records[path]
        if let other, other.kind <= record.kind { return }
        records[path] = record
        if other?.leadsElsewhere == true { records[path]?.leadsElsewhere = true }
    }

    mutating func addGitFolder(_ path: RawPath) { gitFolders.insert(path) }

    mutating func addEnvironment(_ path: RawPath) { environments.insert(path) }

    mutating func addDocument(_ path: RawPath, _ fingerprint: FileFingerprint) {
        documents[path] = fingerprint
    }

    mutating func addOther(_ number: Int) { others.insert(number) }

    mutating func skip(_ path: RawPath, _ why: String) { skipped.add(path, why) }

    /// Leaves out built code that is none, since git shows what of it changes.
    mutating func forget(_ paths: Set<RawPath>) {
        for path in paths where records[path]?.kind == .untracked { records[path] = nil }
    }
}
