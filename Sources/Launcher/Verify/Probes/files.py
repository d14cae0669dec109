# SPDX-License-Identifier: Apache-2.0
"""Files of the host (bypass numbers 24 to 28). No attempt does harm if it succeeds."""

import os
import stat
import uuid
from pathlib import Path

from kit import DENIED, FACTS, Seen, finding, only, opened_for_writing, outcome, probe, skip, walked
from tampering import called

WORKSPACE = FACTS["workspace"]["target"]
# Files that the engine creates in every container; the last two give the caller's ID a name.
ENGINES = {"/", "/etc/hostname", "/run/.containerenv", "/etc/passwd", "/etc/group"}
KERNELS = ("/proc", "/sys", "/dev")
SECRETS = (".aws", ".ssh", ".netrc", ".config/gh", ".docker", ".kube", ".gnupg", ".config/gcloud", ".azure", ".git-credentials", ".npmrc")
PLACES = ("/run/secrets", "/var/run/secrets", "/run/user", "/lib/modules", "/var/lib/containers", "/run/libpod", "/dev/kvm", "/dev/fuse",
          "/dev/net/tun", "/dev/sda", "/dev/vda")
SOCKETS = ("/run/docker.sock", "/var/run/docker.sock", "/run/podman/podman.sock", "/run/containerd/containerd.sock",
           "/run/dbus/system_bus_socket", "/tmp/.X11-unix", "/run/systemd/private", "/tmp/tmux-0", "/run/buildkit/buildkitd.sock")
VARIABLES = ("DOCKER_HOST", "CONTAINER_HOST", "SSH_AUTH_SOCK", "GPG_AGENT_INFO", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY",
             "VSCODE_IPC_HOOK_CLI", "TMUX", "XDG_RUNTIME_DIR")


def run():
    mounts()
    absent()
    read_only()
    sockets()
    triggers()


def table():
    """Returns the options of each mount by its target."""
    rows = (line.split() for line in Path("/proc/self/mountinfo").read_text().splitlines())
    return {row[4].encode().decode("unicode_escape").encode("latin1").decode(): row[5].split(",") for row in rows}


def mounts():
    planned = {mount["target"] for mount in FACTS["mounts"]} | {*FACTS["temporary"], FACTS["managed"]}
    others = [target for target in table() if target not in planned | ENGINES and not target.startswith(KERNELS)]
    finding(24, "mounts beside those of the plan", only("none", "none"), {"mounts": Seen(", ".join(others) or "none")})
    planned = [mount["target"] for mount in FACTS["mounts"] if mount["readOnly"]] + [FACTS["managed"]]
    writable = [target for target in planned if "ro" not in table().get(target, [])]
    finding(26, "mounts that are not as read-only as planned", only("none", "none"), {"mounts": Seen(", ".join(writable) or "none")})
    finding(26, "the image's own files", only("read-only", "read-only"), {"/": Seen("read-only" if "ro" in table()["/"] else "writable")})
    found = made_in()
    finding(26, "folders to write in beside the planned ones", only("none", "none"), {"folders": Seen(", ".join(found) or "none")})


def made_in():
    """Returns the places, other than the intended ones, where a file can be created."""
    meant = {mount["target"] for mount in FACTS["mounts"]} | {*FACTS["temporary"], "/proc", "/sys", "/dev/shm", "/dev/mqueue"}
    found = []
    for folder, folders, _ in os.walk("/"):
        folders[:] = [name for name in folders if os.path.join(folder, name) not in meant]
        path = os.path.join(folder, f".cx-verify-{uuid.uuid4()}")
        if os.access(folder, os.W_OK) and opened_for_writing(path, os.O_CREAT)() == "done":
            os.unlink(path)
            found.append(folder)
    return found


def absent():
    planned = [mount["target"] for mount in FACTS["mounts"]] + FACTS["temporary"]
    places = [f"{home}/{name}" for home in ("/root", os.path.expanduser("~"), FACTS["callersHome"]) for name in SECRETS] + [*PLACES, "/etc/cx/policies"]
    present = [place for place in places if os.path.lexists(place) and not any(each.startswith(place) or (place.startswith(f"{each}/") and
               each not in FACTS["temporary"]) for each in planned)]
    finding(25, "places of keys, tokens and the host's own", only("absent", "absent"), {"places": Seen(", ".join(present) or "absent")})
    finding(25, "core files", only("none are written", "none are written"), {
        "limit": Seen("none are written" if open("/proc/self/limits").read().split("Max core file size")[1].split()[:2] == ["0", "0"] else "written")})


