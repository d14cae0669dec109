import Policy

/// What no mount may show: where workstations keep keys, and what would hand over the host.
struct ProtectedPaths {
    let home: String
    /// cx's own folders.
    let own: [String]

    /// Below the home.
    private static let secrets = [
        ".aws", ".ssh", ".gnupg", ".netrc", ".docker", ".kube", ".azure", ".config", ".password-store",
        ".git-credentials",
        ".npmrc", ".pypirc", ".claude", ".claude.json", ".local/share/keyrings", ".mozilla",
    ]
    private static let system = ["/etc", "/proc", "/sys", "/dev", "/run", "/var/run", "/boot", "/var/lib/containers"]

    /// Why a path, without symbolic links, may not be mounted; nil where it may.
    func objection(to path: String) -> String? {
        if path == "/" { return "it is the whole host" }
        if Self.isWithin(home, path) { return "it holds the home \(home), and with it every key in there" }
        for folder in own where Self.isWithin(path, folder) || Self.isWithin(folder, path) {
            return "\(folder) is cx's own"
        }
        for secret in Self.secrets.map({ "\(home)/\($0)" }) {
            // Also where it really is: people keep such folders as links into others.
            let places = [secret] + (Folder.realPath(secret).map { [$0] } ?? [])
            guard places.contains(where: { Self.isWithin(path, $0) || holds(path, $0) }) else { continue }
            return "\(secret) is where keys are kept"
        }
        for folder in Self.system where Self.isWithin(path, folder) {
            return "\(folder) belongs to the host"
        }
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
