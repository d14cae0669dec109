// SPDX-License-Identifier: Apache-2.0

/// The cause of a message of the engine, or of a program that it starts.
enum EngineProblem: Hashable, Sendable, CaseIterable {
    // Another program than cx needs.
    case foreignEngine, oldEngine
    // The set-up of the user, without which rootless podman has no namespace and no place.
    case foreignRunFolder, runFolder, subordinateIDs, mappingProgram, mappingRefused, userNamespaces,
        pauseProcess, userSession
    // The machine and its set-up of podman.
    case nested, mounting, locks, controlGroups, noSpace, readOnly, openFiles, unreachablePath, configuration,
        storageDriver, otherDriver, storageOwner, monitor, runtime, helperProgram
    // The image.
    case image, command

    /// Podman goes on after many an error, and ends with another one that only follows from it: a user
    /// without subordinate ids has no image either. The signs are words of podman (4.3.1, and the sources of
    /// 5), crun, runc and newuidmap, and usage texts of other engines.
    static let table = CauseTable<EngineProblem>([
        .init(
            .foreignEngine, "unknown flag: --default-mounts-file",
            "flag provided but not defined: -default-mounts-file",
            "unrecognized option '--default-mounts-file'", "Cannot connect to Podman",
            "Cannot connect to the Docker daemon", "See 'docker", "Usage:…docker", "Usage:…nerdctl",
            "unknown command \"…\" for \"buildah\""),
        .init(.oldEngine, "Error: unknown flag: ", "Error: unrecognized command `podman"),
        .init(.foreignRunFolder, "XDG_RUNTIME_DIR directory…is not owned by the current user"),
        .init(
            .runFolder, "the path in $XDG_RUNTIME_DIR must be writable by the user",
            "mkdir /run/user/…: permission denied", "stat /run/user/…: no such file or directory",
            "create directory `/run/user/", "pause.pid: no such file or directory"),
        .init(
            .subordinateIDs, "subuid ranges found", "subgid ranges found", "cannot find UID/GID for user",
            "rootless single mapping into the namespace", "keep-id requires additional UIDs or GIDs",
            "potentially insufficient UIDs or GIDs available in user namespace",
            "there might not be enough IDs available in the namespace", "newuidmap: uid range [",
            "newgidmap: gid range ["),
        .init(
            .mappingProgram, "\"newuidmap\": executable file not found",
            "\"newgidmap\": executable file not found", "cannot find newuidmap", "cannot find newgidmap"),
        .init(
            .mappingRefused, "newuidmap: write to uid_map failed", "newgidmap: write to gid_map failed",
            "newuidmap: open of uid_map failed", "newgidmap: open of gid_map failed",
            "should have setuid or have filecaps", "namespace using \"…/newuidmap\": exit status",
            "namespace using \"…/newgidmap\": exit status"),
        .init(
            .userNamespaces, "user namespaces are not enabled in ", "cannot clone: Operation not permitted",
            "cannot clone: Permission denied", "cannot clone: Invalid argument"),
        .init(
            .pauseProcess, "try resetting the pause process",
            "cannot re-exec process to join the existing user namespace"),
        .init(.userSession, "sd-bus call: ", "Failed to connect to bus: "),
        .init(.nested, "mounting \"proc\" to rootfs…operation not permitted", "mount `proc` to `proc`"),
        .init(
            .mounting, "flags: 0x1000: operation not permitted", "mounting overlay…operation not permitted"),
        .init(.locks, "exceeded num_locks"),
        .init(
            .controlGroups, "cgroups in hybrid mode not supported", "the requested cgroup controller",
            "controller `…` is not available",
            "unable to apply cgroup configuration", "`memory.max` for writing", "`cpu.max` for writing",
            "`pids.max` for writing"),
        .init(.noSpace, "no space left on device", "No space left on device", "disk quota exceeded"),
        .init(.readOnly, "read-only file system", "Read-only file system"),
        .init(.openFiles, "too many open files", "Too many open files"),
        .init(.unreachablePath, "statfs /…: permission denied"),
        // The blank tells the reader of TOML from a file of that suffix.
        .init(.configuration, " toml: "),
        .init(
            .storageDriver, "kernel does not support overlay fs", "is not supported over ",
            "driver not supported", "prerequisites for driver not satisfied", "fuse: device not found",
            "fuse-overlayfs: "),
        .init(
            .storageOwner, "creating runtime static files directory: …: permission denied",
            "containers/storage/…: permission denied", "database configuration mismatch"),
        // The container's own command comes first: it may have the name of a program that podman needs.
        .init(
            .command, "start container process: exec: ", "starting container process caused: exec: ",
            "executable file `…` not found"),
        .init(
            .monitor, "outdated conmon version", "could not find a working conmon binary",
            "conmon\": executable file not found"),
        .init(
            .runtime, "default OCI runtime…not found", "no valid executable found for OCI runtime",
            "crun\": executable file not found", "runc\": executable file not found"),
        .init(.helperProgram, "\": executable file not found", "set the helper_binaries_dir key"),
        // This error comes with every message of such a podman.
        .init(.otherDriver, "User-selected graph driver…image not known"),
        .init(.image, "image not known", "no such image"),
        .init(.foreignEngine, "\nUsage:", "\nUSAGE:", "\nusage: "),
        .init(.otherDriver, "User-selected graph driver"),
    ])

    /// Nil if the message is not known.
    init?(_ message: String) {
        guard let cause = Self.table.cause(of: message) else { return nil }
        self = cause
    }
}
