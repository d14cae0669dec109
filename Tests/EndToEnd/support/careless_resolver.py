# SPDX-License-Identifier: Apache-2.0
"""careless_resolver.py PID: a name server on port 5300 that answers every question with an address until PID has ended."""

import os
import socket
import struct
import sys


def answer(asked: bytes) -> bytes:
    place = 12
    while asked[place]:
        place += 1 + asked[place]
    kind = struct.unpack_from("!H", asked, place + 1)[0]
    address = bytes(15) + b"\1" if kind == 28 else bytes([203, 0, 113, 66])
    record = b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(address)) + address
    return asked[:2] + struct.pack("!5H", 0x8180, 1, 1, 0, 0) + asked[12:place + 5] + record


with socket.socket(type=socket.SOCK_DGRAM) as server:
    server.bind(("127.0.0.1", 5300))
    server.settimeout(0.2)
    while os.path.exists(f"/proc/{sys.argv[1]}"):
        try:
            asked, sender = server.recvfrom(4096)
            server.sendto(answer(asked), sender)
        except (TimeoutError, IndexError, struct.error):
            continue
