# SPDX-License-Identifier: Apache-2.0
"""Watches a launch: nothing may run in a sandbox while its network wall is not up."""

import os
import subprocess
import threading
from pathlib import Path

from support import processes
from support.launches import IS_ROOT, PODMAN


def ruleset(pid: int) -> str | None:
    """Returns nft's listing in the network namespace of a process; None if the process is gone."""
    enter = ["nsenter", "--target", str(pid), "--net", "nft", "list", "ruleset"]
    done = subprocess.run(enter if IS_ROOT else [PODMAN, "unshare", *enter], capture_output=True, text=True, cwd="/")
    return done.stdout if done.returncode == 0 else None


def network(pid: int) -> str:
    """Returns the name of a process's network namespace; empty if the process is gone or cannot be looked into."""
    try:
        return os.readlink(f"/proc/{pid}/ns/net")
    except OSError:
        return ""


class WallWatch(threading.Thread):
    """Looks at each process of a command as soon as it runs, again and again."""

    def __init__(self, state: Path, command: str):
        super().__init__(daemon=True)
        self.state, self.command = state, command
        self.seen, self.unguarded = 0, []
        # The network namespaces of the sandboxes. They are held open, so that no new one gets the number of one that is
        # gone.
        self.networks: dict[str, int] = {}
        self._end = threading.Event()

    def run(self) -> None:
        while not self._end.wait(0.05):
            for file in self.state.glob("cx/sessions/*/mounts/pid"):
                self.look(file)

    def look(self, file: Path) -> None:
        try:
            pid = int(file.read_text())
        except (OSError, ValueError):
            return
        self.hold(pid)
        if processes.command(pid) != self.command:
            return
        rules = ruleset(pid)
        # gone meanwhile, so it was not seen running
        if rules is None or processes.command(pid) != self.command:
            return
        self.seen += 1
        if "policy drop" not in rules or "reject" not in rules:
            self.unguarded.append(rules)

    def hold(self, pid: int) -> None:
        name = network(pid)
        if name in ("", network(os.getpid()), *self.networks):
            return
        try:
            self.networks[name] = os.open(f"/proc/{pid}/ns/net", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            return  # gone meanwhile, or it cannot be looked into

    def stop(self) -> None:
        self._end.set()
        self.join()

    def release(self) -> None:
        """Releases the network namespaces."""
        for descriptor in self.networks.values():
            os.close(descriptor)
        self.networks.clear()
