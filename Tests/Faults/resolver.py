# SPDX-License-Identifier: Apache-2.0
"""Faults of the host's name server: it is silent, fails, sends nonsense, is gone, or dies in the middle of a session."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

from round import FAILED, Fault, Round
from support.world import FACTS

CONFIGURATION = Path(FACTS["directory"]) / "resolv.conf"
# A loopback address of the world, at which the witness does not look.
ADDRESS = "127.0.0.77"


def silent(query: bytes) -> bytes | None:
    return None


def failing(query: bytes) -> bytes:
    return query[:2] + b"\x81\x82" + query[4:]


def nonsense(query: bytes) -> bytes:
    return query[:2] + b"\x81\x80\xff\xff\xff\xff" + b"\xc0\x0c" * 200


def forged(query: bytes) -> bytes:
    """Returns an answer to the right question with another ID."""
    return bytes([query[0] ^ 0xFF, query[1]]) + b"\x81\x80" + query[4:]


@contextlib.contextmanager
def served(answer) -> Iterator[None]:
    """Runs a name server of this kind. With None for an answer, there is no server at the address."""
    before = CONFIGURATION.read_text()
    server = socket.socket(type=socket.SOCK_DGRAM)
    server.settimeout(0.1)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                query, client = server.recvfrom(4096)
            except TimeoutError:
                continue
            if reply := answer(query):
                server.sendto(reply, client)

    thread = threading.Thread(target=serve, daemon=True)
    if answer:
        server.bind((ADDRESS, 53))
        thread.start()
    CONFIGURATION.write_text(f"nameserver {ADDRESS}\noptions timeout:1 attempts:1\n")
    try:
        yield
    finally:
        CONFIGURATION.write_text(before)
        over.set()
        if answer:
            thread.join()
        server.close()


def from_the_start(round: Round, answer) -> int:
    with served(answer):
        cx = round.launch()
        round.wait_running()
        round.wait_for(lambda: round.seconds_running() > 1.5, "a lookup")
        return round.stop_and_wait(cx)


def in_the_middle(round: Round) -> int:
    cx = round.launch()
    round.wait_running()
    with served(None):
        # cx looks at the file every two seconds.
        round.wait_for(lambda: round.seconds_running() > 3.5, "the change is seen")
        return round.stop_and_wait(cx)


FAULTS = [
    *(
        Fault(
            f"DNS: the name server is {name}", lambda round, answer=answer: from_the_start(round, answer), (0,), needs_root=True
        )
        for name, answer in {
            "silent": silent, "failing": failing, "talking nonsense": nonsense, "forging": forged, "gone": None
        }.items()
    ),
    Fault("DNS: the name server dies while the command runs", in_the_middle, (0, FAILED), needs_root=True),
]
