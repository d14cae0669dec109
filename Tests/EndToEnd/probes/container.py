"""Looks at the container from inside and tries to change what must not change; prints one JSON object."""

import ctypes
import errno
import json
import os
import platform
import socket
import stat
import struct
import subprocess
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)


def status():
    wanted = ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp", "Uid", "Gid", "Groups")
    lines = (line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return {name: value.split() for name, value in lines if name in wanted}


def mounts():
    """Target → [file system, options of the mount]."""
    table = {}
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        fields = line.split()
        table[fields[4]] = [fields[fields.index("-") + 1], fields[5].split(",")]
    return table


def processes():
    return {entry: Path(f"/proc/{entry}/cmdline").read_bytes().decode(errors="replace").split("\0")[0]
            for entry in os.listdir("/proc") if entry.isdigit() and os.path.exists(f"/proc/{entry}/cmdline")}


def outcome(body):
    try:
        body()
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error))
    return "done"


def written(path, flags=os.O_WRONLY | os.O_CREAT):
    def body():
        descriptor = os.open(path, flags, 0o600)
        os.write(descriptor, b"x")
        os.close(descriptor)
    return outcome(body)


def filled(path, size):
    """How much of `size` bytes a file system takes."""
    chunk, count = bytes(1 << 20), 0
    try:
        with open(path, "wb", buffering=0) as file:
            while count < size:
                count += file.write(chunk)
    except OSError:
        pass
    if os.path.exists(path):
        os.unlink(path)
    return count


def workspace():
    """What can be changed in /src; the file `own` is there and writable by everybody."""
    descriptor = os.open("/src/own", os.O_RDONLY)
    os.makedirs("/tmp/links", exist_ok=True)
    return {
        "touch": written("/src/new"),
        "append": written("/src/own", os.O_WRONLY | os.O_APPEND),
        "chmod": outcome(lambda: os.chmod("/src/own", 0o600)),
        "rename": outcome(lambda: os.rename("/src/own", "/src/other")),
        "unlink": outcome(lambda: os.unlink("/src/own")),
        "hard link out": outcome(lambda: os.link("/src/own", "/tmp/links/own")),
        "hard link in": outcome(lambda: os.link("/src/own", "/src/linked")),
        "symbolic link": outcome(lambda: os.symlink("/etc", "/src/etc")),
        "temporary file": written("/src", os.O_WRONLY | os.O_TMPFILE),
        "by descriptor": written(f"/proc/self/fd/{descriptor}", os.O_WRONLY),
        "truncate": outcome(lambda: os.truncate("/src/own", 0)),
        "times": outcome(lambda: os.utime("/src/own")),
        "attribute": outcome(lambda: os.setxattr("/src/own", "user.x", b"x")),
        "remount": called("mount", b"none", b"/src", None, 0x1020, None),  # MS_REMOUNT | MS_BIND
    }


def called(name, *arguments):
    ctypes.set_errno(0)
    done = getattr(LIBC, name)(*arguments)
    return errno.errorcode.get(ctypes.get_errno(), "?") if done < 0 else "done"


