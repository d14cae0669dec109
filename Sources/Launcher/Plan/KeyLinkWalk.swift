import Documents
import Glibc
import Policy

/// Finds the links among keys that lead elsewhere: in a home's places of keys, or in a folder that is one as
/// a whole. Whole levels first, since people link what they know of; and the look has an end.
struct KeyLinkWalk {
    private let root: String
    private let realRoot: String
    private let mostEntries: Int
    private let isAmongKeys: (String) -> Bool
    private let mayHoldKeys: (String) -> Bool
    /// How many entries of folders were looked at.
    private(set) var entries = 0
    private(set) var links: [(name: String, target: String)] = []
    private var seen: Set<FileIdentity> = []

    /// A home's hidden entries are the first level.
    private static let levels = 4
    /// A large home is looked through in some ten milliseconds.
    private static let mostInHome = 5_000

    /// - Parameters:
    ///   - isAmongKeys: whether a path from the root is a place of keys or in one.
    ///   - mayHoldKeys: whether what a link leads to counts.
    init(
        _ root: String, most: Int, isAmongKeys: @escaping (String) -> Bool,
        mayHoldKeys: @escaping (String) -> Bool
    ) {
        self.root = root
        self.isAmongKeys = isAmongKeys
        self.mayHoldKeys = mayHoldKeys
        realRoot = Folder.realPath(root) ?? root
        mostEntries = min(most, Self.mostInHome)
    }

    mutating func run() {
        var level = [""]
        for depth in 1...Self.levels {
            var next: [String] = []
            for folder in level { look(into: folder, isLast: depth == Self.levels, &next) }
            level = next.sorted { Self.rank($0) < Self.rank($1) }
        }
    }

    /// - Parameter folder: from the root, by names that a person finds it by.
    private mutating func look(into folder: String, isLast: Bool, _ next: inout [String]) {
        guard entries < mostEntries, let stream = opendir("\(root)/\(folder)") else { return }
        defer { closedir(stream) }
        var rest = mostEntries - entries
        let names = Folder.linksAndFolders(in: stream, most: &rest)
        entries = mostEntries - rest
        for name in names {
            let inner = folder.isEmpty ? name : "\(folder)/\(name)"
            guard isAmongKeys(inner), let status = FileStatus(link: "\(root)/\(inner)") else {
                continue
            }
            if status.isFolder {
                if !isLast, seen.insert(status.identity).inserted { next.append(inner) }
            } else if status.isLink {
                follow(inner, isLast: isLast, &next)
            }
        }
    }

    private mutating func follow(_ link: String, isLast: Bool, _ next: inout [String]) {
        guard let target = Folder.realPath("\(root)/\(link)"), !isFoundAnyway(target), mayHoldKeys(target)
        else {
            return
        }
        links.append(("\(root)/\(link)", target))
        guard !isLast, let status = FileStatus(path: target), status.isFolder,
            seen.insert(status.identity).inserted
        else { return }
        next.append(link)
    }

    private func isFoundAnyway(_ path: String) -> Bool {
        path.path(below: realRoot).map(isAmongKeys) ?? false
    }

    /// What is known to hold keys first, and caches last.
    private static func rank(_ folder: String) -> Int {
        if HostPath.placesOfKeys.contains(where: { $0.lies(in: folder) || folder.lies(in: $0) }) { return 0 }
        return folder.lies(in: ".cache") ? 2 : 1
    }
}
