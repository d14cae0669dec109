/// Paths of the host that a policy may name as the source of a mount.
public enum HostPath {
    /// Where people and machines keep keys, sockets and other programs' state; below the home where it begins with `~/`.
    /// A launch asks again, with links followed.
    static let secretPlaces = placesOfKeys.map { "~/\($0)" } + placesOfHost

    /// The host's own.
    public static let placesOfHost = [
        "/boot", "/dev", "/etc", "/private/etc", "/private/var/run", "/proc", "/root", "/run", "/sys",
        "/var/lib/containerd", "/var/lib/containers", "/var/lib/docker", "/var/lib/kubelet", "/var/lib/rancher",
        "/var/run", "/var/spool/cron",
    ]

    /// Below any home: credentials of clouds, code hosts, registries, databases and agents; keyrings; engines' sockets; what was typed.
    public static let placesOfKeys = [
        ".aws", ".ssh", ".gnupg", ".netrc", ".config", ".docker", ".kube", ".azure", ".claude", ".claude.json",
        ".git-credentials", ".npmrc", ".pypirc", ".password-store", ".mozilla", ".local/share/keyrings",
        ".local/share/containers", ".local/share/cx", ".local/state/cx", ".1password", ".Xauthority", ".aliyun", ".authinfo", ".authinfo.gpg",
        ".bash_history", ".boto",
        ".bundle/config", ".cargo/credentials", ".cargo/credentials.toml", ".codex", ".colima", ".composer/auth.json",
        ".databrickscfg", ".fly", ".gem/credentials", ".gemini", ".gradle/gradle.properties", ".lima",
        ".m2/settings.xml", ".my.cnf",
        ".mysql_history", ".oci", ".orbstack", ".pgpass", ".pki", ".psql_history", ".python_history", ".rd", ".s3cfg",
        ".snowflake", ".subversion", ".terraform.d", ".terraformrc", ".thunderbird", ".tsh", ".vault-token",
        ".yarnrc.yml",
        ".zsh_history", "Library/Application Support", "Library/Containers", "Library/Cookies",
        "Library/Group Containers",
        "Library/Keychains", "Library/Mail", "Library/Messages", "Library/Preferences",
    ]

    /// Folders that cannot be mounted themselves, for the sockets in them; what is below them can.
    public static let crowdedPlaces = ["/tmp", "/var/tmp"]

    /// Where systems keep the homes of all users.
    public static let homeRoots = ["/home", "/Users", "/var/home", "/mnt/c/Users"]

    /// What is wrong with a path's form, nil where nothing is.
    static func fault(_ text: String) -> String? {
        guard text.hasPrefix("/") || text.hasPrefix("~/") || text == "~" else {
            return "is neither absolute nor in the home (~/…)"
        }
        guard text.utf8.count <= 1024 else { return "is longer than 1024 bytes" }
        guard !text.contains(where: { ":,\\\"".contains($0) || $0.isNewline }) else {
            return "holds a colon, comma, quotation mark or backslash, by which engines separate a mount's fields"
        }
        let components = text.split(separator: "/")
        return components.contains("..") || components.contains(".") ? "holds . or .." : nil
    }

    /// The secret place that a path of good form is, lies in or holds.
    static func secret(touching text: String) -> String? {
        let path = normal(text)
        if path == "/" { return "the whole file system" }
        if homeRoots.contains(path) { return "every home" }
        let below = belowHome(path)
        if below == "~" { return "a whole home" }
        if crowdedPlaces.contains(path) { return path }
        return secretPlaces.first { SandboxPath.touches(path, $0) || SandboxPath.touches(below, $0) }
    }

    /// Whether a path of good form is called as sockets are.
    static func isNamedAsSocket(_ text: String) -> Bool {
        let components = normal(text).split(separator: "/")
        guard let name = components.last else { return false }
        if name.hasSuffix(".sock") || name.hasSuffix(".socket") { return true }
        let place = components.dropFirst(components.first == "var" ? 1 : 0)
        guard place.count > 1, place.first == "tmp", let folder = place.dropFirst().first else { return false }
        return socketFolders.contains(where: folder.hasPrefix)
    }

    /// What agents, servers of displays and engines call their folders in `/tmp`.
    private static let socketFolders = [
        "ssh-", ".X11-unix", ".ICE-unix", "tmux-", "dbus-", "podman-run-", "containers-user-", "com.apple.launchd.",
    ]

    /// Without repeated and trailing slashes.
    static func normal(_ text: String) -> String {
        let components = text.split(separator: "/").joined(separator: "/")
        return text.hasPrefix("/") ? "/\(components)" : components
    }

    /// A path in anybody's home as one in the caller's: `/home/ada/.ssh` is `~/.ssh`.
    private static func belowHome(_ path: String) -> String {
        guard let root = homeRoots.first(where: { path.hasPrefix("\($0)/") }) else { return path }
        let rest = path.dropFirst(root.count + 1)
        return "~" + (rest.firstIndex(of: "/").map { rest[$0...] } ?? "")
    }
}
