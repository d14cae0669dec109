/// Paths of the host that a policy may name as the source of a mount.
public enum HostPath {
    /// Where people and machines keep keys, sockets and other programs' state; below the home where it begins with `~/`.
    /// A launch asks again, with links followed.
    public static let secretPlaces = [
        "~/.aws", "~/.ssh", "~/.gnupg", "~/.netrc", "~/.config", "~/.docker", "~/.kube", "~/.azure", "~/.claude",
        "~/.claude.json", "~/.git-credentials", "~/.npmrc", "~/.pypirc", "~/.password-store", "~/.mozilla",
        "~/.local/share/keyrings", "~/.local/share/containers", "/boot", "/dev", "/etc", "/proc", "/root", "/run",
        "/sys",
        "/var/lib/containers", "/var/run",
    ]

    /// Folders that cannot be mounted themselves, for the sockets in them; what is below them can.
    public static let crowdedPlaces = ["/tmp", "/var/tmp"]

    /// What is wrong with a path's form, nil where nothing is.
    static func fault(_ text: String) -> String? {
        guard text.hasPrefix("/") || text.hasPrefix("~/") else { return "is neither absolute nor in the home (~/…)" }
        guard text.utf8.count <= 1024 else { return "is longer than 1024 bytes" }
        guard !text.contains(where: { ":,\\\"".contains($0) || $0.isNewline }) else {
            return "holds a colon, comma, quotation mark or backslash, by which engines separate a mount's fields"
        }
        let components = text.split(separator: "/")
        return components.contains("..") || components.contains(".") ? "holds . or .." : nil
    }

    /// The secret place that a path of good form is, lies in or holds.
    static func secret(touching text: String) -> String? {
        let components = text.split(separator: "/")
        let path = text.hasPrefix("/") ? "/" + components.joined(separator: "/") : components.joined(separator: "/")
        if path == "/" || path == "~" { return path == "/" ? "the whole file system" : "the whole home" }
        if crowdedPlaces.contains(path) { return path }
        return secretPlaces.first { SandboxPath.touches(path, $0) }
    }
}
