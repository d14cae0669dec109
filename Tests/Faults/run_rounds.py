# SPDX-License-Identifier: Apache-2.0
"""run_rounds.py ROUNDS SEED SHARE/SHARES [FAULT…]: plays rounds of faults in the world around it, and prints a line of JSON for
each."""

import json
import os
import random
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "EndToEnd")]

import disk
import kills
import netlink
import resolver
import runtime
import self_test
import sts
from round import Fault, Round
from support.launches import IS_ROOT
from support.processes import adopt_orphans

FAULTS = [fault for kind in (kills, runtime, netlink, resolver, disk, sts, self_test) for fault in kind.FAULTS]


def main() -> None:
    rounds, seed, (share, shares), chosen = int(sys.argv[1]), int(sys.argv[2]), map(int, sys.argv[3].split("/")), sys.argv[4:]
    faults = [fault for fault in FAULTS if not chosen or any(part in fault.name for part in chosen)]
    adopt_orphans()
    for fault in faults[share::shares]:
        if fault.needs_root and not IS_ROOT:
            continue
        for number in range(rounds):
            play(fault, number, random.Random(f"{seed} {fault.name} {number}"))


def play(fault: Fault, number: int, chance: random.Random) -> None:
    each = Round(fault, number, chance)
    try:
        status, wrong = each.play()
    except Exception:
        status, wrong = None, traceback.format_exc().splitlines()
    print(
        json.dumps({"fault": fault.name, "user": os.environ["USER"], "round": number, "status": status, "wrong": wrong}),
        flush=True,
    )


if __name__ == "__main__":
    main()
