// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Walks through a folder level by level, so that the files that a person meets first are scanned first.
struct TriggerWalk {
    private struct Folder {
        var path: RawPath
        var place: TriggerPlace
        /// True if the folder is scanned as a whole, however large it is.
        var isLate = false
    }

    let root: RawPath
    private let bounds: TriggerScan.Bounds
    /// Folders whose programs are started by name.
    private let programs: Set<RawPath>
    let before: TriggerScan?
    private var start = ContinuousClock.now
    private var files = 0
    private var queue: [Folder] = []
    /// Folders with a great many files.
    private var late: [Folder] = []
    var digests: TriggerDigests
    private var ignored = IgnoredFolders()

    private static let tooMany = "there are too many files to look at"
    /// The kernel accepts 4,096 bytes (PATH_MAX, limits.h).
    private static let longestPath = 4000

    init(root: RawPath, bounds: TriggerScan.Bounds, programs: Set<RawPath>, since before: TriggerScan?) {
        self.root = root
        self.bounds = bounds
        self.programs = programs
        self.before = before
        digests = TriggerDigests(mostBytes: bounds.digestedBytes)
    }

    mutating func all(into scan: inout TriggerScan) {
        guard let own = FileFingerprint(root) else {
            return scan.skip(.empty, String(cString: strerror(errno)))
        }
        if before != nil {
            ignored.read(root.appending(".git/info/exclude"), in: .empty)
            for folder in root.ancestors { ignored.read(folder.appending(".gitignore"), in: .empty) }
        }
        if own.isFolder {
            follow(Folder(path: .empty, place: TriggerPlace(of: root)), into: &scan)
        } else {
            look(atSingle: own, into: &scan)
        }
    }

    private mutating func look(atSingle file: FileFingerprint, into scan: inout TriggerScan) {
        var file = file
        file.findCapabilities(at: root)
        digests.add(&file, at: root)
        let above = TriggerPlace(of: root.parent)
        // An executable file may be called from anywhere.
        let kind =
            above.below(TriggerFile(name: root.name, file), in: root.parent.name, at: .empty).kind
            ?? (file.isExecutable ? .program : nil)
        if let kind { scan.add(.empty, TriggerScan.Record(kind: kind, fingerprint: file)) }
        if root.isDocument { scan.addDocument(.empty, file) }
    }

    /// Scans named files within limits of their own, so that no number of files elsewhere hides them.
    mutating func look(at named: NamedFiles, into scan: inout TriggerScan) {
        files = 0
        start = .now
        for (path, kind) in named.watched {
            guard var fingerprint = FileFingerprint(scan.absolute(path)) else { continue }
            digests.add(&fingerprint, at: scan.absolute(path))
            scan.add(path, TriggerScan.Record(kind: kind, fingerprint: fingerprint))
            // The relevant parts of a repository are on record by their shape, and the rest is data.
            guard fingerprint.isFolder, !scan.gitFolders.contains(path) else { continue }
            follow(Folder(path: path, place: .named(kind)), into: &scan)
        }
        for folder in named.folders { lookForPrograms(in: folder, into: &scan) }
    }

    /// Looks in the folder itself, not below it.
    private mutating func lookForPrograms(in folder: RawPath, into scan: inout TriggerScan) {
        guard let open = OpenFolder(scan.absolute(folder)) else {
            // A folder that is gone has no programs.
            if errno != ENOENT { scan.skip(folder, String(cString: strerror(errno))) }
            return
        }
        let (entries, isCut) = open.entries(most: bounds.filesAtFirst)
        if isCut { scan.skip(folder, Self.tooMany) }
        for entry in entries where entry.type != .folder {
            guard let file = FileFingerprint(entry.name, in: open.descriptor),
                file.isExecutable || file.isLink
            else {
                continue
            }
            scan.add(
                folder.appending(entry.name.bytes), TriggerScan.Record(kind: .configured, fingerprint: file))
        }
    }

    private mutating func follow(_ first: Folder, into scan: inout TriggerScan) {
        queue = [first]
        late = []
        var next = 0
        while next < queue.count || !late.isEmpty {
            if next == queue.count {
                queue += late
                late = []
            }
            let folder = queue[next]
            next += 1
            guard files < bounds.files, start.duration(to: .now) < bounds.time else {
                for folder in [folder] + queue[next...] + late { scan.skip(folder.path, Self.tooMany) }
                return
            }
            look(into: folder, &scan)
        }
    }

