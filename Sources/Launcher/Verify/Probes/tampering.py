# SPDX-License-Identifier: Apache-2.0
"""Requests to the kernel (bypass numbers 20 to 23)."""

import ctypes
import errno
import os
import platform
import stat
from pathlib import Path

from destinations import nfnetlink
from kit import DENIED, FACTS, Expected, Seen, attempt, finding, only, opened_for_writing, outcome, probe, walked

LIBC = ctypes.CDLL(None, use_errno=True)

# Numbers of system calls (asm/unistd_64.h; asm-generic/unistd.h).
CALLS = {"x86_64": {"bpf": 321, "perf_event_open": 298, "keyctl": 250, "userfaultfd": 323, "io_uring_setup": 425, "kexec_load": 246,
                    "init_module": 175, "setns": 308, "pivot_root": 155, "move_mount": 429, "open_tree": 428, "fsopen": 430,
                    "clock_settime": 227, "swapon": 167, "add_key": 248, "request_key": 249, "open_by_handle_at": 304},
         "aarch64": {"bpf": 280, "perf_event_open": 241, "keyctl": 219, "userfaultfd": 282, "io_uring_setup": 425, "kexec_load": 104,
                     "init_module": 105, "setns": 268, "pivot_root": 41, "move_mount": 429, "open_tree": 428, "fsopen": 430,
                     "clock_settime": 112, "swapon": 224, "add_key": 217, "request_key": 218, "open_by_handle_at": 265}}
# linux/sched.h
NAMESPACES = {"user": 0x10000000, "net": 0x40000000, "mount": 0x20000, "pid": 0x20000000, "uts": 0x4000000, "ipc": 0x8000000,
              "cgroup": 0x2000000}
BUFFER = ctypes.create_string_buffer(256)


def run():
    namespaces()
    identity()
    calls()
    protected()


def called(name, *arguments):
    ctypes.set_errno(0)
    done = getattr(LIBC, name)(*arguments)
    return errno.errorcode.get(ctypes.get_errno(), "an error") if done < 0 else "done"


def numbered(name, *arguments):
    """Makes a system call by its number, in a child, because it might succeed."""
    number = CALLS.get(platform.machine(), {}).get(name)
    if number is None:
        raise OSError(0, f"the number of {name} is not known on {platform.machine()}")
    return in_child(lambda: called("syscall", ctypes.c_long(number), *map(ctypes.c_long, arguments)))


