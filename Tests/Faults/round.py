# SPDX-License-Identifier: Apache-2.0
"""A round: one launch with a fault, and everything that must hold afterwards."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from support import processes
from support.engines import engine
from support.launches import LaunchTests
from support.policies import SITE
from support.wall_watch import WallWatch, network
from support.world import FACTS, World

HERE = Path(__file__).resolve().parent
# The command inside. It tries to get out all the time, and ends with 0 when it is told to.
COMMAND = ["python3", "-B", "/src/attack.py"]
# The exit statuses of cx itself (docs/configuration.md): it could not start, or had to end the session.
FAILED = 125


@dataclass
class Fault:
    name: str
    # Causes the fault and returns cx's exit status.
    happen: Callable[["Round"], int]
    # The exit statuses that are documented for the fault.
    expected: tuple[int, ...]
    needs_root: bool = False
    # A part of cx's message if it ends with 125: it failed for this reason and no other.
    says: str = ""
    # For faults that the harness itself must find: a part of what it must find wrong.
    must_find: str | None = None


class Round(LaunchTests):
    def __init__(self, fault: Fault, number: int, chance: random.Random):
        super().__init__()
        self.fault, self.number, self.chance = fault, number, chance
        self.names: set[str] = set()
        self.own_mounts: set[str] = set()
        self.began: float | None = None

    def runTest(self) -> None:
        """Only `play` runs a round."""

    def play(self) -> tuple[int, list[str]]:
        """Plays the round. Returns the exit status and what was wrong."""
        self.setUp()
        try:
            (self.workspace / "attack.py").write_bytes((HERE / "attack.py").read_bytes())
            # This is outside of everything that is searched for keys.
            self.issued = self.folder.with_name(self.folder.name + "-issued")
            self.issued.touch(mode=0o600)
            self.addCleanup(self.issued.unlink)
            (self.folder / "bin/aws").write_text(
                f'#!/bin/sh\nanswer=$({sys.executable} -m awscli "$@") || exit\nprintf "%s\\n" "$answer" | tee -a {self.issued}\n'
            )
            # podman has one for all of its containers. It comes with the first and goes with the last.
            self.own_mounts.add(self.podman("info", "--format", "{{.Store.GraphRoot}}/{{.Store.GraphDriverName}}"))
            mounts, world = mounted(), World()
            self.watch = WallWatch(self.state, " ".join(COMMAND))
            self.watch.start()
            status = self.fault.happen(self)
            wrong = self.wrong(status, mounts, world)
        finally:
            self.watch.stop()
            self.watch.release()
            self.clear()
        if self.fault.must_find:
            found = any(self.fault.must_find in line for line in wrong)
            wrong = [] if found else [f"this was not seen: {self.fault.must_find}", *wrong]
        return status, wrong

    # The parts of faults

    def launch(self, hook: str = "", policy: str = SITE, **options) -> subprocess.Popen:
        """Starts a session whose command tries to get out."""
        note = f"if verb == 'create': open('{self.folder}/names', 'a').write(value('--name') + '\\n')\n"
        (self.folder / "errors").touch()
        errors = (self.folder / "errors").open("w")
        self.addCleanup(errors.close)
        return self.popen("shell", "--policy", self.policy(policy), "--", *COMMAND, engine=engine(self.folder, note + hook),
                          stdout=subprocess.DEVNULL, stderr=errors, **options)

    def wait_for(self, condition: Callable[[], object], what: str, seconds: float = 30) -> None:
        if not processes.until(lambda: bool(condition()), seconds):
            raise TimeoutError(f"never came to: {what}; {self.errors()}")

    def wait_running(self) -> None:
        self.wait_for(lambda: self.seconds_running() > 0, "the command runs")

    def seconds_running(self) -> float:
        """Returns for how long the command has been seen running."""
        if not self.began and " ".join(COMMAND) in processes.descendants().values():
            self.began = time.monotonic()
        return time.monotonic() - self.began if self.began else 0

    def expect_mount(self, path: Path) -> None:
        """Notes a file system of the fault, which the fault unmounts itself."""
        self.own_mounts.add(str(path))

    def stop_command(self) -> None:
        (self.workspace / "stop").touch()

    def errors(self) -> str:
        return (self.folder / "errors").read_text(errors="replace")

    def stop_and_wait(self, cx: subprocess.Popen) -> int:
        self.stop_command()
        return cx.wait(40)

    # The conditions that must hold

    def wrong(self, status: int, mounts: set[str], world: World) -> list[str]:
        if (self.folder / "names").exists():
            self.names |= set((self.folder / "names").read_text().split())
        self.watch.stop()
        found = [f"processes are left: {left}" for left in self.left(processes.descendants)]
        found += [f"containers are left: {left}" for left in self.left(self.left_containers)]
        found += [
            f"mounted files are left: {left}"
            for left in self.left(lambda: [str(path) for path in self.state.glob("cx/sessions/*/mounts")])
        ]
        found += [f"file systems are left: {left}" for left in self.left(lambda: mounted() - mounts - self.own_mounts)]
        found += [f"network namespaces are left: {left}" for left in self.left(self.left_networks)]
        found += [f"keys are in {path}" for path in self.files_with_keys()]
        if self.watch.unguarded:
            found.append("the command ran without its wall")
        world.close()
        if world.strangers:
            found.append(f"packets got out: {world.strangers[:3]}")
        if "data.example.net" in world.names:
            found.append("a name got out")
        if status not in self.fault.expected:
            found.append(f"exit status {status}, not one of {self.fault.expected}")
        if status == FAILED and self.fault.says not in self.errors():
            found.append(f"cx does not say {self.fault.says!r}")
        if found:
            found.append(f"cx said: {self.errors().strip()}" if (self.folder / "errors").exists() else "cx did not run")
        return found

    def left(self, look: Callable[[], object], seconds: float = 15) -> list:
        """Returns what is still there after this time as a list of one, or nothing."""
        processes.until(lambda: not look(), seconds)
        there = look()
        return [there] if there else []

    def left_containers(self) -> list[str]:
        return sorted(self.names & set(self.podman("ps", "--all", "--format", "{{.Names}}").split()))

    def left_networks(self) -> list[str]:
        """Returns the session's network namespaces that still have a process."""
        return sorted(self.watch.networks.keys() & {network(int(pid)) for pid in os.listdir("/proc") if pid.isdigit()})

    def files_with_keys(self) -> list[str]:
        keys = [
            line.split('"')[3]
            for line in self.issued.read_text().splitlines()
            if '"SecretAccessKey"' in line or '"SessionToken"' in line
        ]
        keys += [line.partition("= ")[2] for line in Path(FACTS["credentials"]).read_text().splitlines() if "secret" in line]
        return [str(path) for path in self.folder.rglob("*") if path.is_file() and not path.is_symlink()
                and any(key in path.read_text(errors="replace") for key in keys)]

    def clear(self) -> None:
        """Removes what is left, so that it does not fail the next round."""
        for process in self.started:
            LaunchTests.end(process)
        processes.end_all()
        for container in self.left_containers():
            self.podman("rm", "--force", "--time", "0", container, check=False)
        self.doCleanups()


def mounted() -> set[str]:
    """Returns the mount points of this mount namespace."""
    return {line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()}
