# SPDX-License-Identifier: Apache-2.0
"""Whole launches of cx, each with a workspace and a state folder of its own."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from support import processes
from support.world import FACTS, World

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent.parent
CX = os.environ.get("CX", str(ROOT / ".build/release/cx"))
PODMAN = "/usr/bin/podman"
IS_ROOT = os.getuid() == 0


@dataclass
class Outcome:
    status: int
    output: str
    errors: str
    seconds: float
    session: Path | None
    world: World = field(repr=False)
    record: dict = field(default_factory=dict, repr=False)
    events: list[dict] = field(default_factory=list, repr=False)

    def __post_init__(self):
        self.world.close()
        if self.session and (self.session / "audit.jsonl").exists():
            self.record = json.loads((self.session / "session.json").read_text())
            self.events = [json.loads(line) for line in (self.session / "audit.jsonl").read_text().splitlines()]


class LaunchTests(unittest.TestCase):
    """A test of launches. `cx` runs one to its end. After the test, nothing of any launch may be left."""

    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cx-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.folder.chmod(0o755)
        self.workspace = self.folder / "workspace"
        self.workspace.mkdir()
        # Everybody may write here, so that only the mount keeps the agent from writing.
        self.workspace.chmod(0o777)
        self.state = self.folder / "state"
        self.started: list[subprocess.Popen] = []
        # cx finds the AWS CLI on the user's PATH. The CLI caches its own sessions in the home of this test.
        tools = self.tools("bin", f"{sys.executable} -m awscli")
        self.environment = {
            "PATH": f"{tools}:/usr/bin:/bin", "HOME": os.environ["HOME"], "USER": os.environ["USER"], "TERM": "xterm",
            "LANG": "C.UTF-8", "XDG_STATE_HOME": str(self.state), "CX_ROLE": FACTS["role"], "CX_TRUST": FACTS["authority"],
            "AWS_SHARED_CREDENTIALS_FILE": FACTS["credentials"], "AWS_CONFIG_FILE": FACTS["config"],
            **{name: os.environ[name] for name in ("XDG_RUNTIME_DIR", "CX_IMAGE") if name in os.environ},
        }

    def tearDown(self):
        for process in self.started:
            self.end(process)
        try:
            self.assertNothingLeft()
        finally:
            # Leftovers of one test must not fail the next one.
            processes.end_all()
            for container in self.containers():
                self.podman("rm", "--force", "--time", "0", container, check=False)

    # Starting

    def tools(self, name: str, cli: str) -> Path:
        """Makes a folder with an `aws` that runs this command."""
        folder = self.folder / name
        folder.mkdir()
        aws = folder / "aws"
        aws.write_text(f'#!/bin/sh\nHOME={self.folder} exec {cli} "$@"\n')
        aws.chmod(0o755)
        return folder

    def policy(self, text: str) -> str:
        """Writes a policy with this text and returns its path."""
        path = self.folder / "policy.yaml"
        path.write_text(text)
        path.chmod(0o644)
        return str(path)

    def popen(
        self, *arguments: str, engine: str | None = None, environment: dict | None = None, before: Sequence[str] = (), **options
    ) -> subprocess.Popen:
        """Starts cx in the workspace, behind `before` if given. The caller must end it."""
        variables = {**self.environment, **({"CX_ENGINE": engine} if engine else {}), **(environment or {})}
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True,
                   "cwd": self.workspace, "start_new_session": True, **options}
        process = subprocess.Popen(
            [*before, CX, *arguments], env={k: v for k, v in variables.items() if v is not None}, **options
        )
        self.started.append(process)
        return process

    def cx(self, *arguments: str, input: str | None = None, timeout: float = 90, **options) -> Outcome:
        """Runs cx to its end."""
        world, began = World(), time.monotonic()
        known = set(self.sessions())
        if input is not None:
            options["stdin"] = subprocess.PIPE
        process = self.popen(*arguments, **options)
        output, errors = process.communicate(input, timeout=timeout)
        sessions = [session for session in self.sessions() if session not in known]
        return Outcome(process.returncode, output, errors, time.monotonic() - began, sessions[-1] if sessions else None, world)

    def shell(self, policy: str, *command: str, **options) -> Outcome:
        """Runs a command in the sandbox of a policy's text."""
        return self.cx("shell", "--policy", self.policy(policy), "--", *command, **options)

    def verify(self, policy: str, **options) -> tuple[Outcome, list[dict]]:
        """Runs the probes of cx itself in the sandbox of a policy's text."""
        outcome = self.cx("verify", "--policy", self.policy(policy), "--format", "json", timeout=240, **options)
        self.assertIn(outcome.status, (0, 1), outcome.errors[-2000:])
        return outcome, json.loads(outcome.output)

    def probe(self, policy: str, name: str, *arguments: str, **options) -> dict:
        """Runs one of the probes inside and reads what it reports."""
        shutil.copy(HERE / "probes" / f"{name}.py", self.workspace)
        self.last = self.shell(policy, "python3", "-B", f"/src/{name}.py", *arguments, **options)
        self.assertEqual(self.last.status, 0, self.last)
        return json.loads(self.last.output)

    @staticmethod
    def end(process: subprocess.Popen) -> None:
        if process.poll() is None:
            process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()

    # State

    def sessions(self) -> list[Path]:
        return sorted(self.state.glob("cx/sessions/*"))

    def podman(self, *arguments: str, check: bool = True) -> str:
        environment = {key: self.environment[key] for key in ("HOME", "USER", "XDG_RUNTIME_DIR") if key in self.environment}
        return subprocess.run([PODMAN, *arguments], env={**environment, "PATH": "/usr/bin:/usr/sbin:/bin:/sbin"}, check=check,
                              text=True, capture_output=True, cwd="/").stdout.strip()

    def containers(self) -> list[str]:
        """Returns the containers of this test's sessions, running or not."""
        names = self.podman("ps", "--all", "--format", "{{.Names}}").split()
        return [f"cx-{session.name}" for session in self.sessions() if f"cx-{session.name}" in names]

    # Assertions

    def assertNothingLeft(self, seconds: float = 15) -> None:
        """Asserts that no process, container or mounted file of this test's launches is left, after waiting some time."""
        processes.until(lambda: not processes.descendants(), seconds)
        self.assertEqual(processes.descendants(), {}, "processes are left")
        processes.until(lambda: not self.containers(), seconds)
        self.assertEqual(self.containers(), [], "containers are left")
        processes.until(lambda: not any(self.state.glob("cx/sessions/*/mounts")), seconds)
        self.assertEqual([*self.state.glob("cx/sessions/*/mounts")], [], "mounted files are left")

    def assertRefused(self, outcome: Outcome, *parts: str) -> None:
        """Asserts that the launch failed before anything ran, and said so in these words."""
        self.assertEqual(outcome.status, 125, outcome)
        self.assertEqual(outcome.output, "")
        for part in parts:
            self.assertIn(part, outcome.errors)
