# SPDX-License-Identifier: Apache-2.0
"""The name server of a host that moves every second. Each answer has one address, with a TTL of one second."""

import socket
import struct
import threading
import time

from places import CLOCK, ROTATING

A, IN = 1, 1
QR_AA = 0x8400  # RFC 1035 section 4.1.1: a response, authoritative


def start() -> None:
    server = socket.socket(type=socket.SOCK_DGRAM)
    server.bind((CLOCK, 53))
    threading.Thread(target=serve, args=(server,), daemon=True).start()


def serve(server: socket.socket) -> None:
    while True:
        query, client = server.recvfrom(4096)
        server.sendto(answer(query, ROTATING[1][int(time.time()) % len(ROTATING[1])]), client)


def answer(query: bytes, address: str) -> bytes:
    """Answers a question for A with one address, and any other with nothing."""
    end = query.index(0, 12) + 5
    kind, _ = struct.unpack_from("!HH", query, end - 4)
    # The name is a pointer to the one in the question.
    records = struct.pack("!HHHIH4s", 0xC00C, A, IN, 1, 4, socket.inet_aton(address)) if kind == A else b""
    return query[:2] + struct.pack("!5H", QR_AA, 1, bool(records), 0, 0) + query[12:end] + records
