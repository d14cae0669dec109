/// What of a writable folder stays read-only inside: mounts of their own over the files that a host obeys and that are
/// there before. Those at the top cannot be moved away; what holds a nested one can, so nothing nested is promised, and
/// the end of the session tells of it.
/// Promises C5, C8 (docs/security.md).
struct GuardedPaths {
    /// At the top of the folder; so it is the whole `.git`.
    static let names = [".git", ".envrc", ".vscode", ".idea", ".claude", ".mcp.json"]

    /// Engines and kernels take more; each costs the start of a launch some time.
    static let most = 64

    /// From the folder, without links.
    let paths: [String]
    /// Git folders and what their configuration names, for which there is no room.
    let leftOut: [String]

    init(_ scan: TriggerScan) {
        let top = Self.names.filter { scan.records[$0]?.fingerprint.isLink == false }
        let nested = (scan.gitFolders + Self.named(by: scan)).filter { !$0.isEmpty }
        var paths: [String] = []
        for path in top + nested.sorted(by: Self.isShallower)
        where !paths.contains(where: { ProtectedPaths.isWithin(path, $0) }) {
            paths.append(path)
        }
        self.paths = Array(paths.prefix(Self.most))
        leftOut = Array(paths.dropFirst(Self.most))
    }

    private static func isShallower(_ one: String, _ other: String) -> Bool {
        let (depth, otherDepth) = (one.count { $0 == "/" }, other.count { $0 == "/" })
        return (depth, one) < (otherDepth, other)
    }

    /// What git's configuration, its files that stand for a folder, and links among the triggers lead to in this folder.
    static func named(by scan: TriggerScan) -> [String] {
        var found: Set<String> = []
        for link in scan.links { insert(Folder.realPath(scan.absolute(link)), scan, &found) }
        for folder in scan.gitFolders {
            let path = scan.absolute(folder)
            if folder.isEmpty {
                // The root itself is a repository, and cannot be read-only as a whole.
                for name in ["config", "config.worktree", "hooks", "info", "modules", "worktrees"] {
                    insert(Folder.realPath("\(path)/\(name)"), scan, &found)
                }
            }
            let above = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
            guard FileStatus(link: path)?.isFolder == true else {
                if let text = text(at: path), let target = text.split(separator: ":", maxSplits: 1).last {
                    insert(Folder.realPath(absolute(target.trimmingWhitespace(), from: above)), scan, &found)
                }
                continue
            }
            for name in ["config", "config.worktree"] {
                guard let text = text(at: "\(path)/\(name)") else { continue }
                for value in GitConfiguration(text).files {
                    for base in [path, above, scan.root] {
                        insert(Folder.realPath(absolute(value, from: base)), scan, &found)
                    }
                }
            }
        }
        return found.sorted()
    }

    private static func text(at path: String) -> String? { try? TextFile.readOpen(path).text }

    private static func absolute(_ value: String, from base: String) -> String {
        value.hasPrefix("/") ? value : "\(base)/\(value)"
    }

    /// Only what lies in the scanned folder, and is no folder that holds a repository: that would be all of a project.
    private static func insert(_ real: String?, _ scan: TriggerScan, _ found: inout Set<String>) {
        guard let real, real != scan.root, ProtectedPaths.isWithin(real, scan.root) else { return }
        let path = String(real.dropFirst(scan.root.count + 1))
        guard !scan.gitFolders.contains(where: { $0 != path && ProtectedPaths.isWithin($0, path) }) else { return }
        found.insert(path)
    }
}
