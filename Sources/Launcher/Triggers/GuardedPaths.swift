/// What of a writable folder stays read-only inside: mounts of their own over the files that a host obeys and
/// that are there before. Those at the top cannot be moved away; what holds a nested one can, so nothing
/// nested is promised, and the end of the session tells of it.
/// Promises C5, C8 (docs/security.md).
struct GuardedPaths: Hashable {
    /// At the top of the folder; so it is the whole `.git`.
    static let names = [".git", ".envrc", ".vscode", ".idea", ".claude", ".mcp.json"]

    /// Engines and kernels take more; each costs the start of a launch some time.
    static let most = 64

    /// From the folder, without links; what the launch was read from first.
    let paths: [RawPath]
    /// Git folders and what is named, for which there is no room, or whose path an engine cannot be told.
    let leftOut: [RawPath]

    init(_ scan: TriggerScan, _ named: NamedFiles) {
        let own = named.own.filter { FileFingerprint(scan.absolute($0))?.isRegular == true }
        let top = Self.names.map { RawPath($0) }.filter { scan.records[$0]?.fingerprint.isLink == false }
        let nested = named.guarded.union(scan.gitFolders).sorted(by: RawPath.isShallower)
        var seen: Set<RawPath> = []
        var paths: [RawPath] = []
        // A file that is mounted itself has no place in it.
        for path in own + top + nested where !path.isEmpty {
            guard !path.ancestors.contains(where: seen.contains), seen.insert(path).inserted else { continue }
            paths.append(path)
        }
        let possible = paths.filter(\.canBeTold)
        self.paths = Array(possible.prefix(Self.most))
        leftOut = paths.filter { !$0.canBeTold } + possible.dropFirst(Self.most)
    }
}

extension RawPath {
    /// True if an engine takes it as a part of an argument: Go reads a carriage return before a line feed as
    /// nothing (encoding/csv), and each engine puts a folder of its own before the path, for which the
    /// kernel's bound leaves room.
    fileprivate var canBeTold: Bool {
        text != nil && bytes.count <= 1024 && !bytes.contains(UInt8(ascii: "\r"))
    }
}

extension GuardedPaths {
    /// Files that are read-only by one name, and may not be by another: wherever the same file is, writing it
    /// is writing this one.
    func filesWithMoreNames(_ scan: TriggerScan) -> [RawPath] {
        let guarded = Set(paths)
        return scan.records.filter { path, record in
            record.fingerprint.isRegular && record.fingerprint.links > 1
                && (guarded.contains(path) || path.ancestors.contains(where: guarded.contains))
        }.map(\.key).sorted(by: RawPath.isShallower)
    }
}
