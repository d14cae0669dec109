# SPDX-License-Identifier: Apache-2.0
"""Faults of STS: nobody there, silence, a reset, refusals, nonsense. And the AWS CLI is killed."""

import contextlib
import os
import signal
import socket
import struct
import threading
from collections.abc import Iterator

from round import FAILED, Fault, Round
from support import processes
from support.policies import AWS

REFUSAL = (b"<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>")


def answer(status: str, content: bytes) -> bytes:
    return (
        f"HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {len(content)}\r\nConnection: close\r\n\r\n".encode()
        + content
    )


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def saying(content: bytes):
    def say(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(content)
        connection.close()
    return say


@contextlib.contextmanager
def served(handle) -> Iterator[str]:
    """Serves an STS of this kind and returns its address. Connections that it does not close stay open as long as it serves."""
    server = socket.create_server(("127.0.0.1", 0))
    kept = []

    def serve() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            kept.append(connection)
            try:
                handle(connection)
            except OSError:
                continue

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        for connection in kept:
            connection.close()


def ask(round: Round, address: str, **options):
    return round.launch(policy=AWS, environment={"AWS_ENDPOINT_URL_STS": address, "AWS_MAX_ATTEMPTS": "1"}, **options)


def failing(round: Round, handle) -> int:
    with served(handle) as address:
        return round.stop_and_wait(ask(round, address))


def gone(round: Round) -> int:
    with served(reset) as address:
        pass
    return round.stop_and_wait(ask(round, address))


def hanging(round: Round) -> int:
    """STS hangs until the person loses patience."""
    called = threading.Event()
    with served(lambda _: called.set()) as address:
        cx = ask(round, address)
        round.wait_for(called.is_set, "a call to STS")
        cx.send_signal(signal.SIGINT)
        return round.stop_and_wait(cx)


def killed(round: Round) -> int:
    called = threading.Event()
    with served(lambda _: called.set()) as address:
        cx = ask(round, address)
        round.wait_for(called.is_set, "a call to STS")
        for pid, line in processes.descendants().items():
            if "awscli" in line:
                os.kill(pid, signal.SIGKILL)
        return round.stop_and_wait(cx)


def killed_with_keys(round: Round) -> int:
    """cx is killed in a session that has credentials. Nothing of them may be on the disk."""
    cx = round.launch(policy=AWS)
    round.wait_running()
    cx.kill()
    return round.stop_and_wait(cx)


FAULTS = [
    Fault("STS: nobody is there", gone, (FAILED,), says="cannot assume the role"),
    Fault("STS: hangs, and the person interrupts", hanging, (128 + signal.SIGINT,)),
    *(Fault(f"STS: {name}", lambda round, handle=handle: failing(round, handle), (FAILED,), says="assume") for name, handle in {
        "resets the connection": reset,
        "refuses": saying(answer("403 Forbidden", REFUSAL)),
        "fails": saying(answer("500 Internal Server Error", b"")),
        "answers with nothing": saying(answer("200 OK", b"")),
        "answers with nonsense": saying(answer("200 OK", bytes(range(256)))),
        "answers with half of it": saying(answer("200 OK", b"<AssumeRoleResponse><AssumeRoleResult><Credentials>")[:-20]),
        "answers with something else": saying(answer("200 OK", b"<GetCallerIdentityResponse/>")),
        "is no HTTP": saying(b"\x15\x03\x01\x00\x02\x02\x28"),
    }.items()),
    Fault("STS: the AWS CLI is killed", killed, (FAILED,), says="cannot assume the role"),
    Fault("STS: cx is killed with credentials at hand", killed_with_keys, (-signal.SIGKILL,)),
]
