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

    private static let longest = 8192

    /// - Parameters:
    ///   - folder: without symbolic links.
    ///   - homes: homes of people. A repository that begins in a home holds a person's settings, and is not
    ///     the project's.
    /// - Returns: nil if the folder is in no repository, or is the top of one that lies in it.
    static func find(from folder: String, homes: [String]) -> RepositoryPlace? {
        guard let device = FileStatus(path: folder)?.device else { return nil }
        // git does not look beyond the file system either.
        for top in sequence(first: folder, next: \.parentPath)
        where top != "/" && FileStatus(path: top)?.device == device {
            guard let git = FileStatus(link: "\(top)/.git") else { continue }
            let inner = folder.path(below: top) ?? ""
            if git.isFolder {
                guard TextFile.exists("\(top)/.git/HEAD") else { continue }
                if inner.isEmpty { return nil }
            }
            // A folder of the git folder itself is in no working tree.
            if inner.pathNames.first.map(TriggerNames.isGitFolder) == true { return nil }
            if !inner.isEmpty, homes.contains(where: top.isSamePath) { return nil }
            return RepositoryPlace(top: top, inner: inner, isLinked: !git.isFolder)
        }
        return nil
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
    /// - Parameter allow: judges a folder before anything in it is read.
    /// - Throws: if the `.git` leads to no repository, or to one that does not know this working tree.
    func folders(allow: (String) throws(CXError) -> Void) throws(CXError) -> (git: String, common: String) {
        guard isLinked else {
            let git = "\(top)/.git"
            try allow(git)
            try requireShape(of: git, common: git)
            return (git, git)
        }
        let name = "\(top)/.git"
        guard FileStatus(link: name)?.isRegular == true,
            let line = Self.line(of: name), let named = line.dropping(prefix: "gitdir: ")
        else { throw refusal("\(name.shortPrintable) is neither a folder nor a file that names one") }
        guard let git = Folder.realPath(Self.path(named, from: top)), FileStatus(path: git)?.isFolder == true
        else {
            throw refusal(
                "\(name.shortPrintable) names \(named.shortPrintable), and there is no such folder",
                advice: "git worktree repair, in the repository")
        }
        try allow(git)
        guard let shared = Self.line(of: "\(git)/commondir") else {
            try requireShape(of: git, common: git)
            let configuration = RawFile.bytes(at: RawPath("\(git)/config"), most: GitConfigurations.longest)
            let tree = configuration.flatMap { GitConfiguration($0).worktree }.flatMap {
                RawPath($0).from(RawPath(git)).text.flatMap(Folder.realPath)
            }
            guard tree?.isSamePath(as: top) == true else {
                throw refusal(
                    "\(git.shortPrintable), which \(name.shortPrintable) names, does not name this folder as its "
                        + "worktree",
                    advice:
                        "git --git-dir '\(git.shortPrintable)' config core.worktree '\(top.shortPrintable)'")
            }
            return (git, git)
        }
        // The repository itself must know the worktree: whoever wrote the `.git` file need not own what it names.
        guard let common = Folder.realPath(Self.path(shared, from: git)),
            git.parentPath?.isSamePath(as: "\(common)/worktrees") == true
        else {
            throw refusal(
                "\(git.shortPrintable), which \(name.shortPrintable) names, is in no repository's folder of worktrees"
            )
        }
        try allow(common)
        try requireShape(of: git, common: common)
        guard let back = Self.line(of: "\(git)/gitdir"),
            Self.path(back, from: git).parentPath.flatMap(Folder.realPath)?.isSamePath(as: top) == true
        else {
            throw refusal(
                "the repository \(common.shortPrintable) does not know the worktree \(top.shortPrintable)",
                advice: "git worktree repair, in the repository")
        }
        return (git, common)
    }

    /// Throws unless the folders are a repository's, without links to other places.
    private func requireShape(of git: String, common: String) throws(CXError) {
        let isRepository =
            FileStatus(link: "\(git)/HEAD")?.isRegular == true
            && ["objects", "refs"].allSatisfy { FileStatus(link: "\(common)/\($0)")?.isFolder == true }
        guard isRepository else {
            throw refusal(
                "\(git.shortPrintable) is not a git folder: HEAD is a file in it, and objects and refs are folders, none "
                    + "of them a link")
        }
    }

    func refusal(_ detail: String, advice: String? = nil) -> CXError {
        CXError(
            "the history of \(top.shortPrintable) cannot be shown to the agent", detail: detail,
            advice: advice ?? "launch in another folder, or by a policy without workspace: {history: true}")
    }

    /// The first line of a file that is no link; nil if there is none.
    static func line(of path: String) -> String? {
        guard FileStatus(link: path)?.isRegular == true,
            let bytes = RawFile.bytes(at: RawPath(path), most: longest)
        else { return nil }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return line.isEmpty ? nil : String(validating: line, as: UTF8.self)
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
