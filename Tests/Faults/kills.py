# SPDX-License-Identifier: Apache-2.0
"""SIGKILL to each process of a launch: at every step of its start, while the session runs, while it ends, and at any moment."""

import itertools
import os
import signal
import time

from round import COMMAND, FAILED, Fault, Round
from support import processes
from support.moments import MOMENTS, RUNNING, all_victims

# An end from outside. cx removes the container for it, and is held up there.
ENDING = "before the container is removed"
ANY = "at any moment"
# The time that a launch takes here and some more, in seconds.
LONGEST = 3.0
KILLED = -signal.SIGKILL


def kill(round: Round, who: str, moment: str) -> int:
    cx = round.launch("if verb == 'rm': wait('moment')" if moment == ENDING else MOMENTS.get(moment, ""))
    if moment in (RUNNING, ENDING):
        round.wait_running()
    if moment == ENDING:
        cx.terminate()
    if moment != RUNNING:
        round.wait_for((round.folder / "moment").exists, moment)
    found = all_victims(who, cx.pid, " ".join(COMMAND))
    if not all(found):
        raise LookupError(f"{who} is not there {moment}")
    for pid in itertools.chain(*found):
        os.kill(pid, signal.SIGKILL)
    (round.folder / "moment.passed").touch()
    return round.stop_and_wait(cx)


def kill_anybody(round: Round) -> int:
    """Kills a random process of the launch at a random moment."""
    cx = round.launch()
    time.sleep(round.chance.uniform(0, LONGEST))
    there = sorted({cx.pid, *processes.descendants()})
    try:
        os.kill(round.chance.choice(there), signal.SIGKILL)
    except ProcessLookupError:
        pass  # It has just ended by itself.
    return round.stop_and_wait(cx)


def kill_one(round: Round, who: str) -> int:
    """Does the same as `kill` at a random moment at which the victim exists."""
    cx = round.launch()
    delay = round.chance.uniform(0, LONGEST)
    pids = [*itertools.chain(*all_victims(who, cx.pid, " ".join(COMMAND)))]
    time.sleep(delay)
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    return round.stop_and_wait(cx)


def fault(who: str, moment: str, *expected: int) -> Fault:
    return Fault(f"SIGKILL to {who} {moment}", lambda round: kill(round, who, moment), expected)


FAULTS = [
    *(fault("cx", moment, KILLED) for moment in [*MOMENTS, RUNNING, ENDING]),
    *(fault("the guard", moment, FAILED) for moment in [*MOMENTS, RUNNING]),
    # SIGTERM asked cx to end before.
    fault("the guard", ENDING, 128 + signal.SIGTERM, FAILED),
    *(fault("the watcher", moment, FAILED) for moment in [*MOMENTS, RUNNING]),
    *(
        fault(" and ".join(pair), moment, KILLED if "cx" in pair else FAILED)
        for pair in itertools.combinations(("cx", "the guard", "the watcher"), 2)
        for moment in [*MOMENTS, RUNNING]
    ),
    *(
        fault("the container's monitor", moment, FAILED)
        for moment in ["after the container was prepared", "before the command is started"]
    ),
    # The command goes on and ends by itself, but nobody knows its status any more. podman says 127.
    fault("the container's monitor", RUNNING, 127, FAILED),
    fault("podman start", RUNNING, FAILED),
    fault("the command", RUNNING, 128 + signal.SIGKILL),
    Fault(f"SIGKILL to cx {ANY}", lambda round: kill_one(round, "cx"), (KILLED,)),
    Fault(f"SIGKILL to the guard {ANY}", lambda round: kill_one(round, "the guard"), (FAILED,)),
    Fault(f"SIGKILL to the watcher {ANY}", lambda round: kill_one(round, "the watcher"), (FAILED,)),
    Fault(f"SIGKILL to cx and the guard {ANY}", lambda round: kill_one(round, "cx and the guard"), (KILLED,)),
    Fault(f"SIGKILL to the guard and the watcher {ANY}", lambda round: kill_one(round, "the guard and the watcher"), (FAILED,)),
    # It is 127 if the container's monitor was killed: see above.
    Fault(f"SIGKILL to anybody {ANY}", kill_anybody, (0, FAILED, KILLED, 127, 128 + signal.SIGKILL)),
]
