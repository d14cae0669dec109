import Documents
import Glibc
import Policy
import Synchronization

/// Where keys really are: people keep their files elsewhere, as GNU stow does, and links in the places of
/// keys lead to them. They are looked for once, when they are first asked for. Promise C7 (docs/security.md).
final class KeyLinks: Sendable {
    struct Key: Sendable {
        /// The link, or the place that it is in.
        var name: String
        var spot: FileSpot
        var identity: FileIdentity?
    }

    private let homes: [String]
    /// Those that are places of keys as a whole.
    private let folders: [String]
    private let mounts: MountTable
    private let found = Mutex<[Key]?>(nil)

    /// In more homes than these nothing is looked for.
    private static let mostHomes = 512
    /// Of all homes together, since a machine may have many.
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

    /// Links of programs lead to whole disks and homes, too, as those of Wine do.
    private func mayHoldKeys(_ target: String) -> Bool {
        target.pathNames.count > 1 && !HostPath.crowdedPlaces.contains(where: target.isSamePath)
            && !homes.contains { $0.lies(in: target) }
    }
}
