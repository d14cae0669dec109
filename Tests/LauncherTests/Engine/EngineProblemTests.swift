// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

/// Messages of podman and of the programs that it starts. Where no source is named, podman 4.3.1 of Debian 12 wrote
/// them for a user, in a namespace in which the thing in question was broken.
struct EngineProblemTests {
    private static let messages: [Seen<EngineProblem>] = [
        .init(
            .foreignEngine,  // docker 28.2 and, with two lines, 20.10
            """
            unknown flag: --default-mounts-file\n\nUsage:  docker [OPTIONS] COMMAND \
            [ARG...]\n\nRun 'docker --help' for more information
            """,
            "unknown flag: --default-mounts-file\nSee 'docker --help'.",
            // podman with CONTAINER_HOST or --remote
            "Error: unknown flag: --default-mounts-file",
            "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
            // main.go of podman 5
            """
            Cannot connect to Podman. Please verify your connection to the Linux system using \
            `podman system connection list`, or try `podman machine init` and `podman machine \
            start` to manage a new Linux VM
            """,
            // buildah has the flag, and no containers of this kind
            "Error: unknown command \"create\" for \"buildah\"",
            // urfave/cli, by which containerd's ctr reads its arguments
            "Incorrect Usage: flag provided but not defined: -default-mounts-file\n\nNAME:\n   ctr -",
            // getopt_long(3)
            "systemd-nspawn: unrecognized option '--default-mounts-file'",
            "USAGE:\n   engine [global options] command", "usage: engine [-h] command",
            "engine: no such option\nUsage: engine COMMAND"),
        .init(
            .oldEngine, "Error: unknown flag: --pidfile\nSee 'podman create --help'",
            "Error: unrecognized command `podman init`\nTry 'podman --help' for more information"),
        .init(
            .foreignRunFolder,
            #"time="2026-12-01T00:42:17Z" level=error msg="XDG_RUNTIME_DIR directory \"/run/user/0\" is not owned by the current user""#
        ),
        .init(
            .runFolder,
            """
            the path in $XDG_RUNTIME_DIR must be writable by the \
            user\ntime=\"2026-12-01T00:43:24Z\" level=error msg=\"mkdir /run/user/1001: \
            permission denied\"\nError: runc: mkdir: OCI permission denied
            """,
            """
            Error: crun: create directory `/run/user/1001`: No such file or directory: OCI \
            runtime attempted to invoke a command that was not found
            """,
            #"time="2026-12-01T00:43:25Z" level=error msg="mkdir /run/user/1001/libpod: permission denied""#,
            // podman 5: cmd/podman/registry
            "Failed to obtain podman configuration: lstat /run/user/1001: no such file or directory",
            """
            invalid internal status, try resetting the pause process with \"podman system \
            migrate\": setting up the process: open /tmp/run/libpod/tmp/pause.pid: no such file \
            or directory
            """),
        .init(
            .subordinateIDs,
            """
            time="2026-12-01T00:46:26Z" level=error msg="cannot find UID/GID for user ana: no subuid ranges found for user \
            \\"ana\\" in /etc/subuid - check rootless mode in man pages."
            time="2026-12-01T00:46:26Z" level=warning msg="Using rootless single mapping into the namespace. This might \
            break some images. Check /etc/subuid and /etc/subgid for adding sub*ids if not using a network user"
            Error: localhost/cx:0.1.0: image not known
            """,
            """
            Error: keep-id requires additional UIDs or GIDs defined in /etc/subuid and \
            /etc/subgid to function correctly: %!w(<nil>)
            """,
            "cannot find UID/GID for user ana: open /etc/subuid: no such file or directory - check rootless mode",
            // containers/storage: pkg/idtools
            """
            potentially insufficient UIDs or GIDs available in user namespace (requested 0:42 \
            for /etc/gshadow): Check /etc/subuid and /etc/subgid: lchown /etc/gshadow: invalid \
            argument
            """,
            // podman's troubleshooting.md, 19
            "error creating libpod runtime: there might not be enough IDs available in the namespace",
            // shadow 4.13
            "newuidmap: uid range [0-200000) -> [0-200000) not allowed"),
        .init(
            .mappingProgram,
            """
            Error: command required for rootless mode with multiple IDs: exec: \"newuidmap\": \
            executable file not found in $PATH
            """,
            // podman 1
            "cannot find newuidmap: exec: \"newuidmap\": executable file not found in $PATH"),
        .init(
            .mappingRefused,
            """
            time=\"2026-12-01T00:42:16Z\" level=error msg=\"running `/usr/bin/newuidmap 21 0 \
            1001 1 1 100000 65536`: newuidmap: write to uid_map failed: Operation not \
            permitted\\n\"\nError: cannot set up namespace using \"/usr/bin/newuidmap\": should \
            have setuid or have filecaps setuid: exit status 1
            """,
            "running `/usr/bin/newuidmap 649 0 1000 1 1 100000 65536`: newuidmap: open of uid_map failed: Permission denied"
        ),
        .init(
            // podman 4.0 to 4.2
            .mappingRefused, "Error: cannot setup namespace using \"/usr/bin/newuidmap\": exit status 1"),
        .init(
            .userNamespaces,  // the limit of namespaces, not a full disk
            """
            cannot clone: No space left on device\nuser namespaces are not enabled in \
            /proc/sys/user/max_user_namespaces\nError: cannot re-exec process
            """,
            // Ubuntu with kernel.apparmor_restrict_unprivileged_userns
            "cannot clone: Permission denied\nError: cannot re-exec process",
            "cannot clone: Operation not permitted\nError: cannot re-exec process"),
        .init(
            .pauseProcess,
            """
            time=\"2026-12-01T00:00:00Z\" level=error msg=\"invalid internal status, try \
            resetting the pause process with \\\"podman system migrate\\\": could not find any \
            running process: no such process\"
            """,
            "Error: cannot re-exec process to join the existing user namespace"),
        .init(
            .userSession,
            "Error: OCI runtime error: crun: sd-bus call: Interactive authentication required.: Permission denied",
            "Failed to connect to bus: No such file or directory"),
        .init(
            .nested,
            """
            Error: runc: runc create failed: unable to start container process: error during \
            container init: error mounting \"proc\" to rootfs at \"/proc\": mount proc:/proc \
            (via /proc/self/fd/16), flags: 0xe: operation not permitted: OCI permission denied
            """,
            // crun 1.8
            "Error: crun: mount `proc` to `proc`: Operation not permitted: OCI permission denied"),
        .init(
            .mounting,
            // root of a user namespace
            "Error: mount /srv/storage/overlay:/srv/storage/overlay, flags: 0x1000: operation not permitted"),
        .init(
            .locks,
            // libpod/lock
            "Error: allocating lock for new container: allocation failed; exceeded num_locks (2048)"),
        .init(
            .controlGroups,
            "Error: OCI runtime error: crun: cgroups in hybrid mode not supported, drop all controllers from cgroupv2",
            // podman's troubleshooting.md, 26
            "Error: OCI runtime error: crun: the requested cgroup controller `cpu` is not available",
            // libcontainer/cgroups/fs2
            """
            unable to start container process: unable to apply cgroup configuration: rootless \
            needs no limits + no cgrouppath when no permission is granted for cgroups: mkdir \
            /sys/fs/cgroup/x: permission denied
            """,
            """
            Error: crun: opening file `memory.max` for writing: No such file or directory: OCI \
            runtime attempted to invoke a command that was not found
            """),
        .init(
            // crun
            .controlGroups,
            """
            Error: OCI runtime error: crun: controller `memory` is not available under \
            /sys/fs/cgroup/user.slice/cgroup.controllers
            """),
        .init(
            .openFiles, "Error: open /etc/containers/storage.conf: too many open files",
            "Error: OCI runtime error: crun: inotify_init: Too many open files"),
        .init(
            .unreachablePath, "Error: statfs /home/ana/x: permission denied"),
        .init(
            .noSpace,
            """
            Error: creating container storage: creating an ID-mapped copy of layer \
            \"5caddbe4\": write \
            /home/ana/.local/share/containers/storage/vfs-layers/.tmp-layers.json17: no space \
            left on device
            """,
            "Error: write /home/ana/.local/share/containers/storage/libpod/bolt_state.db: disk quota exceeded"
        ),
        .init(
            .readOnly,
            "Error: creating runtime static files directory: mkdir /home/ana/.local: read-only file system"),
        .init(
            .configuration,
            #"level=error msg="reading system config \"/home/ana/.config/containers/containers.conf\": decode configuration /home/ana/.config/containers/containers.conf: toml: line 2: expected '.' or ']' to end table name""#,
            """
            Failed to read /home/ana/.config/containers/storage.conf toml: line 2: expected '.' \
            or ']' to end table name, but got '\\n' instead\nError: localhost/cx:0.1.0: image \
            not known
            """),
        .init(
            .storageDriver,
            """
            Error: \"/home/ana/.local/share/containers/storage/btrfs\" is not on a btrfs \
            filesystem: prerequisites for driver not satisfied (wrong filesystem?)
            """,
            "Error: failed to GetDriver graph overlai /home/ana/.local/share/containers/storage: driver not supported",
            // containers/storage: drivers/overlay
            """
            Error: kernel does not support overlay fs: 'overlay' is not supported over extfs at \
            \"/home/ana/.local/share/containers/storage/overlay\": backing file system is \
            unsupported
            """),
        .init(
            .otherDriver,
            """
            time=\"2026-12-01T00:43:26Z\" level=error msg=\"User-selected graph driver \
            \\\"overlay\\\" overwritten by graph driver \\\"vfs\\\" from database - delete \
            libpod local files to resolve.\"\nError: localhost/cx:0.1.0: image not known
            """),
        .init(
            .storageOwner,
            """
            Error: creating runtime static files directory: mkdir \
            /home/ana/.local/share/containers/storage: permission denied
            """,
            "Error: open /home/ana/.local/share/containers/storage/overlay-layers/layers.lock: permission denied",
            "Error: database static dir \"/a\" does not match our static dir \"/b\": database configuration mismatch"
        ),
        .init(
            .monitor,
            """
            time=\"2026-12-01T00:43:31Z\" level=warning msg=\"Conmon at /usr/bin/conmon \
            invalid: fork/exec /usr/bin/conmon: permission denied\"\nError: please update to \
            v2.0.1 or later: outdated conmon version
            """,
            "Error: could not find a working conmon binary (configured options: [/usr/bin/conmon]): invalid argument"
        ),
        .init(
            .monitor,
            "Error: exec: \"conmon\": executable file not found in $PATH"),
        .init(
            .helperProgram,
            """
            Error: could not find slirp4netns, the network namespace can't be configured: exec: \
            \"slirp4netns\": executable file not found in $PATH
            """,
            "Error: unable to start pasta: exec: \"pasta\": executable file not found in $PATH",
            """
            Error: could not find \"netavark\" in one of [/usr/libexec/podman]. To resolve this \
            error, set the helper_binaries_dir key in the `[engine]` section of containers.conf
            """),
        .init(
            .runtime, "Error: exec: \"crun\": executable file not found in $PATH",
            "Error: exec: \"/usr/bin/runc\": executable file not found in $PATH"),
        .init(
            .runtime, "Error: default OCI runtime \"kata\" not found: invalid argument",
            "Error: no valid executable found for OCI runtime /usr/bin/nix: invalid argument"),
        // the container's command, whatever its name
        .init(
            .command,
            """
            Error: runc: runc create failed: unable to start container process: exec: \
            \"crun\": executable file not found in $PATH: OCI runtime attempted to invoke a \
            command that was not found
            """,
            "container_linux.go:380: starting container process caused: exec: \"nosuch\": executable file not found in $PATH"
        ),
        .init(
            .otherDriver,
            """
            level=error msg=\"User-selected graph driver \\\"overlay\\\" overwritten by graph \
            driver \\\"vfs\\\"\"
            """),
        .init(.image, "Error: localhost/cx:0.1.0: image not known", "Error: localhost/cx: no such image"),
        .init(
            .command,
            """
            Error: runc: runc create failed: unable to start container process: exec: \
            \"nosuch\": executable file not found in $PATH: OCI runtime attempted to invoke a \
            command that was not found
            """,
            """
            Error: runc: runc create failed: unable to start container process: exec: \
            \"/nosuch\": stat /nosuch: no such file or directory: OCI runtime attempted to \
            invoke a command that was not found
            """,
            // crun 1.8
            """
            Error: crun: executable file `nosuch` not found in $PATH: No such file or \
            directory: OCI runtime attempted to invoke a command that was not found
            """,
            // An error of a podman with two drivers, which is beside the point.
            """
            level=error msg=\"User-selected graph driver \\\"overlay\\\" overwritten by graph \
            driver \\\"vfs\\\"\"\nError: crun: executable file `nosuch` not found in $PATH: No \
            such file or directory
            """),
    ]

