# SPDX-License-Identifier: Apache-2.0
"""The world around the tests, and its records since a moment."""

import itertools
import json
import os
import socket
import time
from pathlib import Path

FACTS = json.loads(Path(os.environ["CX_WORLD"]).read_text())

# A datagram to this address marks a moment in the witness's record. Once it is there, everything before it is there
# too.
# Benchmarking addresses (RFC 2544), which no test tries.
MARK = "198.18.0.1"
_marks = itertools.count(1 + os.getpid() % 60000)


class World:
    """The lines of the records from the moment that this was made to the moment that it was closed, or to now."""

    def __init__(self):
        settle()
        self._starts, self._ends = sizes(), {}

    def close(self) -> None:
        settle()
        self._ends = sizes()

    def _lines(self, name: str) -> list[str]:
        if not self._ends:
            settle()
        with open(FACTS["records"][name], "rb") as file:
            file.seek(self._starts[name])
            return file.read(self._ends[name] - self._starts[name] if self._ends else -1).decode("utf-8", "replace").splitlines()

    def _rows(self, name: str) -> list[dict]:
        return [json.loads(line) for line in self._lines(name)]

    @property
    def outside(self) -> list[dict]:
        """Every attempt to reach an address."""
        return [row for row in self._rows("outside") if row["address"] != MARK]

    @property
    def places(self) -> set[tuple[str, str, int | None]]:
        """The protocol, address and port of every attempt."""
        return {(row["protocol"], row["address"], row["port"]) for row in self.outside}

    @property
    def strangers(self) -> list[dict]:
        """The attempts on anything but AWS, the model, the allowed site and the resolver."""
        return [row for row in self.outside if row["service"] is None]

    @property
    def names(self) -> str:
        """The resolver's log."""
        return "\n".join(self._lines("names"))

    @property
    def aws(self) -> list[dict]:
        return self._rows("aws")

    def calls(self, action: str) -> list[int]:
        """Returns the statuses of the calls of one action, in order."""
        return [row["status"] for row in self.aws if row["action"] == action]

    @property
    def model(self) -> list[dict]:
        return self._rows("model")

    @property
    def sites(self) -> list[dict]:
        return self._rows("sites")

    @property
    def proxy(self) -> list[dict]:
        """Every CONNECT."""
        return self._rows("proxy")


def sizes() -> dict[str, int]:
    return {name: Path(path).stat().st_size for name, path in FACTS["records"].items()}


def settle() -> None:
    """Waits until the witness has seen everything that happened before."""
    port = 1 + next(_marks) % 65000
    with socket.socket(type=socket.SOCK_DGRAM) as message:
        message.sendto(b"", (MARK, port))
    deadline = time.monotonic() + 5
    wanted = f'"address": "{MARK}", "port": {port},'
    while time.monotonic() < deadline:
        with open(FACTS["records"]["outside"], "rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - 65536))
            if wanted.encode() in file.read():
                return
        time.sleep(0.01)
    raise RuntimeError("the witness does not record any more")