    private mutating func look(into folder: Folder, _ scan: inout TriggerScan) {
        let absolute = scan.absolute(folder.path)
        guard absolute.bytes.count < Self.longestPath else { return scan.skip(folder.path, "it is too deep") }
        guard let open = OpenFolder(absolute) else {
            return scan.skip(folder.path, String(cString: strerror(errno)))
        }
        let most = bounds.files - files
        let (entries, isCut) = open.entries(most: folder.isLate ? most : min(most, bounds.filesAtFirst))
        if isCut, !folder.isLate, bounds.filesAtFirst < most {
            late.append(Folder(path: folder.path, place: folder.place, isLate: true))
            return
        }
        let own = folder.path.isEmpty ? root.name : folder.path.name
        let shape = FolderShape(entries)
        var place = self.place(of: folder, shape, called: own, absolute, &scan)
        if before != nil {
            if shape.hasIgnored { ignored.read(absolute.appending(".gitignore"), in: folder.path) }
            if shape.isBuilt || ignored.hold(folder.path) { place = place.holdingOutput(folder.path) }
        }
        let holdsObjects = own.utf8.count == 2 && own.utf8.allSatisfy(\.isHexadecimal)
        for entry in entries {
            // git's own objects are many and do not count against the limit. Only their rights are checked.
            if !(holdsObjects && entry.isObject) { files += 1 }
            look(at: entry, in: own, folder.path, place, open.descriptor, &scan)
        }
        if isCut {
            files = bounds.files
            scan.skip(folder.path, Self.tooMany)
        }
    }

    private func place(
        of folder: Folder, _ shape: FolderShape, called own: String, _ absolute: RawPath,
        _ scan: inout TriggerScan
    ) -> TriggerPlace {
        if shape.isRepository, let fingerprint = FileFingerprint(absolute) {
            scan.addGitFolder(folder.path)
            scan.add(folder.path, TriggerScan.Record(kind: .repository, fingerprint: fingerprint))
        }
        let path = folder.path
        if case .project = folder.place, shape.isEnvironment, !path.isEmpty {
            // A later scan accepts only folders that were environments before.
            if before?.environments.contains(path) ?? true {
                scan.addEnvironment(path)
                return TriggerPlace.package(path).holding(shape)
            }
        }
        return folder.place.holding(shape)
    }

    private mutating func look(
        at entry: OpenFolder.Entry, in own: String, _ folder: RawPath, _ place: TriggerPlace,
        _ descriptor: Int32,
        _ scan: inout TriggerScan
    ) {
        let path = folder.appending(entry.name.bytes)
        var status = entry.type == .folder ? nil : FileFingerprint(entry.name, in: descriptor)
        guard entry.type == .folder || status != nil else {
            return scan.skip(path, "its name cannot be looked up")
        }
        if status?.isExecutable == true { status?.findCapabilities(at: scan.absolute(path)) }
        let isFolder = status?.isFolder ?? true
        let file =
            status.map { TriggerFile(name: entry.text, $0) } ?? TriggerFile(name: entry.text, isFolder: true)
        var (kind, below) = place.below(file, in: own, at: path)
        if file.isStarted, programs.contains(folder) { kind = min(kind ?? .program, .program) }
        if kind == nil, let status, isChangedCode(entry, at: path, status, place, &scan) { kind = .untracked }
        let isAway = status.map { leadsElsewhere($0, at: path, isInstalled: below.package != nil) } ?? false
        if isAway { kind = kind ?? .elsewhere }
        if let kind, var fingerprint = status ?? FileFingerprint(entry.name, in: descriptor) {
            if below.package == nil { digests.add(&fingerprint, at: scan.absolute(path)) }
            let package = below.package ?? (kind == .untracked ? place.output : nil)
            scan.add(
                path,
                TriggerScan.Record(
                    kind: kind, fingerprint: fingerprint, package: package, leadsElsewhere: isAway))
            if TriggerNames.isGitFolder(entry.text), !fingerprint.isLink { scan.addGitFolder(path) }
        }
        if isFolder {
            if !below.isGit { lookForGit(in: entry, at: path, descriptor, &scan) }
            queue.append(Folder(path: path, place: below))
        } else if var status, entry.name.isDocument {
            digests.add(&status, at: scan.absolute(path))
            scan.addDocument(path, status)
        }
    }

    /// Looks one level ahead, so that a limit met in one folder hides no repository beside it.
    private func lookForGit(
        in entry: OpenFolder.Entry, at path: RawPath, _ descriptor: Int32, _ scan: inout TriggerScan
    ) {
        guard let git = FileFingerprint(entry.name.appending(".git"), in: descriptor) else { return }
        scan.add(path.appending(".git"), TriggerScan.Record(kind: .git, fingerprint: git))
        if !git.isLink { scan.addGitFolder(path.appending(".git")) }
    }
}

extension OpenFolder.Entry {
    /// True if the name has the form of git's object files: the rest of a SHA-1 or a SHA-256.
    var isObject: Bool {
        [38, 62].contains(name.bytes.count) && name.bytes.allSatisfy(\.isHexadecimal)
    }
}

extension RawPath {
    /// True if the file may be a policy of cx.
    fileprivate var isDocument: Bool {
        [".yaml", ".yml"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
    }
}