def first_file():
    return next((path for path in walked(WORKSPACE, most=1000) if stat.S_ISREG(os.lstat(path).st_mode) and os.access(path, os.R_OK)), None)


def read_only():
    probe(26, "changing what is mounted for every launch", DENIED, changing("/etc/resolv.conf"))
    if not FACTS["workspace"]["readOnly"]:
        skip(26, "changing the workspace", "the policy lets the agent write it")
        return
    new = f"{WORKSPACE}/.cx-verify-{uuid.uuid4()}"
    # The kernel checks whether the mount is writable before it checks the folder's owner.
    probe(26, "making something in the workspace", only("EROFS", "EROFS"), {
        "a file": undone(opened_for_writing(new, os.O_CREAT), lambda: os.unlink(new)),
        "a folder": undone(lambda: outcome(lambda: os.mkdir(new)), lambda: os.rmdir(new)),
        "a link": undone(lambda: outcome(lambda: os.symlink("/etc", new)), lambda: os.unlink(new)),
        "a temporary file": opened_for_writing(WORKSPACE, os.O_TMPFILE)})
    file = first_file()
    if file:
        probe(26, "changing a file of the workspace", DENIED, changing(file))
    else:
        skip(26, "changing a file of the workspace", "it holds no readable file")


def changing(path):
    """Changes without effect: to the same mode, name, times and size."""
    facts = os.stat(path)
    descriptor = os.open(path, os.O_RDONLY)
    return {
        "writing": opened_for_writing(path), "appending": opened_for_writing(path, os.O_APPEND),
        "by descriptor": opened_for_writing(f"/proc/self/fd/{descriptor}"),
        "chmod": lambda: denied(lambda: os.chmod(path, stat.S_IMODE(facts.st_mode))),
        "rename": lambda: denied(lambda: os.rename(path, path)),
        "unlink": lambda: denied(lambda: os.unlink(f"{path}.cx-verify-none")),
        "truncate": lambda: denied(lambda: os.truncate(path, facts.st_size)),
        "times": lambda: denied(lambda: os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))),
        "an attribute": lambda: denied(lambda: os.removexattr(path, "user.cx-verify-none")),
        "a hard link beside it": lambda: linked(path, f"{path}.cx-verify-{uuid.uuid4()}"),
        "remounting": lambda: called("mount", b"none", path.encode(), None, 0x1020, None),  # MS_REMOUNT | MS_BIND
    }


def denied(body):
    said = outcome(body)
    return "EPERM" if said in ("EBUSY", "ENODATA") else said


def linked(path, new):
    said = outcome(lambda: os.link(path, new))
    if said == "done":
        os.unlink(new)
    return said


def undone(body, undo):
    def both():
        said = body()
        if said == "done":
            undo()
        return said
    return both


def sockets():
    names = [line.split()[-1] for line in Path("/proc/net/unix").read_text().splitlines()[1:] if len(line.split()) == 8]
    finding(27, "sockets of this network, abstract ones among them", only("none", "none"), {"sockets": Seen(", ".join(names) or "none")})
    here = [place for place in SOCKETS if os.path.lexists(place)]
    for folder in ("/run", "/tmp", "/var/run", "/home", WORKSPACE):
        here += [path for path in walked(folder, most=20_000) if is_socket(path)]
    finding(27, "sockets of engines, agents and desktops", only("absent", "absent"), {"sockets": Seen(", ".join(here) or "absent")})
    planned = [name for name in VARIABLES if name in os.environ and name not in FACTS["variables"]]
    finding(27, "variables that lead to them", only("absent", "absent"), {"variables": Seen(", ".join(planned) or "absent")})


def is_socket(path):
    try:
        return stat.S_ISSOCK(os.lstat(path).st_mode)
    except OSError:
        return False


def triggers():
    """Checks files of a workspace that the host's programs run or obey later."""
    there = [name for name in FACTS["triggers"] if os.path.exists(f"{WORKSPACE}/{name}") and not os.path.islink(f"{WORKSPACE}/{name}")]
    title = "what the host runs or obeys later"
    if not there:
        skip(28, title, "the workspace has no such file")
        return
    probe(28, title, DENIED, {name: changed(f"{WORKSPACE}/{name}") for name in there})


def changed(path):
    """Returns whether a file could be written, or created in a folder."""
    if not os.path.isdir(path):
        return opened_for_writing(path)
    new = f"{path}/.cx-verify-{uuid.uuid4()}"
    return undone(opened_for_writing(new, os.O_CREAT), lambda: os.unlink(new))
