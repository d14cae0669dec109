// SPDX-License-Identifier: Apache-2.0

/// A repository as git finds it: the locations of its configuration, and the folders that paths in it are
/// relative to.
struct GitRepository: Hashable {
    /// The git folder, with links resolved.
    private(set) var folder: RawPath
    /// The folder that worktrees share. It differs from `folder` only in worktrees made by `git worktree`.
    private(set) var common: RawPath
    private(set) var worktrees: [RawPath] = []
    /// The absolute paths that its files name on the way here, which may not exist.
    private(set) var named: [RawPath] = []

    /// The most linked worktrees to look at.
    private static let most = 64
    private static let longest = 8192

    /// Reads what is there. If it is not a repository, the value holds only the paths that were named.
    /// - Parameter path: the absolute path of a `.git`, or of a folder with the shape of a repository.
    init(at path: RawPath) {
        let traced = TracedPath(path)
        folder = traced.end
        let isNamedGit = TriggerNames.isGitFolder(path.name)
        if isNamedGit { worktrees.append(path.parent) }
        if traced.file?.isRegular == true, let target = Self.target(ofFile: traced.end) {
            named.append(target)
            folder = TracedPath(target).end
        }
        common = folder
        if let text = Self.line(of: folder.appending("commondir")) {
            let target = text.from(folder)
            named.append(target)
            common = TracedPath(target).end
        }
        for place in Set([folder, common]) {
            let configuration = RawFile.bytes(at: place.appending("config"), most: GitConfigurations.longest)
            if let worktree = configuration.flatMap({ GitConfiguration($0).worktree }) {
                worktrees.append(TracedPath(RawPath(worktree).from(place)).end)
            }
        }
        addLinkedWorktrees()
    }

    /// Reads the target of a `.git` file: `gitdir: PATH`.
    private static func target(ofFile path: RawPath) -> RawPath? {
        guard let line = line(of: path), line.bytes.starts(with: "gitdir:".utf8) else { return nil }
        let target = line.bytes.dropFirst("gitdir:".utf8.count).drop { $0 == UInt8(ascii: " ") }
        return RawPath(target).from(path.parent)
    }

    private mutating func addLinkedWorktrees() {
        guard let open = OpenFolder(common.appending("worktrees")) else { return }
        for entry in open.entries(most: Self.most).entries {
            let place = common.appending("worktrees").appending(entry.name.bytes)
            guard let file = Self.line(of: place.appending("gitdir")) else { continue }
            worktrees.append(file.from(place).parent)
        }
    }

    private static func line(of path: RawPath) -> RawPath? {
        guard let bytes = RawFile.bytes(at: path, most: longest) else { return nil }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return line.isEmpty ? nil : RawPath(line)
    }

    /// The folders that paths in the configuration may be relative to.
    var bases: [RawPath] { worktrees + (folder == common ? [folder] : [folder, common]) }

    var configurations: [RawPath] {
        Set([folder, common]).flatMap { [$0.appending("config"), $0.appending("config.worktree")] }
    }
}
