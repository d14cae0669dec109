# SPDX-License-Identifier: Apache-2.0
"""Controls by which tests change the world while it runs: files in a folder, which README.md lists."""

import time
from pathlib import Path

MFA_CODE = "271828"
LONGEST_HANG = 60.0


class Controls:
    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        folder.chmod(0o777)

    def read(self, name: str) -> str | None:
        try:
            return (self.folder / name).read_text().strip()
        except OSError:
            return None

    def number(self, name: str) -> int | None:
        text = self.read(name)
        return int(text) if text else None

    @property
    def lifetime(self) -> int | None:
        return self.number("lifetime")

    @property
    def skew(self) -> int:
        return self.number("skew") or 0

    @property
    def packed(self) -> int | None:
        return self.number("packed")

    @property
    def mfa_code(self) -> str:
        return self.read("mfa-code") or MFA_CODE

    def expired(self, role: str, began: float) -> bool:
        """True if a session of this role that began at this time counts as expired."""
        file = self.folder / "expire-now"
        try:
            written, roles = file.stat().st_mtime, file.read_text().split()
        except OSError:
            return False
        return began < written and (not roles or role in roles)

    def hang(self) -> None:
        """Hangs as long as `sts` says so, for at most a minute."""
        deadline = time.monotonic() + LONGEST_HANG
        while self.read("sts") == "hang" and time.monotonic() < deadline:
            time.sleep(0.05)
