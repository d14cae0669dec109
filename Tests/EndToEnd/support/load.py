# SPDX-License-Identifier: Apache-2.0
"""Load on a running guard: its generator, the site that receives it, and the guard's use of the machine."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from support import processes

SOURCE = Path(__file__).resolve().parent.parent / "probes/load.c"
SITE, PORT, FLOOD_PORT = "198.51.100.10", "8080", "8081"


def compile_load(folder: Path) -> Path:
    """Compiles the generator as one static program, so that it runs in any image."""
    program = folder / "load"
    compiler = shutil.which("cc") or shutil.which("clang")
    assert compiler, "no C compiler"
    subprocess.run([compiler, "-static", "-O2", "-Wall", "-Wextra", "-Werror", "-o", program, SOURCE], check=True)
    return program


class Site:
    """A site of the world that echoes and counts its connections. As `flood` or `pour` it sends all the time and never
    reads."""

    def __init__(self, program: Path, kind: str = "serve", port: str = PORT):
        self.process = subprocess.Popen([program, kind, SITE, port], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "serving\n"

    def end(self) -> dict:
        """Ends the site, and returns how many connections and bytes came."""
        return json.loads(self.process.communicate(timeout=10)[0])


class GuardUse:
    """The guard's use of the machine so far."""

    def __init__(self):
        self.pid = processes.guard()

    def memory(self) -> int:
        """Returns the guard's own resident memory in KiB, without the program's pages, which come and go as the kernel
        likes."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("RssAnon"):
                return int(line.split()[1])
        raise LookupError("RssAnon")

    def received(self, port: str) -> tuple[int, int]:
        """Returns the number of its connections to this port, and the bytes that the kernel holds of them unread."""
        lines = subprocess.run(
            ["ss", "--tcp", "--memory", "--numeric", "--no-header", "--oneline", "--processes", "dst", f":{port}"], check=True,
            capture_output=True, text=True,
        ).stdout.splitlines()
        held = [int(re.search(r"skmem:\(r(\d+)", line)[1]) for line in lines if f"pid={self.pid}," in line]
        return len(held), sum(held)

    def seconds(self) -> float:
        """Returns its processor time."""
        # The fields after the name in brackets are counted: utime and stime are fields 14 and 15 of proc(5).
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def settled(self, descriptors: int, seconds: float = 30) -> bool:
        """Waits until the guard has closed what it opened."""
        return processes.until(lambda: self.descriptors() <= descriptors, seconds, 0.2)


class Inside:
    """A session whose command carries out one order after another."""

    SCRIPT = "while read -r order; do /src/load $order || exit; done"

    def __init__(self, test, policy: str):
        self.test = test
        self.process = test.popen(
            "shell", "--policy", test.policy(policy), "--", "bash", "-c", self.SCRIPT, stdin=subprocess.PIPE
        )
        self.order("row", SITE, PORT, "0")

    def begin(self, *order: str) -> None:
        self.process.stdin.write(" ".join(order) + "\n")
        self.process.stdin.flush()

    def answer(self) -> dict:
        line = self.process.stdout.readline()
        if not line:
            raise EOFError(self.process.communicate(timeout=30)[1])
        return json.loads(line)

    def order(self, *order: str) -> dict:
        self.begin(*order)
        return self.answer()

    def end(self) -> tuple[int, str]:
        self.process.stdin.close()
        # communicate() would try to write.
        self.process.stdin = None
        _, errors = self.process.communicate(timeout=60)
        return self.process.returncode, errors

