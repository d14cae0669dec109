import Policy

/// What no mount may show: where workstations keep keys, and what would hand over the host.
/// Promise C3 (docs/security.md).
struct ProtectedPaths {
    let home: String
    /// cx's own folders.
    let own: [String]

    /// Why a path, without symbolic links, may not be mounted; nil where it may.
    func objection(to path: String) -> String? {
        if path == "/" { return "it is the whole host" }
        if Self.isWithin(home, path) { return "it holds the home \(home), and with it every key in there" }
        for folder in own {
            // Also where it really is, or will be once a launch makes it.
            guard
                [folder, Folder.eventualPath(folder)].contains(where: {
                    Self.isWithin(path, $0) || Self.isWithin($0, path)
                })
            else { continue }
            return "\(folder) is cx's own"
        }
        for place in HostPath.secretPlaces where place.hasPrefix("~/") {
            let secret = home + place.dropFirst()
            // Also where it really is: people keep such folders as links into others.
            let places = [secret] + (Folder.realPath(secret).map { [$0] } ?? [])
            guard places.contains(where: { Self.isWithin(path, $0) || holds(path, $0) }) else { continue }
            return "\(secret) is where keys are kept"
        }
        for place in HostPath.secretPlaces where place.hasPrefix("/") && place != home {
            guard Self.isWithin(path, place) || Self.isWithin(place, path) else { continue }
            return "\(place) belongs to the host"
        }
        if HostPath.crowdedPlaces.contains(path) { return "other programs keep sockets in there" }
        return nil
    }

    private func holds(_ folder: String, _ path: String) -> Bool {
        Self.isWithin(path, folder) && FileStatus(path: path) != nil
    }

    /// True where `path` is `folder` or below it.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : "\(folder)/")
    }
}
