# SPDX-License-Identifier: Apache-2.0
"""State folders that are full at one write after another, and one that fills up while the command runs."""

import subprocess

from round import FAILED, Fault, Round

# Sizes from nothing to more than a launch writes, a page apart.
PAGE, MOST_PAGES, MOST_FILES = 4096, 24, 24


def mount(round: Round, *options: str) -> None:
    round.state.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", round.state], check=True)
    round.addCleanup(subprocess.run, ["umount", "--lazy", round.state], check=True)
    round.expect_mount(round.state)


def full(round: Round, *options: str) -> int:
    mount(round, *options)
    cx = round.launch()
    round.wait_for(lambda: cx.poll() is not None or round.seconds_running() > 0.5, "its end, or a session")
    return round.stop_and_wait(cx)


def filled(round: Round) -> int:
    mount(round, "size=4m")
    cx = round.launch()
    round.wait_running()
    with (round.state / "filling").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(PAGE))
        except OSError:
            pass
    # The command's attempts go on, and so do the events that must be written.
    round.wait_for(lambda: cx.poll() is not None, "the end of a session without a record")
    return cx.wait(20)


FAULTS = [
    Fault(
        "disk: no room at one of the writes", lambda round: full(round, f"size={PAGE * (1 + round.number % MOST_PAGES)}"),
        (0, FAILED), needs_root=True, says="cannot",
    ),
    Fault(
        "disk: no room for one of the files", lambda round: full(round, f"nr_inodes={2 + round.number % MOST_FILES}"),
        (0, FAILED), needs_root=True, says="cannot",
    ),
    Fault("disk: no room any more while the command runs", filled, (FAILED,), needs_root=True, says="cannot write"),
]
