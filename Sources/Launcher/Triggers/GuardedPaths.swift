// SPDX-License-Identifier: Apache-2.0

/// The parts of a writable folder that stay read-only inside: mounts over files that the host obeys and that
/// existed before the launch. An agent cannot move those at the top away. It can move the parent of a nested
/// one, so cx promises nothing for nested ones and reports changes at the end of the session. Promises C5, C8
/// (docs/security.md).
struct GuardedPaths: Hashable {
    /// Entries at the top of the folder. `.git` is protected as a whole.
    static let names = [".git", ".envrc", ".vscode", ".idea", ".claude", ".mcp.json"]

    /// Engines and kernels accept more, but each mount delays the launch.
    static let most = 64

    /// Relative to the folder, with links resolved. The files that the launch was read from come first.
    let paths: [RawPath]
    /// Git folders and named files that exceed the limit, or whose path cannot be passed to an engine.
    let leftOut: [RawPath]

    init(_ scan: TriggerScan, _ named: NamedFiles) {
        let own = named.own.filter { FileFingerprint(scan.absolute($0))?.isRegular == true }
        let top = Self.names.map { RawPath($0) }.filter { scan.records[$0]?.fingerprint.isLink == false }
        let nested = named.guarded.union(scan.gitFolders).sorted(by: RawPath.isShallower)
        var seen: Set<RawPath> = []
        var paths: [RawPath] = []
        // Nothing can be mounted below a file that is mounted itself.
        for path in own + top + nested where !path.isEmpty {
            guard !path.ancestors.contains(where: seen.contains), seen.insert(path).inserted else { continue }
            paths.append(path)
        }
        let possible = paths.filter(\.isMountable)
        self.paths = Array(possible.prefix(Self.most))
        leftOut = paths.filter { !$0.isMountable } + possible.dropFirst(Self.most)
    }
}

extension RawPath {
    /// True if an engine accepts the path as part of an argument. Go drops a carriage return before a line
    /// feed (encoding/csv). Each engine puts a folder of its own before the path, for which the limit leaves
    /// room in the kernel's limit.
    fileprivate var isMountable: Bool {
        text != nil && bytes.count <= 1024 && !bytes.contains(UInt8(ascii: "\r"))
    }
}

extension GuardedPaths {
    /// Returns files that are read-only by one name and may be writable by another hard link.
    func filesWithMoreNames(_ scan: TriggerScan) -> [RawPath] {
        let guarded = Set(paths)
        return scan.records.filter { path, record in
            record.fingerprint.isRegular && record.fingerprint.links > 1
                && (guarded.contains(path) || path.ancestors.contains(where: guarded.contains))
        }.map(\.key).sorted(by: RawPath.isShallower)
    }
}
