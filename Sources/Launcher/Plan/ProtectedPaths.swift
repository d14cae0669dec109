// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// Judges whether a mount, the workspace among them, would show what no mount may show: places where people
/// of this machine keep keys, and places that would hand over the host. It goes by where a path really leads,
/// through links and bind mounts. Promises C3, C7 (docs/security.md).
struct ProtectedPaths: Sendable {
    private typealias PlacedFolder = (path: String, status: FileStatus?)

    /// The caller's home. The caller's own projects are in it, also below `/root`.
    private let home: String
    private let homes: [(spot: FileSpot, identity: FileIdentity?)]
    /// The folders that hold all homes of this machine.
    private let homeRoots: [FileSpot]
    private let links: KeyLinks
    /// cx's own folders, the places of keys that variables of the caller name, and podman's storage.
    private let others: [(path: String, objection: String)]
    private let mounts: MountTable

    /// The most levels of overlays that are looked through: an overlay can be made of overlays.
    private static let deepestLayer = 4
    /// Variables that name a file, a folder, or several files with `:` between them.
    private static let variables = [
        "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AZURE_CONFIG_DIR", "BOTO_CONFIG",
        "CLAUDE_CONFIG_DIR",
        "CLOUDSDK_CONFIG", "DOCKER_CONFIG", "GH_CONFIG_DIR", "GNUPGHOME", "GOOGLE_APPLICATION_CREDENTIALS",
        "KUBECONFIG", "NETRC", "NPM_CONFIG_USERCONFIG", "PASSWORD_STORE_DIR", "PGPASSFILE", "XDG_CONFIG_HOME",
        "XDG_RUNTIME_DIR",
    ]

    /// - Parameter homes: the homes of this machine; the caller's need not be among them.
    /// - Throws: if the table of mounts cannot be read.
    init(home: String, homes: [String], environment: [String: String]) throws(CXError) {
        let mounts = try MountTable.current()
        self.home = home
        self.mounts = mounts
        let all = HomeFolders.unique([home] + homes)
        self.homes = all.map {
            (FileSpot(path: $0, place: mounts.place(of: $0)), FileStatus(path: $0)?.identity)
        }
        homeRoots = Set(HostPath.homeRoots.compactMap(Folder.realPath)).sorted().map {
            FileSpot(path: $0, place: mounts.place(of: $0))
        }
        let own = [
            ConfigurationFolder.path(home: home, environment: environment),
            ConfigurationFolder.state(home: home, environment: environment),
            ConfigurationFolder.data(home: home, environment: environment),
        ].map { (path: $0, objection: "\($0.printable) is cx's own") }
        let named = Self.variables.flatMap { name in
            (environment[name] ?? "").utf8.split(separator: UInt8(ascii: ":")).compactMap { value in
                Folder.realPath(String(Substring(value))).map {
                    (path: $0, objection: "\($0.printable) is where keys are kept, as \(name) says")
                }
            }
        }.filter { $0.path != "/" && !HostPath.crowdedPlaces.contains(where: $0.path.isSamePath) }
        let storage = EngineStorage.folders(home: home, environment: environment).map {
            (path: $0, objection: "\($0.printable) is where podman keeps containers")
        }
        others = own + named + storage
        links = KeyLinks(homes: all, folders: named.map(\.path), mounts: mounts)
    }

    /// The reason why a path may not be mounted; nil if it may.
    /// - Parameter path: without symbolic links.
    func objection(to path: String) -> String? {
        if let objection = objection(to: spot(path), layersLeft: Self.deepestLayer) { return objection }
        // An engine shows a folder with what is mounted in it.
        for inner in mounts.spots(below: path) {
            guard let objection = objection(to: inner, layersLeft: Self.deepestLayer) else { continue }
            return "\(inner.path.printable) is mounted in it, and \(objection)"
        }
        return nil
    }

