# SPDX-License-Identifier: Apache-2.0
"""The figures of `make bench`. Each command alternates with its peer, so that both see the same machine."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CX = str(ROOT / ".build/release/cx")
BARE = """cx: 1
name: bench
description: Reaches nothing, needs no credentials.
"""


def milliseconds(command: list[str], folder: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return (time.perf_counter() - start) * 1000


def pair(command: list[str], peer: list[str], folder: str, rounds: int) -> tuple[float, float]:
    own, theirs = [], []
    for index in range(rounds + 1):
        a, b = milliseconds(command, folder), milliseconds(peer, folder)
        if index:  # The first round warms up.
            own.append(a)
            theirs.append(b)
    return statistics.median(own), statistics.median(theirs)


def show(name: str, own: float, peer: str, theirs: float, aim: str) -> None:
    beside = f"{peer} {theirs:8.1f} ms   ratio {own / theirs:5.2f}"
    print(f"{name:<38} cx {own:8.1f} ms   {beside:<46} aim: {aim}", flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        policy = Path(folder) / "bench.yaml"
        policy.write_text(BARE)
        plan = json.loads(subprocess.run([CX, "plan", "--policy", str(policy), "--format", "json"], cwd=folder, check=True,
                                         capture_output=True).stdout)
        container = plan["container"]
        runtime = ["--runtime", container["runtime"]] if container.get("runtime") else []
        # If the caller may not raise limits, podman may not either, and would not start with its defaults.
        limits = {"nofile": container["limits"]["openFiles"], "nproc": container["limits"]["hostProcesses"]}
        limits = [word for name, most in limits.items() for word in ("--ulimit", f"{name}={most}:{most}")]
        bare = ["podman", *runtime, "run", "--rm", "--network", "none", *limits, container["image"], "true"]
        own, theirs = pair([CX, "shell", "--policy", str(policy), "--", "true"], bare, folder, 15)
        show("launch of `true`", own, "podman run", theirs, "at most 1.3 times")
        for line in subprocess.run([str(ROOT / ".build/release/ruleset-benchmark")], check=True, capture_output=True,
                                   text=True).stdout.splitlines():
            seen = json.loads(line)
            show(f"ruleset, {seen['prefixes']:,} prefixes", seen["cx"], "nft -f    ", seen["nft"], "at most 0.5 times")


if __name__ == "__main__":
    sys.exit(main())
