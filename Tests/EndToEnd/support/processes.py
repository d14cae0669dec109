# SPDX-License-Identifier: Apache-2.0
"""Finds the processes of a launch by descent. The parent of the tests' process adopts every process that loses its
parent."""

import ctypes
import os
import re
import signal
import time
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
# Rootless podman keeps one process that holds its namespaces. It belongs to the user and not to the launch.
KEPT = ("catatonit", "podman pause")


def adopt_orphans() -> None:
    """Goes on in a child. The parent adopts and reaps the orphans below it, as process 1 would."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")
    child = os.fork()
    if child == 0:
        return
    while True:
        pid, status = os.wait()
        if pid == child:
            os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


def command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace").strip()
    except OSError:
        return ""


def parents() -> dict[int, int]:
    """Returns the parent of each living process."""
    table = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                state, parent = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if state not in "ZX":
                table[int(entry)] = int(parent)
    return table


def descendants(root: int | None = None) -> dict[int, str]:
    """Returns the command lines of all processes below one. Without one, it returns those that the tests started and
    adopted."""
    table = parents()
    found: dict[int, str] = {}
    layer = {root or os.getppid()}
    while layer:
        layer = {pid for pid, parent in table.items() if parent in layer and pid not in found}
        found.update({pid: command(pid) for pid in layer})
    found.pop(os.getpid(), None)
    return {pid: line for pid, line in found.items() if not any(kept in line for kept in KEPT)}


def end_all() -> None:
    """Ends all processes that are left below the test's own."""
    for pid in descendants():
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def until(condition, seconds: float, pause: float = 0.05) -> bool:
    """Waits for a condition. Returns false if it did not come true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(pause)
    return True


def guard() -> int:
    """Returns the guard of the one launch that is under way. Rootless podman takes a while to start it."""
    found: list[int] = []

    def look() -> bool:
        found[:] = [pid for pid, line in descendants().items() if re.fullmatch(r"/\S+ guard", line)]
        return len(found) == 1

    if not until(look, 10):
        raise LookupError(f"{len(found)} guards among {descendants()}")
    return found[0]
