// SPDX-License-Identifier: Apache-2.0

/// The files that programs of the host obey, in a folder at any depth, at one moment. The scan does not
/// follow links. It is bounded, and it names everything that it left out. Promise C8 (docs/security.md).
struct TriggerScan: Hashable, Sendable {
    struct Record: Hashable, Sendable {
        var kind: TriggerKind
        var fingerprint: FileFingerprint
        /// The folder of installed or built code that it is part of.
        var package: RawPath?
        /// True for a link to a place outside of the scanned folder, whether or not it exists.
        var leadsElsewhere = false
    }

    /// The limits of a scan.
    struct Bounds: Hashable, Sendable {
        var files = 250_000
        var time = Duration.seconds(5)
        /// The most files of one folder before all others are scanned.
        var filesAtFirst = 20_000
        /// The most bytes to digest, on file systems that do not tell changes.
        var digestedBytes = 64 << 20
    }

    /// The real path of the folder, or of a single file.
    let root: RawPath
    let bounds: Bounds
    /// By path from the root; empty for the root itself.
    private(set) var records: [RawPath: Record] = [:]
    /// Folders that git would find, and files that stand for one.
    private(set) var gitFolders: Set<RawPath> = []
    /// Folders that Python marked as virtual environments.
    private(set) var environments: Set<RawPath> = []
    /// Files that may be policies of cx, by their names.
    private(set) var documents: [RawPath: FileFingerprint] = [:]
    /// The numbers of files that no program is known to obey (``FileFingerprint/number(at:)``).
    private(set) var others: Set<Int> = []
    private var skipped = SkippedPlaces()

    /// Descriptions for people of what was not scanned, and why.
    var unseen: [String] { skipped.lines }

    /// - Parameters:
    ///   - named: files that count because something names them.
    ///   - before: an earlier scan of the same folder. A folder that only now looks like a Python environment
    ///     does not count as one, because a single new file makes it look so.
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

    /// Returns the same scan with the named files.
    func with(_ named: NamedFiles) -> TriggerScan {
        var scan = self
        var walk = TriggerWalk(root: root, bounds: bounds, programs: named.programFolders, since: nil)
        walk.look(at: named, into: &scan)
        return scan
    }

    /// Scans the same folder again.
    /// - Parameter repository: its git folder, if nobody inside can write to it.
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

    /// Adds a record. If a file is obeyed for several reasons, the most serious one counts.
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

    /// Removes built code that git tracks, because git shows changes to it.
    mutating func forget(_ paths: Set<RawPath>) {
        for path in paths where records[path]?.kind == .untracked { records[path] = nil }
    }
}

/// The places that were not scanned: for each reason the first few and the number of the others.
struct SkippedPlaces: Hashable, Sendable {
    private struct Reason: Hashable {
        var why: String
        var places: [RawPath] = []
        var more = 0
    }

    private var reasons: [Reason] = []

    private static let mostPlaces = 4

    mutating func add(_ path: RawPath, _ why: String) {
        let index = reasons.firstIndex { $0.why == why } ?? reasons.count
        if index == reasons.count { reasons.append(Reason(why: why)) }
        if reasons[index].places.count < Self.mostPlaces {
            reasons[index].places.append(path)
        } else {
            reasons[index].more += 1
        }
    }

    /// Lines for people.
    var lines: [String] {
        reasons.flatMap { reason in
            reason.places.map { "\($0.shown) (\(reason.why))" }
                + (reason.more > 0 ? ["\(reason.more) more places (\(reason.why))"] : [])
        }
    }
}
