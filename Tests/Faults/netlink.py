# SPDX-License-Identifier: Apache-2.0
"""Faults of the kernel's answers to the guard's netlink messages: no socket, no room, too long, silence."""

import errno

import system_calls
from round import FAILED, HERE, Fault, Round
from support.launches import IS_ROOT


def fail(round: Round, calls: list[system_calls.Call], while_running: bool) -> int:
    options, hook = {}, ""
    if IS_ROOT:
        options["preexec_fn"] = lambda: system_calls.fail(calls)
    else:
        # A filter would break newuidmap outside of podman's own user namespace, so it begins where the guard does.
        filter = ["/usr/bin/python3", "-ISE", str(HERE / "system_calls.py"), system_calls.text(calls)]
        hook = f"if verb == 'unshare': add(*{filter!r})"
    cx = round.launch(hook, **options)
    if while_running:
        round.wait_running()
        # The first lookup of an allowed name must open the wall.
        round.wait_for(lambda: cx.poll() is not None or round.seconds_running() > 2, "a lookup")
    return round.stop_and_wait(cx)


def fault(name: str, *calls: system_calls.Call, says: str, while_running: bool = False) -> Fault:
    return Fault(f"netlink: {name}", lambda round: fail(round, list(calls), while_running), (FAILED,), says=says)


SOCKET, SEND, RECEIVE = system_calls.NETFILTER_SOCKET, system_calls.SEND, system_calls.RECEIVE
FAULTS = [
    fault("no socket", SOCKET(errno.EMFILE), says="Too many open files"),
    fault("ENOBUFS for the ruleset", SEND(1000, 1 << 24, errno.ENOBUFS), says="No buffer space available"),
    fault("EMSGSIZE for the ruleset", SEND(1000, 1 << 24, errno.EMSGSIZE), says="Message too long"),
    fault("EPERM for every message", SEND(1, 1 << 24, errno.EPERM), says="Operation not permitted"),
    fault("ENOBUFS for every answer", RECEIVE(errno.ENOBUFS), says="No buffer space available"),
    fault("silence", RECEIVE(errno.EAGAIN), says="did not"),
    # This is a batch of one address: it is longer than any question and shorter than the ruleset.
    fault("ENOBUFS when an address is admitted", SEND(120, 999, errno.ENOBUFS), says="not admitted", while_running=True),
    fault("EMSGSIZE when an address is admitted", SEND(120, 999, errno.EMSGSIZE), says="not admitted", while_running=True),
]
