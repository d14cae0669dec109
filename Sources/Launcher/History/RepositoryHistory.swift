// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// The history of a repository as a launch shows it: the objects, and small files that cx writes itself. Nothing of
/// the repository's configuration, hooks, logs or remotes is among them. Promise C11 (docs/security.md).
struct RepositoryHistory {
    /// The folder of objects on this machine, the one thing that is mounted.
    let objects: String
    /// The files of the git folder inside, by their path in it.
    private(set) var files: [(path: String, bytes: [UInt8])] = []
    /// Lines for the person.
    private(set) var remarks: [String] = []

    /// The status of `objects` when cx judged it.
    let judged: FileStatus
    /// The bytes that the files may still have together.
    private var room = RepositoryHistory.most

    static let most = 64 << 20
    private static let longestShallow = 16 << 20

    /// - Parameters:
    ///   - owners: the users who may own the repository.
    ///   - allow: judges a folder before anything in it is read.
    /// - Throws: if the history cannot be shown as it is.
    init(
        _ place: RepositoryPlace, owners: Set<UInt32>, allow: (String) throws(CXError) -> Void
    ) throws(CXError) {
        let (git, common) = try place.folders(owners: owners, allow: allow)
        let objects = try common.folder(RawPath("objects"))
        self.objects = objects.path
        judged = objects.status
        let settings = try RepositorySettings(common: common, git: git)
        let hashLength = settings.hashLength
        guard let head = try RepositoryRefs.head(of: git, hashLength: hashLength) else {
            throw git.refusal("\(git.path.shortPrintable)/HEAD names no branch and no commit")
        }
        let refs = try RepositoryRefs(common: common, git: git, hashLength: hashLength)
        for (path, bytes) in [
            ("HEAD", head + [UInt8(ascii: "\n")]),
            ("config", Array(settings.text(isSparse: !place.inner.isEmpty).utf8)),
            ("packed-refs", refs.packed),
            // A git folder has a folder of refs, and git passes over names with a dot.
            ("refs/.packed", []),
        ] { try add(path, bytes, of: git) }
        if settings.isPartial {
            remarks.append("the repository is a partial clone: git inside lacks what was not fetched")
        }
        if let shallow = try common.bytes("shallow", most: Self.longestShallow) {
            let lines = shallow.split(separator: UInt8(ascii: "\n")).compactMap {
                RepositoryRefs.object($0, digits: hashLength * 2)
            }
            try add("shallow", lines.flatMap { $0 + [UInt8(ascii: "\n")] }, of: git)
        }
        try coverAlternates(in: objects)
        if git.status(RawPath("index")) != nil, !addIndex(of: git, place, hashLength: hashLength) {
            remarks.append(
                "the repository's index cannot be shown inside: git status takes all files for deleted there")
        }
    }

    private mutating func add(_ path: String, _ bytes: [UInt8], of git: RepositoryFolder) throws(CXError) {
        guard bytes.count <= room else {
            throw git.refusal(
                "its refs and lists take more than \(Self.most >> 20) MiB, and cx makes no more")
        }
        room -= bytes.count
        files.append((path, bytes))
    }

    /// - Returns: false if the index is not what it seems, or too long.
    private mutating func addIndex(of git: RepositoryFolder, _ place: RepositoryPlace, hashLength: Int)
        -> Bool
    {
        do {
            guard let index = try git.bytes("index", most: room) else { return false }
            if let whole = SparseIndex(index, hashLength: hashLength, keeping: place.inner, most: room) {
                try add("index", whole.bytes, of: git)
                return true
            }
            guard place.inner.isEmpty, let part = PartialIndex(index, hashLength: hashLength) else {
                return false
            }
            var all = [("index", index)]
            if let name = part.shared {
                guard let shared = try git.bytes(name, most: room),
                    IndexReader(shared, hashLength: hashLength) != nil
                else { return false }
                all.append((name, shared))
            }
            guard all.reduce(0, { $0 + $1.1.count }) <= room else { return false }
            for (path, bytes) in all { try add(path, bytes, of: git) }
            return true
        } catch {
            return false
        }
    }

    /// Covers the files that name objects elsewhere: another repository of this machine, which no policy shows,
    /// or an address with a password.
    private mutating func coverAlternates(in objects: RepositoryFolder) throws(CXError) {
        for name in ["info", "pack"] where objects.status(RawPath(name))?.isLink == true {
            throw objects.refusal(
                "\(objects.path.shortPrintable)/\(name) is a link, and cx shows only objects of the repository's own"
            )
        }
        for name in Self.alternates {
            guard let status = objects.status(RawPath("info/\(name)")) else { continue }
            if status.size > 0 {
                remarks.append(Self.borrows(name))
            }
            // Only over a file can a file be mounted. A link leads nowhere inside.
            if status.isRegular { files.append(("objects/info/\(name)", [])) }
        }
    }

    private static let alternates = ["alternates", "http-alternates"]

    private static func borrows(_ name: String) -> String {
        "the repository borrows objects of another one (objects/info/\(name)): git inside lacks them"
    }

    /// Lines for the person about a working directory that holds its repository.
    static func remarks(on folder: String) -> [String] {
        alternates.filter { (FileStatus(link: "\(folder)/.git/objects/info/\($0)")?.size ?? 0) > 0 }.map(
            borrows)
    }
}
