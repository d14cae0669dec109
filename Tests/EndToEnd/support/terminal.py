# SPDX-License-Identifier: Apache-2.0
"""A terminal for cx, and a person who types and reads."""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time

ESCAPES = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()][A-Z0-9]|[=>78cM])")


class Terminal:
    def __init__(self):
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
        self.raw = ""

    def options(self) -> dict:
        """Options for `popen`, so that the process has this terminal and nothing else."""
        return {"stdin": self.slave, "stdout": self.slave, "stderr": self.slave,
                "preexec_fn": lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0)}

    def settings(self) -> list:
        return termios.tcgetattr(self.slave)

    def resize(self, rows: int, columns: int) -> None:
        """Changes the size. The kernel tells the processes in the foreground."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def unread(self) -> bytes:
        """Returns what was typed and not yet read. The user's shell would read it next."""
        before = self.settings()
        raw = termios.tcgetattr(self.slave)
        raw[3] &= ~(termios.ICANON | termios.ECHO)
        termios.tcsetattr(self.slave, termios.TCSANOW, raw)
        try:
            return os.read(self.slave, 65536) if select.select([self.slave], [], [], 0.3)[0] else b""
        finally:
            termios.tcsetattr(self.slave, termios.TCSANOW, before)

    def type(self, text: str) -> None:
        os.write(self.master, text.encode())

    def read(self, seconds: float) -> None:
        """Reads what comes within this time."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([self.master], [], [], min(left, 0.1))[0]:
                continue
            try:
                self.raw += os.read(self.master, 65536).decode("utf-8", "replace")
            except OSError:
                return

    @property
    def text(self) -> str:
        """Returns what was shown, without colours and cursor movements. A movement to the right or to a column counts
        as blanks."""
        moved = re.sub(r"\x1b\[\d*G", " ", re.sub(r"\x1b\[(\d*)C", lambda found: " " * int(found[1] or 1), self.raw))
        return ESCAPES.sub("", moved)

    def wait(self, pattern: str, seconds: float = 30, raw: bool = False) -> bool:
        """Reads until the text or the raw bytes hold the pattern. Returns false if it does not come."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if re.search(pattern, self.raw if raw else self.text):
                return True
            self.read(0.1)
        return False

    def end(self, process: subprocess.Popen, seconds: float = 30) -> int | None:
        """Returns the exit status and reads what is still shown; None if the process does not end."""
        deadline = time.monotonic() + seconds
        while process.poll() is None and time.monotonic() < deadline:
            self.read(0.1)
        self.read(0.1)
        return process.poll()

    def close(self) -> None:
        os.close(self.master)
        os.close(self.slave)
