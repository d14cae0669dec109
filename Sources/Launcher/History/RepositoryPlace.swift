// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// The repository that a folder belongs to, found as git finds it, where the folder itself does not hold it: the
/// folder is a linked worktree or a submodule, or lies below the top of one or of a repository. Promise C11
/// (docs/security.md).
struct RepositoryPlace: Hashable {
    /// The folder with the `.git`: the top of the working tree.
    let top: String
    /// The path of the folder below `top`; empty if it is the top.
    let inner: String
    /// True if the `.git` is a file, which names a folder elsewhere.
    let isLinked: Bool

    /// - Parameters:
    ///   - folder: without symbolic links.
    ///   - homes: homes of people. A repository that begins in a home holds a person's settings, and is not
    ///     the project's.
    /// - Returns: nil if the folder is in no repository, or is the top of one that lies in it, as also a bare one
    ///   beside a `.git` file that names it by a relative path does.
    static func find(from folder: String, homes: [String]) -> RepositoryPlace? {
        for top in tops(from: folder, device: { FileStatus(path: $0)?.device }) {
            guard let git = FileStatus(link: "\(top)/.git") else { continue }
            let inner = folder.path(below: top) ?? ""
            if git.isFolder {
                guard TextFile.exists("\(top)/.git/HEAD") else { continue }
                if inner.isEmpty { return nil }
            }
            if inner.isEmpty, git.isRegular, holdsRepository(top) { return nil }
            // A folder of the git folder itself is in no working tree.
            if inner.pathNames.first.map(TriggerNames.isGitFolder) == true { return nil }
            if !inner.isEmpty, homes.contains(where: top.isSamePath) { return nil }
            return RepositoryPlace(top: top, inner: inner, isLinked: !git.isFolder)
        }
        return nil
    }

    /// True if the `.git` file in the folder leads to a place in it, inside as outside.
    private static func holdsRepository(_ folder: String) -> Bool {
        guard let bytes = RawFile.bytes(at: RawPath("\(folder)/.git"), most: 4096),
            let named = String(decoding: bytes.prefix { $0 != 0x0a }, as: UTF8.self).dropping(
                prefix: "gitdir: "),
            !named.isAbsolutePath, let real = Folder.realPath("\(folder)/\(named)")
        else { return false }
        let isWhole = TextFile.exists("\(real)/HEAD") && !TextFile.exists("\(real)/commondir")
        return isWhole && real.lies(in: folder) && !real.isSamePath(as: folder)
    }

    /// The folder and those above it, up to the end of its file system: git does not look beyond it either.
    static func tops(from folder: String, device: (String) -> UInt64?) -> [String] {
        guard let own = device(folder) else { return [] }
        return sequence(first: folder, next: \.parentPath).prefix { $0 != "/" && device($0) == own }
    }

    /// The line for a person whose policy does not show the history.
    var remark: String {
        let what =
            !isLinked
            ? "the working directory is a folder of the git repository \(top.shortPrintable)"
            : inner.isEmpty
                ? "the working directory is a git worktree, and its .git names a repository elsewhere"
                : "the working directory is a folder of the git worktree \(top.shortPrintable)"
        return "\(what), so git has no history inside; workspace: {history: true} in a policy shows it"
    }

    /// The git folder of the working tree, and the folder that it shares with others.
    /// - Parameters:
    ///   - owners: the users who may own them and what is in them.
    ///   - allow: judges a folder before anything in it is read.
    /// - Throws: if the `.git` leads to no repository, or to one that does not know this working tree.
    func folders(
        owners: Set<UInt32>, allow: (String) throws(CXError) -> Void
    ) throws(CXError) -> (git: RepositoryFolder, common: RepositoryFolder) {
        guard isLinked else {
            let git = try folder("\(top)/.git", owners, allow)
            try requireShape(of: git, common: git)
            return (git, git)
        }
        let name = "\(top)/.git".shortPrintable
        guard FileStatus(link: "\(top)/.git")?.isRegular == true,
            let line = try RepositoryFolder(top, of: self, owners: owners).line(".git"),
            let named = line.dropping(prefix: "gitdir: ")
        else { throw refusal("\(name) is neither a folder nor a file that names one") }
        guard let path = Folder.realPath(Self.path(named, from: top)),
            FileStatus(path: path)?.isFolder == true
        else {
            throw refusal(
                "\(name) names \(named.shortPrintable), and there is no such folder",
                advice: "git worktree repair, in the repository")
        }
        let git = try folder(path, owners, allow)
        guard let shared = try git.line("commondir") else {
            try requireShape(of: git, common: git)
            let configuration = try git.bytes("config", most: GitConfigurations.longest)
            let tree = configuration.flatMap { GitConfiguration($0).worktree }.flatMap {
                RawPath($0).from(RawPath(path)).text.flatMap(Folder.realPath)
            }
            // No command here: whoever followed it would let a private repository vouch for anybody's folder.
            guard tree?.isSamePath(as: top) == true else {
                throw refusal(
                    "\(path.shortPrintable), which \(name) names, does not name this folder as its worktree")
            }
            return (git, git)
        }
        // The repository itself must know the worktree: whoever wrote the `.git` file need not own what it names.
        guard let main = Folder.realPath(Self.path(shared, from: path)),
            path.parentPath?.isSamePath(as: "\(main)/worktrees") == true
        else {
            throw refusal(
                "\(path.shortPrintable), which \(name) names, is in no repository's folder of worktrees")
        }
        let common = try folder(main, owners, allow)
        try requireShape(of: git, common: common)
        guard let back = try git.line("gitdir"),
            Self.path(back, from: path).parentPath.flatMap(Folder.realPath)?.isSamePath(as: top) == true
        else {
            throw refusal(
                "the repository \(main.shortPrintable) does not know the worktree \(top.shortPrintable)")
        }
        return (git, common)
    }

    private func folder(
        _ path: String, _ owners: Set<UInt32>, _ allow: (String) throws(CXError) -> Void
    ) throws(CXError) -> RepositoryFolder {
        try allow(path)
        return try RepositoryFolder(path, of: self, owners: owners)
    }

    /// Throws unless the folders are a repository's, without links to other places.
    private func requireShape(of git: RepositoryFolder, common: RepositoryFolder) throws(CXError) {
        let isRepository =
            git.status(RawPath("HEAD"))?.isRegular == true
            && ["objects", "refs"].allSatisfy { common.status(RawPath($0))?.isFolder == true }
        guard isRepository else {
            throw refusal(
                "\(git.path.shortPrintable) is not a git folder: HEAD is a file in it, and objects and refs are "
                    + "folders, none of them a link")
        }
    }

    func refusal(_ detail: String, advice: String? = nil) -> CXError {
        CXError(
            "the history of \(top.shortPrintable) cannot be shown to the agent", detail: detail,
            advice: advice ?? "launch in another folder, or by a policy without workspace: {history: true}")
    }

    private static func path(_ path: String, from folder: String) -> String {
        path.isAbsolutePath ? path : "\(folder)/\(path)"
    }
}

extension String {
    fileprivate func dropping(prefix: String) -> String? {
        utf8.starts(with: prefix.utf8) ? String(Substring(utf8.dropFirst(prefix.utf8.count))) : nil
    }
}
