// SPDX-License-Identifier: Apache-2.0

/// A configuration file of git, read for the files that git runs or includes. Values are bytes because git
/// does not require UTF-8.
struct GitConfiguration {
    struct Entry: Hashable {
        /// In lower case, such as `core.hookspath`; without the subsection.
        var key: String
        var value: [UInt8]
    }

    private(set) var entries: [Entry] = []

    /// Reads as much as possible of any text (git-config(1), "Syntax"), because the agent may have written
    /// it.
    init(_ bytes: [UInt8]) {
        var reader = GitConfigurationReader(bytes)
        while let entry = reader.next() { entries.append(entry) }
    }

    /// The further configuration files, such as in `include.path`.
    var includes: [[UInt8]] { entries.filter { Self.includes.contains($0.key) }.map(\.value) }

    /// The worktree, if it is not the folder around the git folder.
    var worktree: [UInt8]? { entries.last { $0.key == "core.worktree" }?.value }

    /// The values that may name files which git runs or reads.
    var naming: [Entry] {
        entries.filter { entry in
            if Self.includes.contains(entry.key) || Self.read.contains(entry.key) { return false }
            let section = String(entry.key.prefix { $0 != "." })
            if !Self.inert.contains(section) || Self.run.contains(entry.key) { return true }
            // A remote with its own transport: `ext::sh -c …` (git-remote-ext(1)).
            return entry.key.hasSuffix("url") && entry.value.starts(with: "ext:".utf8)
        }
    }

    private static let includes: Set = ["include.path", "includeif.path"]
    private static let read: Set = ["core.worktree", "safe.directory", "init.defaultbranch"]
    /// Sections that name other repositories, people, branches and colours, none of which git runs.
    private static let inert: Set = [
        "remote", "branch", "submodule", "url", "user", "author", "committer", "color", "column", "push",
        "pull", "fetch", "advice", "extensions", "i18n",
    ]
    /// The keys of those sections that git does run.
    private static let run: Set = [
        "remote.uploadpack", "remote.receivepack", "remote.vcs", "submodule.update",
    ]
}

/// Configuration files of git, with all that they include.
struct GitConfigurations {
    struct File {
        var path: RawPath
        var configuration: GitConfiguration
    }

    private(set) var files: [File] = []
    /// The absolute paths of included files, which may not exist.
    private(set) var included: [RawPath] = []
    private var seen: Set<RawPath> = []
    private let homes: [RawPath]

    static let longest = 1 << 20
    private static let mostFiles = 32
    private static let deepest = 8

    /// - Parameter homes: the folders that `~/` may stand for.
    init(_ paths: [RawPath], homes: [RawPath]) {
        self.homes = homes
        for path in paths { read(path, depth: 0) }
    }

    private mutating func read(_ path: RawPath, depth: Int) {
        guard depth <= Self.deepest, files.count < Self.mostFiles, seen.insert(path).inserted,
            let bytes = RawFile.bytes(at: path, most: Self.longest)
        else { return }
        let configuration = GitConfiguration(bytes)
        files.append(File(path: path, configuration: configuration))
        for value in configuration.includes {
            for target in RawPath(value).expanded(homes: homes).map({ $0.from(path.parent) }) {
                included.append(target)
                read(target, depth: depth + 1)
            }
        }
    }
}

extension RawPath {
    /// Returns the path with each home for a leading `~/`, or else the path itself. `%(prefix)` stands for a
    /// system folder of git's.
    func expanded(homes: [RawPath]) -> [RawPath] {
        if bytes.starts(with: "~/".utf8) { return homes.map { $0.appending(bytes.dropFirst(2)) } }
        return bytes.starts(with: "%(prefix)/".utf8)
            ? [RawPath("/usr/").appending(bytes.dropFirst(10))] : [self]
    }
}
