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

    private static let longestIndex = 128 << 20
    private static let mostSharedIndexes = 4

    /// - Parameter allow: judges a folder before anything in it is read.
    /// - Throws: if the history cannot be shown as it is.
    init(
        _ place: RepositoryPlace, owners: Set<UInt32>, allow: (String) throws(CXError) -> Void
    ) throws(CXError) {
        let (git, common) = try place.folders(allow: allow)
        objects = "\(common)/objects"
        for folder in [git, common, objects] {
            guard let status = FileStatus(link: folder), !owners.contains(status.owner) else { continue }
            throw place.refusal(
                "\(folder.shortPrintable) belongs to neither you nor the owner of the working directory, but to "
                    + (Accounts.name(of: status.owner)?.printable ?? "uid \(status.owner)"))
        }
        let settings = try RepositorySettings(common: common, git: git, of: place)
        guard let head = RepositoryRefs.head(at: "\(git)/HEAD") else {
            throw place.refusal("\(git.shortPrintable)/HEAD names no branch and no commit")
        }
        let refs: RepositoryRefs
        do {
            refs = try RepositoryRefs(common: common, git: git)
        } catch {
            throw place.refusal(
                "it has more refs than cx reads", advice: "git pack-refs --all, in the repository")
        }
        files = [
            ("HEAD", Array("\(head)\n".utf8)),
            ("config", Array(settings.text(isSparse: !place.inner.isEmpty).utf8)),
            ("packed-refs", refs.packed),
            // A git folder has a folder of refs, and git passes over names with a dot.
            ("refs/.packed", []),
        ]
        if settings.isPartial {
            remarks.append("the repository is a partial clone: git inside lacks what was not fetched")
        }
        addIndex(of: git, place, hashLength: settings.hashLength)
        if let shallow = Self.read("\(common)/shallow", most: 1 << 20) {
            let lines = shallow.split(separator: 0x0a).compactMap { RepositoryRefs.object($0) }
            files.append(("shallow", Array(lines.map { "\($0)\n" }.joined().utf8)))
        }
        coverAlternates()
    }

    private mutating func addIndex(of git: String, _ place: RepositoryPlace, hashLength: Int) {
        let path = "\(git)/index"
        guard FileStatus(link: path) != nil else { return }
        let index = Self.read(path, most: Self.longestIndex)
        guard !place.inner.isEmpty else {
            guard let index else { return remarks.append(Self.unreadIndex) }
            files.append(("index", index))
            let shared = Folder.names(in: git).filter {
                $0.hasPrefix("sharedindex.") && $0.dropFirst(12).utf8.allSatisfy(\.isHexadecimalDigit)
            }
            for name in shared.sorted().prefix(Self.mostSharedIndexes) {
                if let bytes = Self.read("\(git)/\(name)", most: Self.longestIndex) {
                    files.append((name, bytes))
                }
            }
            return
        }
        guard let index, let sparse = SparseIndex(index, hashLength: hashLength, keeping: place.inner) else {
            return remarks.append(Self.unreadIndex)
        }
        files.append(("index", sparse.bytes))
    }

    private static let unreadIndex =
        "the repository's index cannot be shown inside: git status takes all files for deleted there"

    /// Covers the files that name objects elsewhere: another repository of this machine, which no policy shows,
    /// or an address with a password.
    private mutating func coverAlternates() {
        for name in ["alternates", "http-alternates"] {
            guard let status = FileStatus(link: "\(objects)/info/\(name)"), status.size > 0 else { continue }
            remarks.append(
                "the repository borrows objects of another one (objects/info/\(name)): git inside lacks them")
            // Only over a file can a file be mounted. A link leads nowhere inside.
            if status.isRegular { files.append(("objects/info/\(name)", [])) }
        }
    }

    /// Reads a whole file that is no link.
    private static func read(_ path: String, most: Int) -> [UInt8]? {
        guard let status = FileStatus(link: path), status.isRegular, status.size <= most else { return nil }
        return RawFile.bytes(at: RawPath(path), most: most)
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool { "0123456789abcdef".utf8.contains(self) }
}
