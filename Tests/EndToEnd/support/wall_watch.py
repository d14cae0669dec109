"""Watches, while a launch is under way, that nothing runs in a sandbox whose network wall is not up."""

import subprocess
import threading
from pathlib import Path

from support import processes
from support.launches import IS_ROOT, PODMAN


def ruleset(pid: int) -> str | None:
    """What nft lists in the network namespace of a process; None where the process is gone."""
    enter = ["nsenter", "--target", str(pid), "--net", "nft", "list", "ruleset"]
    done = subprocess.run(enter if IS_ROOT else [PODMAN, "unshare", *enter], capture_output=True, text=True, cwd="/")
    return done.stdout if done.returncode == 0 else None


class WallWatch(threading.Thread):
    """Looks at each process of a command as soon as it runs, and again and again."""

    def __init__(self, state: Path, command: str):
        super().__init__(daemon=True)
        self.state, self.command = state, command
        self.seen, self.unguarded = 0, []
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
        if processes.command(pid) != self.command:
            return
        rules = ruleset(pid)
        # gone meanwhile: then it was not seen running
        if rules is None or processes.command(pid) != self.command:
            return
        self.seen += 1
        if "policy drop" not in rules or "reject" not in rules:
            self.unguarded.append(rules)

    def stop(self) -> None:
        self._end.set()
        self.join()
