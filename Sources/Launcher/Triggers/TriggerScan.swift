import Glibc

/// What in a folder, and at any depth below it, programs of the host obey, as it was at one moment. Links are not
/// followed, and the look has an end: whatever it left out, it names.
/// Promise C8 (docs/security.md).
struct TriggerScan: Sendable {
    struct Record: Hashable, Sendable {
        var kind: TriggerKind
        var fingerprint: FileFingerprint
        /// The folder of installed code that it is part of.
        var package: String?
    }

    /// How much of a folder is looked at.
    struct Bounds: Sendable {
        var files = 250_000
        var time = Duration.seconds(5)
    }

    /// The real path of the folder, or of a single file.
    let root: String
    /// By path from the root, empty for itself.
    private(set) var records: [String: Record] = [:]
    /// Folders that git would find, and files that stand for one; the shallowest first.
    private(set) var gitFolders: [String] = []
    /// Records that are links.
    private(set) var links: [String] = []
    /// Why something was not looked at: lines for people.
    private(set) var unseen: [String] = []
    private var files = 0
    private let bounds: Bounds
    private let start = ContinuousClock.now

    private static let mostUnseen = 8
    /// The kernel takes 4,096 bytes (PATH_MAX, limits.h).
    private static let longestPath = 4000

    /// - Parameter more: paths from the root that count too, with all below them, where there is something.
    init(_ root: String, also more: [String] = [], bounds: Bounds = Bounds()) {
        self.root = root
        self.bounds = bounds
        guard let own = FileFingerprint(path: root) else { return }
        guard own.isFolder else {
            let name = root.split(separator: "/").last.map(String.init) ?? ""
            records[""] = TriggerNames.kind(of: name).map { Record(kind: $0, fingerprint: own) }
            return
        }
        walk(from: "", .project)
        for path in more where records[path] == nil {
            guard let fingerprint = FileFingerprint(path: absolute(path)) else { continue }
            records[path] = Record(kind: .configured, fingerprint: fingerprint)
            if fingerprint.isFolder { walk(from: path, .named(.configured)) }
        }
    }

    func absolute(_ path: String) -> String { path.isEmpty ? root : "\(root)/\(path)" }

    /// Whole levels first, so that what a person meets first is looked at first.
    private mutating func walk(from first: String, _ place: TriggerPlace) {
        var queue = [(first, place)]
        var next = 0
        while next < queue.count {
            let (folder, place) = queue[next]
            next += 1
            guard files < bounds.files, start.duration(to: .now) < bounds.time else {
                return skip(folder, "and \(queue.count - next) more folders: there are too many files to look at")
            }
            look(into: folder, place, &queue)
        }
    }

    private mutating func look(into folder: String, _ place: TriggerPlace, _ queue: inout [(String, TriggerPlace)]) {
        guard let names = names(in: folder) else { return }
        let own = folder.split(separator: "/").last.map(String.init) ?? ""
        let place = place.holding(names, called: own, at: folder)
        if place.isRepository, own != ".git", let fingerprint = FileFingerprint(path: absolute(folder)) {
            // A `.git` is on record already.
            records[folder] = Record(kind: .repository, fingerprint: fingerprint)
            gitFolders.append(folder)
        }
        for name in names.sorted() where place.counts(name) {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard let fingerprint = FileFingerprint(path: absolute(path)) else {
                skip(path, "its name cannot be looked up")
                continue
            }
            let (kind, below) = place.below(name, fingerprint, in: own, at: path)
            if let kind { add(path, Record(kind: kind, fingerprint: fingerprint, package: below.package)) }
            if fingerprint.isFolder { queue.append((path, below)) }
        }
    }

    private mutating func add(_ path: String, _ record: Record) {
        records[path] = record
        if record.fingerprint.isLink { links.append(path) }
        if !record.fingerprint.isLink, path == ".git" || path.hasSuffix("/.git") { gitFolders.append(path) }
    }

    /// Nil where the folder cannot be looked into.
    private mutating func names(in folder: String) -> Set<String>? {
        guard folder.utf8.count < Self.longestPath else {
            skip(folder, "it is too deep")
            return nil
        }
        let descriptor = open(absolute(folder), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0, let stream = fdopendir(descriptor) else {
            if descriptor >= 0 { close(descriptor) }
            skip(folder, String(cString: strerror(errno)))
            return nil
        }
        defer { closedir(stream) }
        var names: Set<String> = []
        while let name = Folder.nextName(in: stream) {
            files += 1
            guard files <= bounds.files else {
                skip(folder, "there are too many files to look at")
                break
            }
            names.insert(name)
        }
        return names
    }

    private mutating func skip(_ path: String, _ why: String) {
        guard unseen.count <= Self.mostUnseen else { return }
        unseen.append(
            unseen.count == Self.mostUnseen ? "more folders" : "\(path.isEmpty ? "." : path.shortPrintable) (\(why))")
    }
}
