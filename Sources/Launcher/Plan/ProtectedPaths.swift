import Policy

/// The judge of what no mount may show, be it the workspace or a mount of a policy: where people of this machine keep
/// keys, and what would hand over the host. It goes by where a path really leads, through links and bind mounts.
/// Promises C3, C7 (docs/security.md).
struct ProtectedPaths: Sendable {
    /// A file by its path and, where it exists, by its place on its file system: a bind mount gives it a second path.
    private struct Spot {
        var path: String
        var place: MountTable.Place?

        /// The path from `folder` to this one, empty where they are the same; nil where this one is elsewhere.
        func relative(to folder: Spot) -> Substring? {
            if let rest = Self.relative(path, to: folder.path) { return rest }
            guard let place, let other = folder.place, place.device == other.device else { return nil }
            return Self.relative(place.path, to: other.path)
        }

        private static func relative(_ path: String, to folder: String) -> Substring? {
            guard ProtectedPaths.isWithin(path, folder) else { return nil }
            return path.dropFirst(folder.count).drop { $0 == "/" }
        }

        func isWithin(_ folder: Spot) -> Bool { relative(to: folder) != nil }
    }

    /// The caller's, where the caller's own projects are, also below `/root`.
    private let home: String
    private let homes: [Spot]
    /// Where keys really are that a home names: people keep such folders as links into others.
    private let keys: [(name: String, spot: Spot)]
    /// cx's own folders, and where variables of the caller say that keys are kept.
    private let others: [(path: String, objection: String)]
    private let mounts: MountTable

    /// In more homes than these, what a place of keys is a link to is not looked for.
    private static let mostHomesWithLinks = 512
    /// Each names a file, a folder, or several files with `:` between them.
    private static let variables = [
        "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AZURE_CONFIG_DIR", "BOTO_CONFIG", "CLAUDE_CONFIG_DIR",
        "CLOUDSDK_CONFIG", "DOCKER_CONFIG", "GH_CONFIG_DIR", "GNUPGHOME", "GOOGLE_APPLICATION_CREDENTIALS",
        "KUBECONFIG", "NETRC", "NPM_CONFIG_USERCONFIG", "PASSWORD_STORE_DIR", "PGPASSFILE", "XDG_CONFIG_HOME",
        "XDG_RUNTIME_DIR",
    ]

    /// - Parameter homes: those of this machine; the caller's need not be among them.
    /// - Throws: where the kernel does not tell what is mounted.
    init(home: String, homes: [String], environment: [String: String]) throws(LaunchError) {
        let mounts = try MountTable.current()
        self.home = home
        self.mounts = mounts
        let all = HomeFolders.unique([home] + homes)
        self.homes = all.map { Spot(path: $0, place: mounts.place(of: $0)) }
        keys = all.prefix(Self.mostHomesWithLinks).filter(TextFile.exists).flatMap { home in
            HostPath.placesOfKeys.compactMap { place in
                Folder.realPath("\(home)/\(place)").map {
                    (name: "\(home)/\(place)", spot: Spot(path: $0, place: mounts.place(of: $0)))
                }
            }
        }
        let own = [
            ConfigurationFolder.path(home: home, environment: environment),
            ConfigurationFolder.state(home: home, environment: environment),
            ConfigurationFolder.data(home: home, environment: environment),
        ].map { (path: $0, objection: "\($0) is cx's own") }
        others =
            own
            + Self.variables.flatMap { name in
                (environment[name] ?? "").split(separator: ":").compactMap { value in
                    Folder.realPath(String(value)).map {
                        (path: $0, objection: "\($0.printable) is where keys are kept, as \(name) says")
                    }
                }
            }.filter { $0.path != "/" && !HostPath.crowdedPlaces.contains($0.path) }
    }

    /// Why a path, without symbolic links, may not be mounted; nil where it may.
    func objection(to path: String) -> String? {
        if let objection = objection(toItself: path) { return objection }
        // An engine shows a folder with what is mounted in it.
        for point in mounts.points(below: path) {
            guard let objection = objection(toItself: point) else { continue }
            return "\(point.printable) is mounted in it, and \(objection)"
        }
        return nil
    }

    private func objection(toItself path: String) -> String? {
        let spot = spot(path)
        if path == "/" || spot.place != nil && spot.place == mounts.place(of: "/") { return "it is the whole host" }
        let homes = homes + likelyHomes(of: path)
        if let home = homes.first(where: { $0.isWithin(spot) }) {
            return "it holds the home \(home.path.printable), and with it every key in there"
        }
        if HostPath.homeRoots.contains(path) { return "it holds every home" }
        for other in others {
            // Also where it really is, or will be once a launch makes it.
            for place in [other.path, Folder.eventualPath(other.path)].map(self.spot)
            where spot.isWithin(place) || place.isWithin(spot) { return other.objection }
        }
        return objection(toKeysIn: homes, by: spot) ?? objection(toHostIn: spot)
    }

    private func objection(toKeysIn homes: [Spot], by spot: Spot) -> String? {
        for home in homes {
            guard let inner = spot.relative(to: home).map(String.init) else { continue }
            for place in HostPath.placesOfKeys {
                let secret = "\(home.path)/\(place)"
                let holds = Self.isWithin(place, inner) && FileStatus(link: secret) != nil
                if holds || Self.isWithin(inner, place) { return "\(secret.printable) is where keys are kept" }
            }
        }
        return keys.first { spot.isWithin($0.spot) || $0.spot.isWithin(spot) }.map {
            "\($0.name.printable) is where keys are kept"
        }
    }

    private func objection(toHostIn spot: Spot) -> String? {
        for place in HostPath.placesOfHost where place != home {
            for other in Set([place, Folder.realPath(place) ?? place]).map(self.spot)
            where spot.isWithin(other) || other.isWithin(spot) { return "\(place) belongs to the host" }
        }
        return HostPath.crowdedPlaces.contains(spot.path) ? "other programs keep sockets in there" : nil
    }

    /// Homes that the database of accounts does not list, as with a directory server: those of the owners of this
    /// folder and the ones above it, and what is called as homes are.
    private func likelyHomes(of path: String) -> [Spot] {
        var found: [String] = []
        var owners: Set<UInt32> = []
        var folder = path
        while folder.count > 1 {
            if let owner = FileStatus(link: folder)?.owner, owners.insert(owner).inserted,
                let home = Accounts.home(of: owner)
            {
                found.append(home)
            }
            let parent = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
            if HostPath.homeRoots.contains(parent) { found.append(folder) }
            folder = parent
        }
        return HomeFolders.unique(found).map(spot)
    }

    private func spot(_ path: String) -> Spot { Spot(path: path, place: mounts.place(of: path)) }

    /// True where `path` is `folder` or below it.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : "\(folder)/")
    }
}

extension ProtectedPaths {
    init(_ machine: Machine) throws(LaunchError) {
        try self.init(home: machine.user.home, homes: machine.homes, environment: machine.environment)
    }
}
