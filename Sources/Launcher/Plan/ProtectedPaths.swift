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
        let secrets = Self.secrets.map { "\(home)/\($0)" } + own
        for secret in secrets where Self.isWithin(path, secret) || Self.isWithin(secret, path) {
            guard Self.isWithin(path, secret) || FileStatus(path: secret) != nil else { continue }
            return "\(secret) is where keys are kept"
        }
        for folder in Self.system where Self.isWithin(path, folder) {
            return "\(folder) belongs to the host"
        }
        return nil
    }

    /// True where `path` is `folder` or below it.
    static func isWithin(_ path: String, _ folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : "\(folder)/")
    }
}
