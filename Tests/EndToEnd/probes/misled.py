# SPDX-License-Identifier: Apache-2.0
"""Asks for names that lead where no allowed name may, and for forms of the one site. Prints one JSON object: name →
result."""

import json
import socket
import struct
import subprocess

RESULTS = {}


def asked(name, kind):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    with socket.socket(type=socket.SOCK_DGRAM) as connection:
        connection.settimeout(3)
        connection.connect(("127.0.0.1", 53))
        connection.send(struct.pack("!6H", 1, 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack("!HH", kind, 1))
        flags, _, answers = struct.unpack_from("!HHH", connection.recv(4096), 2)
        return f"rcode {flags & 15}, {answers} answers"


def connected(address):
    with socket.socket() as connection:
        connection.settimeout(3)
        return connection.connect_ex((address, 443))


RESULTS["the allowed site before its name was asked"] = connected("198.51.100.10")
site = subprocess.run(["curl", "-sS", "--max-time", "5", "https://status.example.com/"], capture_output=True, text=True)
RESULTS["the allowed site"] = site.stdout
RESULTS["its addresses"] = sorted({entry[4][0] for entry in socket.getaddrinfo("status.example.com", 443)})
RESULTS["its neighbour"] = connected("198.51.100.11")
for name in ("loopback", "private", "metadata", "local6", "alias"):
    for kind in (1, 28):
        RESULTS[f"{name}.misleading.example.com, type {kind}"] = asked(f"{name}.misleading.example.com", kind)
for kind in (1, 28):
    RESULTS[f"half.example.com, type {kind}"] = asked("half.example.com", kind)
print(json.dumps(RESULTS))