def in_child(body):
    """Runs in a child what would change this process, and returns the outcome."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, str(attempt(body)).encode())
        finally:
            os._exit(0)
    os.close(writer)
    text = os.read(reader, 100).decode()
    os.waitpid(child, 0)
    os.close(reader)
    return text or "killed"


def as_own_root(body):
    """Runs the body in a new user namespace, if one can be created."""
    return lambda: in_child(lambda: body() if called("unshare", 0x10000000 | 0x20000) == "done" else "EPERM")


def namespaces():
    probe(20, "namespaces of its own", DENIED, {
        name: lambda flag=flag: in_child(lambda: called("unshare", flag)) for name, flag in NAMESPACES.items()})
    probe(20, "as root of a user namespace of its own", DENIED, {
        "remounting the workspace": as_own_root(lambda: called("mount", b"none", FACTS["workspace"]["target"].encode(), None, 0x1020, None)),
        "the managed settings": as_own_root(lambda: called("umount2", b"/etc/claude-code/managed-settings.json", 2)),
        "the firewall": as_own_root(nfnetlink), "the host name": as_own_root(lambda: called("sethostname", b"x", 1))})
    probe(20, "mount, pivot_root, chroot, setns", DENIED, {
        "mount": lambda: in_child(lambda: called("mount", b"none", b"/tmp", b"tmpfs", 0, None)),
        "umount": lambda: in_child(lambda: called("umount2", FACTS["workspace"]["target"].encode(), 2)),
        "remount": lambda: in_child(lambda: called("mount", b"none", FACTS["workspace"]["target"].encode(), None, 0x1020, None)),
        "chroot": lambda: in_child(lambda: called("chroot", b"/tmp")), "setns": setns,
        **{name: lambda name=name: numbered(name, 0, ctypes.addressof(BUFFER), 256, 0) for name in ("pivot_root", "move_mount", "open_tree", "fsopen")}})
    probe(20, "root of the container", DENIED, {
        "setuid": lambda: in_child(lambda: called("setuid", 0)), "setgid": lambda: in_child(lambda: called("setgid", 0)),
        "setgroups": lambda: in_child(lambda: called("setgroups", 1, BUFFER)),
        "sethostname": lambda: in_child(lambda: called("sethostname", b"x", 1))})


def setns():
    """Enters the current namespace again, to test only the permission."""
    descriptor = os.open("/proc/self/ns/net", os.O_RDONLY)
    return numbered("setns", descriptor, 0)


def identity():
    wanted = ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp")
    status = {name: value.split() for name, value in (line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())}
    finding(21, "capabilities in every set", only("none", "none"), {
        name: Seen("none" if int(status[name][0], 16) == 0 else status[name][0]) for name in wanted[:5]})
    finding(21, "new privileges", only("none (NoNewPrivs 1)", "1"), {"NoNewPrivs": Seen(*status["NoNewPrivs"])})
    finding(21, "the filter on system calls", only("on (Seccomp 2)", "2"), {"Seccomp": Seen(*status["Seccomp"])})
    ids = f"{os.getuid()}:{os.getgid()}"
    own = f"{FACTS['user']['uid']}:{FACTS['user']['gid']}"
    finding(21, "the user and its groups", Expected(f"{own}, not root, no group of root's", lambda seen: seen == own and seen[:2] != "0:"), {
        "user": Seen(ids if 0 not in os.getgroups() else f"{ids}, in root's group")})
    finding(21, "processes that are seen", only("its own", "its own"), {"processes": Seen(strangers() or "its own")})
    finding(21, "programs that change their user", only("none", "none"), {"setuid": Seen(" ".join(setuid()[:5]) or "none")})
    finding(21, "the host's name", only("cx", "cx"), {"name": Seen(platform.node())})


def setuid():
    """Returns programs of the image that run with another user's or group's rights."""
    device, found = os.lstat("/").st_dev, []
    for path in walked("/", lambda folder: os.lstat(folder).st_dev == device):
        try:
            facts = os.lstat(path)
        except OSError:
            continue
        if stat.S_ISREG(facts.st_mode) and facts.st_mode & (stat.S_ISUID | stat.S_ISGID):
            found.append(path)
    return found


def strangers():
    """Describes processes other than this one and its descendants. In a PID namespace of its own, this process is number 1."""
    known = {os.getpid()}
    others = []
    for entry in sorted(int(entry) for entry in os.listdir("/proc") if entry.isdigit()):
        try:
            parent = int(Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        if entry in known or parent in known:
            known.add(entry)
        else:
            others.append(entry)
    return f"{len(others)} others" if others else "" if os.getpid() == 1 else f"it is number {os.getpid()}"


def calls():
    address = ctypes.addressof(BUFFER)
    probe(22, "reading and changing other processes", DENIED, {
        "ptrace": lambda: in_child(lambda: called("ptrace", 0, 0, 0, 0)),
        "process_vm_readv": lambda: in_child(lambda: called("process_vm_readv", os.getppid(), None, 0, None, 0, 0))})
    probe(22, "calls with a history of holes", DENIED, {
        name: lambda name=name: numbered(name, 0, address, 256, 0) for name in
        ("bpf", "perf_event_open", "keyctl", "add_key", "request_key", "userfaultfd", "io_uring_setup", "kexec_load", "init_module", "swapon",
         "open_by_handle_at", "clock_settime")})


PROTECTED = ("/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/proc/sys/kernel/hostname", "/proc/sys/vm/drop_caches",
             "/proc/sys/net/ipv4/ip_forward", "/proc/sys/net/ipv4/conf/lo/rp_filter", "/proc/sys/net/ipv4/ping_group_range",
             "/sys/kernel/mm/ksm/run", "/sys/kernel/uevent_helper")
DEVICES = {"core", "fd", "full", "mqueue", "null", "ptmx", "pts", "random", "shm", "stderr", "stdin", "stdout", "tty", "urandom", "zero", "console"}


def protected():
    probe(23, "settings of the kernel", DENIED, {path: opened_for_writing(path) for path in PROTECTED})
    # Groups of other containers may come and go meanwhile, if they are visible at all.
    groups = [path for path in walked("/sys/fs/cgroup") if path.rpartition("/")[2] in (
        "cgroup.procs", "memory.limit_in_bytes", "memory.max", "pids.max", "devices.allow", "release_agent", "notify_on_release")]
    probe(23, "control groups", DENIED, {path: opened_for_writing(path) for path in groups[:40] or ["/sys/fs/cgroup/cgroup.procs"]})
    probe(23, "the kernel's memory", Expected("refused, or nothing in it", lambda seen: DENIED.holds(seen) or seen == "empty"), {
        path: reading(path) for path in ("/proc/kcore", "/dev/mem", "/dev/kmsg", "/proc/kmsg")})
    finding(23, "device nodes", only("the harmless ones", "the harmless ones"), {
        "/dev": Seen(", ".join(sorted(set(os.listdir("/dev")) - DEVICES)) or "the harmless ones")})
    probe(23, "a device node of its own", DENIED, {
        "mknod": lambda: in_child(lambda: called("mknod", b"/tmp/cx-verify-device", stat.S_IFBLK | 0o600, ctypes.c_ulong(os.makedev(254, 0))))})
    probe(23, "files of the first process", Expected("refused, or its own", lambda seen: DENIED.holds(seen) or seen == "its own"), {
        "/proc/1/environ": lambda: "its own" if os.getpid() == 1 else outcome(lambda: open("/proc/1/environ", "rb").read(1))})


def reading(path):
    def body():
        with open(path, "rb", buffering=0) as file:
            os.set_blocking(file.fileno(), False)
            return "empty" if not file.read(64) else "open"
    return body
