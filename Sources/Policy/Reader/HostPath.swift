import Documents

/// Paths of the host that a policy may name as the source of a mount.
public enum HostPath {
    /// The host's own: the system and its settings, engines' and services' state, and copies, core dumps,
    /// logs, mail and queues.
    public static let placesOfHost = [
        "/boot", "/dev", "/etc", "/private/etc", "/private/var/run", "/proc", "/root", "/run", "/sys",
        "/usr/local/etc", "/var/backups", "/var/crash", "/var/lib/cloud", "/var/lib/containerd",
        "/var/lib/containers", "/var/lib/docker", "/var/lib/kubelet", "/var/lib/private", "/var/lib/rancher",
        "/var/lib/systemd", "/var/mail", "/var/run", "/var/spool",
    ]

    /// Below any home: credentials of clouds, code hosts, registries, databases and agents; keyrings;
    /// engines' sockets; what was typed. What is hidden in a home is one in any case (``HomePlaces``).
    public static let placesOfKeys = [
        ".aws", ".ssh", ".gnupg", ".netrc", ".config", ".docker", ".kube", ".azure", ".claude",
        ".claude.json",
        ".git-credentials", ".npmrc", ".pypirc", ".password-store", ".mozilla", ".local/share/keyrings",
        ".local/share/containers", ".local/share/cx", ".local/state/cx", ".1password", ".Xauthority",
        ".aliyun",
        ".authinfo", ".authinfo.gpg",
        ".bash_history", ".boto",
        ".bundle/config", ".cargo/credentials", ".cargo/credentials.toml", ".codex", ".colima",
        ".composer/auth.json",
        ".databrickscfg", ".fly", ".gem/credentials", ".gemini", ".gradle/gradle.properties", ".lima",
        ".m2/settings.xml", ".my.cnf",
        ".mysql_history", ".oci", ".orbstack", ".pgpass", ".pki", ".psql_history", ".python_history", ".rd",
        ".s3cfg",
        ".snowflake", ".subversion", ".terraform.d", ".terraformrc", ".thunderbird", ".tsh", ".vault-token",
        ".yarnrc.yml",
        ".zsh_history", "AppData", "Library/Application Support", "Library/Containers", "Library/Cookies",
        "Library/Group Containers",
        "Library/Keychains", "Library/Mail", "Library/Messages", "Library/Preferences",
    ]

    /// Folders that cannot be mounted themselves, for the sockets in them; what is below them can.
    public static let crowdedPlaces = ["/tmp", "/var/tmp"]

    /// Where systems keep the homes of all users.
    public static let homeRoots = ["/home", "/Users", "/var/home", "/mnt/c/Users"]

    /// What is wrong with a path's form, nil where nothing is.
    static func fault(_ text: String) -> String? {
        guard text.isAbsolutePath || text.lies(in: "~") else {
            return "is neither absolute nor in the home (~/…)"
        }
        guard text.utf8.count <= 1024 else { return "is longer than 1024 bytes" }
        guard !text.unicodeScalars.contains(where: SandboxPath.separatesFields) else {
            return
                "holds a colon, comma, quotation mark or backslash, by which engines separate a mount's fields"
        }
        let components = text.pathNames
        return components.contains("..") || components.contains(".") ? "holds . or .." : nil
    }

    /// The secret place that a path of good form is, lies in or holds.
    static func secret(touching text: String) -> String? {
        let path = text.plainPath
        if path == "/" { return "the whole file system" }
        if homeRoots.contains(where: { $0.lies(in: path) }) { return "every home" }
        if let inner = belowHome(path) {
            if inner.isEmpty { return "a whole home" }
            if let place = HomePlaces.place(around: inner) ?? HomePlaces.places(below: inner).first {
                return "~/\(place)"
            }
        }
        if crowdedPlaces.contains(path) { return path }
        return placesOfHost.first { SandboxPath.touches(path, $0) }
    }

    /// True if a path of good form is called as sockets are.
    static func isNamedAsSocket(_ text: String) -> Bool {
        let components = text.pathNames
        guard let name = components.last else { return false }
        if name.hasSuffix(".sock") || name.hasSuffix(".socket") { return true }
        let place = components.dropFirst(components.first == "var" ? 1 : 0)
        guard place.count > 1, place.first == "tmp", let folder = place.dropFirst().first else {
            return false
        }
        return socketFolders.contains { folder.utf8.starts(with: $0.utf8) }
    }

    /// What agents, servers of displays and engines call their folders in `/tmp`.
    private static let socketFolders = [
        "ssh-", ".X11-unix", ".ICE-unix", "tmux-", "dbus-", "podman-run-", "containers-user-",
        "com.apple.launchd.",
    ]

    /// The path from the home that a path lies in, be it the caller's or another one's: `.ssh` of `~/.ssh`
    /// and of `/home/ada/.ssh`; nil where it lies in none.
    private static func belowHome(_ path: String) -> String? {
        if let inner = path.path(below: "~") { return inner }
        guard let names = homeRoots.lazy.compactMap({ path.path(below: $0)?.pathNames }).first, !names.isEmpty
        else {
            return nil
        }
        return names.dropFirst().joined(separator: "/")
    }
}

/// What in a home is a place of keys: whatever is hidden there, since programs keep their logins in hidden
/// files, what snap keeps for its programs, and what ``HostPath/placesOfKeys`` names besides.
public enum HomePlaces {
    /// Hidden folders that people work in and mount: sources, packages and builds, in which a key has its own
    /// known name. Those of caches and of `.local` are named one by one, beside the ones that hold logins.
    private static let open = [
        ".bundle", ".cargo", ".composer", ".gem", ".gradle", ".m2", ".rustup", ".cache/bazel",
        ".cache/ccache",
        ".cache/go-build", ".cache/pip", ".cache/uv", ".local/bin", ".local/lib", ".local/src",
    ]

    /// The place of keys that a path is or lies in; nil where it is in none.
    /// - Parameter path: from the home.
    public static func place(around path: String) -> String? {
        if let listed = HostPath.placesOfKeys.first(where: path.lies) { return listed }
        guard isClosed(path) else { return nil }
        let names = path.pathNames
        let depth = [".cache": 2, ".local": 3][names[0]] ?? 1
        return names.prefix(depth).joined(separator: "/")
    }

    /// The listed places that a path holds, whether or not a home has them.
    public static func places(below path: String) -> [String] {
        HostPath.placesOfKeys.filter { $0.lies(in: path) }
    }

    private static func isClosed(_ path: String) -> Bool {
        guard let first = path.pathNames.first, first.utf8.first == UInt8(ascii: ".") || first == "snap"
        else {
            return false
        }
        return !open.contains(where: path.lies)
    }
}
