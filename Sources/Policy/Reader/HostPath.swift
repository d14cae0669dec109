// SPDX-License-Identifier: Apache-2.0

import Documents

/// Paths of the host that a policy names as the source of a mount.
public enum HostPath {
    /// Places of the host itself: the system and its settings, state of engines and services, backups, core
    /// dumps, logs, mail and queues.
    public static let placesOfHost = [
        "/boot", "/dev", "/etc", "/private/etc", "/private/var/run", "/proc", "/root", "/run", "/sys",
        "/usr/local/etc", "/var/backups", "/var/crash", "/var/lib/cloud", "/var/lib/containerd",
        "/var/lib/containers", "/var/lib/docker", "/var/lib/kubelet", "/var/lib/private", "/var/lib/rancher",
        "/var/lib/systemd", "/var/mail", "/var/run", "/var/spool",
    ]

    /// Places below any home: credentials of clouds, code hosts, registries, databases and agents; keyrings;
    /// engines' sockets; histories of commands. Every hidden place in a home counts, too (``HomePlaces``).
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

    /// Folders that cannot be mounted because of the sockets in them. Folders below them can be mounted.
    public static let crowdedPlaces = ["/tmp", "/var/tmp"]

    /// The folders that hold the homes of all users.
    public static let homeRoots = ["/home", "/Users", "/var/home", "/mnt/c/Users"]

    /// Returns what is wrong with a path's form; nil if nothing is.
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

    /// Returns the secret place that a path of good form is, lies in or contains.
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

    /// True if a path of good form has the name of a socket.
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

    /// The beginnings of the names that agents, display servers and engines give their folders in `/tmp`.
    private static let socketFolders = [
        "ssh-", ".X11-unix", ".ICE-unix", "tmux-", "dbus-", "podman-run-", "containers-user-",
        "com.apple.launchd.",
    ]

    /// Returns a path relative to the home that it lies in, the caller's or another user's: `.ssh` for
    /// `~/.ssh` and for `/home/ada/.ssh`; nil if it lies in no home.
    private static func belowHome(_ path: String) -> String? {
        if let inner = path.path(below: "~") { return inner }
        guard let names = homeRoots.lazy.compactMap({ path.path(below: $0)?.pathNames }).first, !names.isEmpty
        else {
            return nil
        }
        return names.dropFirst().joined(separator: "/")
    }
}
