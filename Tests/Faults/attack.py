# SPDX-License-Identifier: Apache-2.0
"""Runs inside: tries every way out again and again until /src/stop exists, at most for two minutes."""

import os
import socket
import time

FORBIDDEN = ["203.0.113.66", "2001:db8:bad::66", "192.0.2.99", "10.0.0.5", "169.254.169.254", "127.0.0.1"]


def connect(address: str, port: int) -> None:
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as attempt:
        attempt.settimeout(0.2)
        attempt.connect((address, port))


def datagram(address: str, port: int, content: bytes) -> None:
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_DGRAM) as attempt:
        attempt.settimeout(0.05)
        attempt.sendto(content, (address, port))
        if port == 53:
            attempt.recv(512)


def question(name: str) -> bytes:
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    return b"\x12\x34\x01\0\0\1\0\0\0\0\0\0" + labels + b"\0\0\1\0\1"


def allowed() -> None:
    address = socket.getaddrinfo("status.example.com", 443, socket.AF_INET, socket.SOCK_STREAM)[0][4]
    connect(*address)


end = time.monotonic() + 120
number = 0
while time.monotonic() < end and not os.path.exists("/src/stop"):
    number += 1
    attempts = [lambda: datagram("192.0.2.53", 53, question(f"n{number}.data.example.net")), allowed]
    for target in FORBIDDEN:
        attempts += [
            lambda: connect(target, 443), lambda: datagram(target, 443, b"out"),
            lambda: datagram(target, 53, question("paste.example.net")),
        ]
        for attempt in attempts:
            try:
                attempt()
            except OSError:
                pass
        attempts = []
        time.sleep(0.01)