    @Test(arguments: messages)
    func `Each message is known for what it is, whatever follows from it`(seen: Seen<EngineProblem>) {
        for message in seen.messages { #expect(EngineProblem(message) == seen.cause, "\(message)") }
    }

    @Test func `Every cause has a real message, and no sign is taken by an earlier row`() {
        #expect(Set(Self.messages.map(\.cause)) == Set(EngineProblem.allCases))
        #expect(EngineProblem.table.shadowed == [])
    }

    @Test(arguments: [
        "", "Segmentation fault", "warning: disk usage: 93%", "Disk Usage: 93%, DISK USAGE: 93%",
        "Error: open /home/ana/.config/containers/registries.toml: permission denied",
        // what podman says of a machine on which all is well
        #"level=warning msg="\"/\" is not a shared mount, this could cause issues or missing mounts with rootless containers""#,
        "Error: no container with name or ID \"c1\" found: no such container",
    ])
    func `What nobody has seen before has no advice that could mislead`(message: String) {
        #expect(EngineProblem(message) == nil)
    }

    @Test func `The advice names the user whose set-up is meant`() {
        #expect(EngineProblem.subordinateIDs.advice(user: "ana").contains("--add-subgids 100000-165535 ana"))
        #expect(EngineProblem.foreignRunFolder.advice(user: "ana").contains("loginctl enable-linger ana"))
        #expect(EngineProblem.foreignEngine.advice(user: "ana").contains("podman-remote"))
    }
}
