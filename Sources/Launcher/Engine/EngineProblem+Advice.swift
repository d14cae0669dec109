// SPDX-License-Identifier: Apache-2.0

extension EngineProblem {
    /// Says what the person can do.
    /// - Parameter user: the name of the user who runs cx.
    func advice(user: String) -> String {
        switch self {
        case .foreignEngine:
            "the program is not podman, or is one that only talks to another podman: engine: of config.yaml, CX_ENGINE "
                + "and --engine take podman itself, not docker, nerdctl or podman-remote"
        case .oldEngine: "cx needs podman 4.3 or newer: podman --version"
        case .foreignRunFolder, .runFolder: RunFolder.advice(user: user)
        case .subordinateIDs:
            """
            rootless podman needs ids of \(user)'s own in /etc/subuid and /etc/subgid; as root, with a range that is nobody else's:
              usermod --add-subuids 100000-165535 --add-subgids 100000-165535 \(user)
            then, as \(user): podman system migrate
            """
        case .mappingProgram:
            "rootless podman needs newuidmap and newgidmap: sudo apt install uidmap (Fedora: shadow-utils)"
        case .mappingRefused:
            """
            newuidmap and newgidmap must be root's and have the set-user-ID bit or file capabilities: install uidmap again
            the lines of \(user) in /etc/subuid and /etc/subgid must name ranges that are nobody else's
            where programs may not gain rights (no-new-privileges, a container, AppArmor on Ubuntu), launch as root
            """
        case .userNamespaces:
            """
            rootless podman needs user namespaces: sysctl user.max_user_namespaces, \
            kernel.unprivileged_userns_clone (Debian), kernel.apparmor_restrict_unprivileged_userns (Ubuntu)
            where the machine allows none, as inside some containers, launch as root
            """
        case .pauseProcess: "podman's process that holds its namespace is stale: podman system migrate"
        case .userSession:
            """
            podman asks \(user)'s systemd for control groups, and there is none: log in by ssh or machinectl shell, \
            or as root loginctl enable-linger \(user); on Debian, install dbus-user-session
            or have podman do without: cgroup_manager = "cgroupfs" under [engine] in ~/.config/containers/containers.conf
            """
        case .nested:
            "a part of /proc is hidden, as in a container, and the kernel lets no container start in it: run cx outside, "
                + "or in a container without masked paths (podman run --security-opt unmask=ALL)"
        case .mounting:
            "the kernel lets podman mount nothing, as for root in a container without CAP_SYS_ADMIN: run cx outside, "
                + "or as a user who is not root"
        case .locks: "podman has no lock left for another container: podman container prune"
        case .controlGroups:
            """
            the control groups of this machine do not let podman limit a container: stat -fc %T /sys/fs/cgroup
            cgroup2fs is version 2, which works best (systemd.unified_cgroup_hierarchy=1); where both versions are mounted, \
            install runc
            """
        case .noSpace: "a disk is full, or has no inodes left: df -h, df -i, podman system df"
        case .readOnly:
            "podman's storage must be on a file system that can be written: podman info --format '{{.Store.GraphRoot}}'"
        case .openFiles:
            """
            a limit of open files or of watches of files is reached: ulimit -n, \
            sysctl fs.file-max fs.inotify.max_user_instances fs.inotify.max_user_watches
            """
        case .unreachablePath:
            """
            podman cannot get to the file or folder that the message names, as where \(user) may not search a folder \
            above it, or on NFS and FUSE, which let only one user in
            work in another folder, or mount FUSE with allow_other
            """
        case .configuration:
            "a file of podman's own is not valid; the message names it, in /etc/containers or ~/.config/containers"
        case .storageDriver:
            """
            podman's storage driver does not work on this file system or kernel: driver under [storage] in \
            ~/.config/containers/storage.conf
            overlay works on most; where it does not, install fuse-overlayfs
            """
        case .otherDriver:
            """
            podman's storage has another driver than storage.conf says, and images of one are not seen by the other
            set the driver that the message names, or build the image for this one: cx build
            """
        case .storageOwner:
            "podman's storage is not all \(user)'s, or was made for another place: see who owns what is in "
                + "~/.local/share/containers"
        case .monitor: "podman needs its monitor: install conmon 2.0.1 or newer"
        case .runtime: "podman needs a runtime: install crun or runc"
        case .helperProgram:
            "podman needs a program that is not installed, such as slirp4netns, passt (pasta) or netavark: "
                + "install the one that the message names"
        case .image: "build the image: cx build"
        case .command: "the command must exist in the image"
        }
    }
}
