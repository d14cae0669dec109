# SPDX-License-Identifier: Apache-2.0
"""Sends malformed DNS messages to the guard for three seconds, as fast as it can, and then asks for the allowed site."""

import json
import os
import socket
import struct
import subprocess
import time

HEAD = struct.pack("!6H", 7, 0x0100, 1, 0, 0, 0)
BAD = [
    HEAD + b"\xc0\x0c\0\1\0\1", HEAD + b"\xc0\x0e\xc0\x0c\0\1\0\1",
    struct.pack("!6H", 7, 0x0100, *[65535] * 4) + b"\3foo\0\0\1\0\1", HEAD + b"\x3f" * 300, b"x", os.urandom(500),
    HEAD + b"\6secret\7example\3net\0\0\xff\0\1",
]
LONG = [bytes(65535), HEAD + b"\xc0\x0c" * 32000, os.urandom(65535)]


def flooded(seconds, most):
    end, count = time.monotonic() + seconds, 0
    with socket.socket(type=socket.SOCK_DGRAM) as flood:
        flood.connect(("127.0.0.1", 53))
        flood.setblocking(False)
        while time.monotonic() < end and count < most:
            try:
                flood.send(BAD[count % len(BAD)])
                count += 1
            except OSError:
                time.sleep(0.001)
    return count


def streamed(text):
    with socket.create_connection(("127.0.0.1", 53), 3) as stream:
        stream.settimeout(0.5)
        try:
            stream.sendall(struct.pack("!H", len(text)) + text)
            stream.recv(100)
        except OSError:
            return


count = flooded(3, 20000)
for text in LONG:
    streamed(text)
answer = subprocess.run(
    ["curl", "-sS", "--retry", "3", "--max-time", "20", "https://status.example.com/"], capture_output=True, text=True
)
print(json.dumps({"messages": count, "afterwards": answer.stdout}))
