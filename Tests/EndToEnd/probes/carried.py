# SPDX-License-Identifier: Apache-2.0
"""Looks up as many names below a wildcard as it can, each with as many bytes as fit, and prints one JSON object.

    carried.py DOMAIN SECONDS
"""

import json
import socket
import struct
import sys
import time

DOMAIN, SECONDS = sys.argv[1], float(sys.argv[2])
# RFC 1035 section 2.3.4: a name has at most 255 bytes with its lengths, a label at most 63.
ROOM = 253 - len(DOMAIN) - 1


def name(number):
    text = f"{number:0{ROOM - ROOM // 64}}"
    return ".".join([text[place:place + 63] for place in range(0, len(text), 63)] + [DOMAIN])


def question(number):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name(number).split("."))
    return struct.pack("!6H", number & 0xFFFF, 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack("!HH", 1, 1)


with socket.socket(type=socket.SOCK_DGRAM) as connection:
    connection.connect(("127.0.0.1", 53))
    connection.setblocking(False)
    until, sent, answered = time.monotonic() + SECONDS, 0, 0
    while time.monotonic() < until:
        for _ in range(20):
            sent += 1
            try:
                connection.send(question(sent))
            except OSError:
                pass
        time.sleep(0.01)
        try:
            while reply := connection.recv(4096):
                answered += reply[3] & 15 == 0
        except OSError:
            pass
print(json.dumps({"sent": sent, "answered": answered}))
