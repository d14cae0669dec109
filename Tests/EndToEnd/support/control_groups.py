# SPDX-License-Identifier: Apache-2.0
"""The folders of this machine's control groups that count memory."""

import os
from pathlib import Path

MOUNT = Path("/sys/fs/cgroup")


def memory_group(process: int) -> Path:
    """Returns the group that counts a process's memory, of version 1 or 2, or the root's folder if there is none."""
    for line in Path(f"/proc/{process}/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        if "memory" in controllers.split(","):
            return MOUNT / "memory" / path.lstrip("/")
        if not controllers and (MOUNT / "cgroup.controllers").exists():
            return MOUNT / path.lstrip("/")
    return MOUNT


def may_have_groups(own: Path) -> bool:
    """True if the caller may make a group that counts memory: below its own in version 1, beside it in version 2."""
    folder = own
    if (own / "cgroup.controllers").exists():
        folder = own if own == MOUNT else own.parent
        if "memory" not in (folder / "cgroup.subtree_control").read_text().split():
            return False
    trial = folder / f"cx-test-{os.getpid()}"
    try:
        trial.mkdir()
    except OSError:
        return False
    trial.rmdir()
    return True
