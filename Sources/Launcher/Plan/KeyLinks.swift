// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy
import Synchronization

/// Finds where keys really are. Some people keep their files elsewhere, as GNU stow does, and links in the
/// places of keys lead to them. The search runs once, when the keys are first asked for. Promise C7
/// (docs/security.md).
final class KeyLinks: Sendable {
    struct Key: Sendable {
        /// The path of the link, or of the place of keys.
        var name: String
        var spot: FileSpot
        var identity: FileIdentity?
    }

    private let homes: [String]
    /// Folders that are places of keys as a whole.
    private let folders: [String]
    private let mounts: MountTable
    private let found = Mutex<[Key]?>(nil)

    /// The most homes that are searched.
    private static let mostHomes = 512
    /// The most entries of all homes together, since a machine may have many.
    private static let mostEntries = 100_000

    init(homes: [String], folders: [String], mounts: MountTable) {
        self.homes = homes
        self.folders = folders
        self.mounts = mounts
    }

    var keys: [Key] {
        found.withLock { found in
            if let found { return found }
            let keys = look()
            found = keys
            return keys
        }
    }

    private func look() -> [Key] {
        var entries = Self.mostEntries
        var keys: [Key] = []
        for home in homes.prefix(Self.mostHomes) where TextFile.exists(home) {
            keys += HostPath.placesOfKeys.compactMap { place in
                Folder.realPath("\(home)/\(place)").flatMap {
                    mayHoldKeys($0) ? key("\(home)/\(place)", $0) : nil
                }
            }
            keys += links(in: home, most: &entries) { HomePlaces.place(around: $0) != nil }
        }
        for folder in folders { keys += links(in: folder, most: &entries) { _ in true } }
        return keys
    }

    private func links(in root: String, most: inout Int, isAmongKeys: @escaping (String) -> Bool) -> [Key] {
        var walk = KeyLinkWalk(root, most: most, isAmongKeys: isAmongKeys, mayHoldKeys: mayHoldKeys)
        walk.run()
        most -= walk.entries
        return walk.links.map(key)
    }

    private func key(_ name: String, _ target: String) -> Key {
        Key(
            name: name, spot: FileSpot(path: target, place: mounts.place(of: target)),
            identity: FileStatus(path: target)?.identity)
    }

    /// True if a link to this path counts. Links of programs such as Wine also lead to whole disks and homes.
    private func mayHoldKeys(_ target: String) -> Bool {
        target.pathNames.count > 1 && !HostPath.crowdedPlaces.contains(where: target.isSamePath)
            && !homes.contains { $0.lies(in: target) }
    }
}

/// Finds the links among keys that lead elsewhere, in a home's places of keys or in a folder that is one as a
/// whole. It searches level by level, since people link what they know of, and stops after a number of
/// entries.
struct KeyLinkWalk {
    private let root: String
    private let realRoot: String
    private let mostEntries: Int
    private let isAmongKeys: (String) -> Bool
    private let mayHoldKeys: (String) -> Bool
    /// The number of entries of folders that were looked at.
    private(set) var entries = 0
    private(set) var links: [(name: String, target: String)] = []
    private var seen: Set<FileIdentity> = []

    /// The most levels. A home's hidden entries are the first one.
    private static let levels = 4
    /// The most entries in one home. A large home takes some ten milliseconds.
    private static let mostInHome = 5_000

    /// - Parameters:
    ///   - isAmongKeys: true if a path from the root is a place of keys or in one.
    ///   - mayHoldKeys: true if a link to this path counts.
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

    /// - Parameter folder: the path from the root, by names that a person finds it by.
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

    /// Places that are known to hold keys come first, and caches last.
    private static func rank(_ folder: String) -> Int {
        if HostPath.placesOfKeys.contains(where: { $0.lies(in: folder) || folder.lies(in: $0) }) { return 0 }
        return folder.lies(in: ".cache") ? 2 : 1
    }
}