def in_child(body):
    """The outcome of something that would change this process."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, body().encode())
        os._exit(0)
    os.close(writer)
    text = os.read(reader, 100).decode()
    os.waitpid(child, 0)
    os.close(reader)
    return text or "killed"


# Numbers of system calls (asm/unistd_64.h; asm-generic/unistd.h).
CALLS = {"x86_64": {"bpf": 321, "perf_event_open": 298, "keyctl": 250, "userfaultfd": 323, "io_uring_setup": 425, "kexec_load": 246,
                    "init_module": 175, "setns": 308, "pivot_root": 155, "move_mount": 429,
                    "open_tree": 428, "clock_settime": 227, "swapon": 167, "add_key": 248},
         "aarch64": {"bpf": 280, "perf_event_open": 241, "keyctl": 219, "userfaultfd": 282, "io_uring_setup": 425, "kexec_load": 104,
                     "init_module": 105, "setns": 268, "pivot_root": 41, "move_mount": 429,
                     "open_tree": 428, "clock_settime": 112, "swapon": 224, "add_key": 217}}


def kernel():
    numbers = CALLS[platform.machine()]
    zeros = ctypes.create_string_buffer(256)

    def number(name, *arguments):
        return in_child(lambda: called("syscall", ctypes.c_long(numbers[name]), *map(ctypes.c_long, arguments)))

    address = ctypes.addressof(zeros)

    def as_own_root(body):
        """In a user namespace of its own, where there is one to be had."""
        return in_child(lambda: body() if called("unshare", 0x10000000 | 0x20000) == "done" else "EPERM")

    namespaces = {"user": 0x10000000, "net": 0x40000000, "mount": 0x20000, "pid": 0x20000000, "uts": 0x4000000, "ipc": 0x8000000,
                  "cgroup": 0x2000000}
    return {
        **{f"unshare {name}": in_child(lambda flag=flag: called("unshare", flag)) for name, flag in namespaces.items()},
        "remount as its own root": as_own_root(lambda: called("mount", b"none", b"/src", None, 0x1020, None)),
        "managed settings as its own root": as_own_root(lambda: called("umount2", b"/etc/claude-code/managed-settings.json", 2)),
        "firewall as its own root": as_own_root(table),
        "hostname as its own root": as_own_root(lambda: called("sethostname", b"x", 1)),
        "mount": in_child(lambda: called("mount", b"none", b"/mnt", b"tmpfs", 0, None)),
        "umount": in_child(lambda: called("umount2", b"/src", 2)),
        "chroot": in_child(lambda: called("chroot", b"/tmp")),
        "sethostname": in_child(lambda: called("sethostname", b"x", 1)),
        "mknod": in_child(lambda: called("mknod", b"/tmp/vda", stat.S_IFBLK | 0o600, os.makedev(254, 0))),
        "setuid": in_child(lambda: called("setuid", 0)),
        "setns": in_child(lambda: setns(numbers)),
        **{name: number(name, 0, address, 256, 0) for name in
           ("bpf", "io_uring_setup", "perf_event_open", "keyctl", "userfaultfd", "kexec_load", "init_module", "pivot_root", "open_tree", "swapon", "add_key")},
    }


def table():
    """A batch that makes one table (linux/netfilter/nfnetlink.h, nf_tables.h)."""
    def message(kind, flags, sequence, family, resource, attributes=b""):
        body = struct.pack("=BBH", family, 0, socket.htons(resource)) + attributes
        return struct.pack("=IHHII", 16 + len(body), kind, flags, sequence, 0) + body

    name = struct.pack("=HH", 8, 1) + b"bad\0"
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12) as channel:
            channel.settimeout(2)
            channel.sendto(message(16, 1, 0, 0, 10) + message(10 << 8, 0x405, 1, 1, 0, name) + message(17, 1, 2, 0, 10), (0, 0))
            number = struct.unpack_from("=IHHIIi", channel.recv(4096))[5]
            return errno.errorcode.get(-number, "done")
    except OSError as error:
        return errno.errorcode.get(error.errno, "?")


def setns(numbers):
    """Into the namespace it is in already: what is asked for is the right to."""
    descriptor = os.open("/proc/self/ns/net", os.O_RDONLY)
    return called("syscall", ctypes.c_long(numbers["setns"]), descriptor, 0)


# What would give away the host.
PLACES = """~/.aws ~/.ssh ~/.netrc ~/.config/gh ~/.docker ~/.kube ~/.gnupg /root/.aws /root/.ssh /run/secrets /run/docker.sock
/var/run/docker.sock /run/podman/podman.sock /run/containerd/containerd.sock /run/user /run/dbus/system_bus_socket /tmp/.X11-unix
/dev/vda /dev/sda /dev/kvm /dev/fuse /dev/mem /dev/kmsg /dev/net/tun /lib/modules /home/cxtest /etc/containers /var/lib/containers
/run/libpod""".split()
PROTECTED = """/proc/sys/kernel/core_pattern /proc/sysrq-trigger /proc/kcore /proc/sys/kernel/hostname /sys/kernel/mm/ksm/run
/sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/cgroup.procs /sys/fs/cgroup/devices/devices.allow
/proc/sys/vm/drop_caches /proc/self/oom_score_adj_""".split()


def files():
    managed = Path("/etc/claude-code/managed-settings.json")
    facts = managed.stat() if managed.exists() else None
    setuid = subprocess.run(["find", "/", "-xdev", "-type", "f", "-perm", "/6000"], capture_output=True, text=True)
    return {
        "present": [place for place in PLACES if os.path.lexists(os.path.expanduser(place))],
        "sockets": [line.split()[-1] for line in Path("/proc/net/unix").read_text().splitlines()[1:] if len(line.split()) == 8],
        "protected": {place: written(place, os.O_WRONLY) for place in PROTECTED},
        "setuid": setuid.stdout.split(),
        "devices": sorted(os.listdir("/dev")),
        "managed settings": [facts.st_uid, facts.st_gid, oct(facts.st_mode & 0o7777), json.loads(managed.read_text())] if facts else None,
        "changing managed settings": [written(str(managed)), outcome(lambda: os.chmod(managed, 0o666)),
                                      outcome(lambda: os.rename(managed, f"{managed}.x")), written(f"{managed.parent}/x.json"),
                                      outcome(lambda: os.makedirs(f"{managed.parent}/managed-settings.d"))],
    }


def writable():
    """Where a file can be made, outside of what is meant for it."""
    found = []
    for folder, folders, _ in os.walk("/"):
        folders[:] = [name for name in folders if f"{folder}/{name}".replace("//", "/") not in
                      ("/proc", "/sys", "/tmp", "/home/agent", "/dev/shm", "/dev/mqueue", "/src")]
        if os.access(folder, os.W_OK) and written(f"{folder}/.cx-probe") == "done":
            os.unlink(f"{folder}/.cx-probe")
            found.append(folder)
    return found


def main():
    report = {
        "status": status(), "mounts": mounts(), "processes": processes(), "interfaces": sorted(os.listdir("/sys/class/net")),
        "environment": dict(os.environ), "user": [os.getuid(), os.getgid(), os.getgroups()], "directory": os.getcwd(),
        "home": [written(os.path.expanduser("~/x")), oct(os.stat(os.path.expanduser("~")).st_mode & 0o7777)],
        "temporary": written("/tmp/x"), "runtime": written("/run/cx/x"), "writable": writable(),
        "workspace": workspace(), "kernel": kernel(), "files": files(),
        "limits": {name: open(path).read().strip() for name, path in {
            "memory": "/sys/fs/cgroup/memory/memory.limit_in_bytes", "memory2": "/sys/fs/cgroup/memory.max",
            "processes": "/sys/fs/cgroup/pids/pids.max", "processes2": "/sys/fs/cgroup/pids.max"}.items() if os.path.exists(path)},
        "filled": {"/tmp": filled("/tmp/full", 40 << 20), "~": filled(os.path.expanduser("~/full"), 40 << 20)},
        "hostname": platform.node(),
    }
    print(json.dumps(report))


main()