    /// The objection to a file or folder, or to other folders that it shows as an overlay.
    private func objection(to spot: FileSpot, layersLeft: Int) -> String? {
        if let objection = objection(toItself: spot) { return objection }
        guard layersLeft > 0, let place = spot.place else { return nil }
        if mounts.hasUnknownLayers(place) {
            return "it is an overlay of folders by relative paths, which cx cannot find"
        }
        for layer in mounts.layers(of: place) {
            guard let real = Folder.realPath(layer), FileStatus(path: real)?.isShowable == true,
                let objection = objection(to: self.spot(real), layersLeft: layersLeft - 1)
            else { continue }
            return "it shows \(real.printable), and \(objection)"
        }
        return nil
    }

    private func objection(toItself spot: FileSpot) -> String? {
        let path = spot.path
        if path == "/" || spot.place != nil && spot.place == mounts.place(of: "/") {
            return "it is the whole host"
        }
        let folders = Self.folders(upFrom: path)
        let homes = homes.map(\.spot) + likelyHomes(in: folders)
        if let home = homes.first(where: { $0.isWithin(spot) }) {
            return "it holds the home \(home.path.printable), and with it every key in there"
        }
        if homeRoots.contains(where: { $0.isWithin(spot) }) { return "it holds every home" }
        for other in others {
            // The place also counts where it really is, or will be once a launch makes it.
            for place in [other.path, Folder.eventualPath(other.path)].map(self.spot)
            where spot.isWithin(place) || place.isWithin(spot) { return other.objection }
        }
        return objection(toKeysIn: homes, by: spot, folders) ?? objection(toHostIn: spot)
    }

    private func objection(toKeysIn homes: [FileSpot], by spot: FileSpot, _ folders: [PlacedFolder])
        -> String?
    {
        for home in homes {
            guard let inner = spot.relative(to: home) else { continue }
            let held = HomePlaces.places(below: inner).first { FileStatus(link: "\(home.path)/\($0)") != nil }
            if let place = HomePlaces.place(around: inner) ?? held {
                return "\("\(home.path)/\(place)".printable) is where keys are kept"
            }
        }
        let identities = Set(folders.compactMap(\.status?.identity))
        return links.keys.first { key in
            spot.isWithin(key.spot) || key.spot.isWithin(spot)
                || key.identity.map(identities.contains) == true
        }.map { "\($0.name.printable) is where keys are kept" }
    }

    private func objection(toHostIn spot: FileSpot) -> String? {
        for place in HostPath.placesOfHost where !place.isSamePath(as: home) {
            for other in [place, Folder.realPath(place) ?? place].map(self.spot)
            where spot.isWithin(other) || other.isWithin(spot) { return "\(place) belongs to the host" }
        }
        return HostPath.crowdedPlaces.contains(where: spot.path.isSamePath)
            ? "other programs keep sockets in there" : nil
    }

    /// Homes that the database of accounts does not list, as with a directory server: the homes of the owners
    /// of this folder and of those above it, and folders where homes are. Also homes by other paths, since a
    /// file system may ignore case.
    private func likelyHomes(in folders: [PlacedFolder]) -> [FileSpot] {
        var found: [String] = []
        var owners: Set<UInt32> = []
        for folder in folders {
            if let status = folder.status {
                if owners.insert(status.owner).inserted, let home = Accounts.home(of: status.owner) {
                    found.append(home)
                }
                if homes.contains(where: { $0.identity == status.identity }) { found.append(folder.path) }
            }
            if let parent = folder.path.parentPath, HostPath.homeRoots.contains(parent) {
                found.append(folder.path)
            }
        }
        return HomeFolders.unique(found).map(spot)
    }

    /// A path and each folder above it, without the root.
    private static func folders(upFrom path: String) -> [PlacedFolder] {
        sequence(first: path, next: \.parentPath).filter { !$0.pathNames.isEmpty }.map {
            (path: $0, status: FileStatus(link: $0))
        }
    }

    private func spot(_ path: String) -> FileSpot { FileSpot(path: path, place: mounts.place(of: path)) }
}

extension ProtectedPaths {
    init(_ machine: Machine) throws(CXError) {
        try self.init(home: machine.user.home, homes: machine.homes, environment: machine.environment)
    }
}
