# SPDX-License-Identifier: Apache-2.0
"""Server names in TLS that must not be carried (bypass number 11)."""

import os
import socket
import ssl
import struct

from kit import RESOLVED, Expected, attempt, finding, resolve, skip

# RFC 8446, section 6: an alert is a record of type 21, whose body is level and description; access_denied is 49.
REFUSED = Expected("the alert access_denied, or a reset", lambda seen: seen in ("alert 49", "ECONNRESET", "ECONNRESET before"))
SECRET_NAME = "c2VjcmV0.exfiltration.invalid"
# The first bytes of a HelloRetryRequest's random (RFC 8446, section 4.1.3).
RETRY = bytes.fromhex("cf21ad74e59a6111")
X25519 = 0x001D


def run():
    hosts = [host for host in resolve() if host["tlsPorts"]]
    if not hosts:
        skip(11, "server names", "no host of the policy with TLS has an address here")
        return
    host = hosts[0]
    address, port = RESOLVED[host["name"]][0], host["tlsPorts"][0]
    hello = client_hello(SECRET_NAME)
    ways = {
        "whole": [hello], "byte by byte": [bytes([byte]) for byte in hello[:64]] + [hello[64:]],
        "in two segments": [hello[:100], hello[100:]], "over records of 32 bytes": [records(hello, 32)],
        "over records, byte by byte at first": [bytes([byte]) for byte in records(hello, 7)[:80]] + [records(hello, 7)[80:]]}
    finding(11, "a forbidden server name to an allowed address", REFUSED, {name: attempt(sent(address, port, parts)) for name, parts in ways.items()})
    finding(11, "no server name, or another protocol", REFUSED, {
        "none": attempt(sent(address, port, [client_hello(None)])),
        "HTTP": attempt(sent(address, port, [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"])), "SSH": attempt(sent(address, port, [b"SSH-2.0-x\r\n"])),
        "bytes of no kind": attempt(sent(address, port, [bytes(range(256))]))})
    second_hellos(host["name"], address, port)
    other = next((each for each in hosts[1:] if address not in RESOLVED[each["name"]]), None)
    if other:
        finding(11, "an allowed server name to the address of another host", REFUSED, {
            other["name"]: attempt(sent(address, port, [client_hello(other["name"])]))})
    else:
        skip(11, "an allowed server name to the address of another host", "the policy's first hosts share their addresses, or there is one")


def second_hellos(name, address, port):
    """A server that is offered no key asks for a second hello, and takes the name from that one."""
    title = "a forbidden server name in the second hello that a server asks for"
    ways = {"whole": lambda hello: [hello], "in two segments": lambda hello: [hello[:60], hello[60:]],
            "over records of 32 bytes": lambda hello: [records(hello, 32)]}
    seen = {way: attempt(retried(name, address, port, cut)) for way, cut in ways.items()}
    if "not asked for" in seen.values():
        skip(11, title, f"{name} asks for no second hello, like servers that support at most TLS 1.2")
    else:
        finding(11, title, REFUSED, seen)


def keyless_hello(name, keys=b""):
    """Returns the first record of a TLS 1.3 handshake that offers groups with these keys, or without keys (RFC 8446, section 4.1.2)."""
    def vector(content, size="!H"):
        return struct.pack(size, len(content)) + content

    def extension(kind, content):
        return struct.pack("!H", kind) + vector(content)

    host = name.encode()
    extensions = (
        extension(0, vector(b"\0" + vector(host))) + extension(10, vector(struct.pack("!3H", X25519, 0x0017, 0x0018)))
        + extension(13, vector(struct.pack("!6H", 0x0403, 0x0503, 0x0804, 0x0805, 0x0401, 0x0501)))
        + extension(43, vector(struct.pack("!H", 0x0304), "!B")) + extension(51, vector(keys)))
    body = b"\x03\x03" + bytes(range(32)) + vector(bytes(32), "!B") + vector(struct.pack("!3H", 0x1301, 0x1302, 0x1303)) + b"\1\0" + vector(extensions)
    return b"\x16\x03\x01" + vector(b"\1" + struct.pack("!I", len(body))[1:] + body)


def retried(name, address, port, cut):
    def body():
        with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as connection:
            connection.settimeout(5)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.connect((address, port))
            connection.sendall(keyless_hello(name))
            asked = record(connection)
            # after the headers of the record and the message, and the version
            if not asked[11:].startswith(RETRY):
                return "not asked for"
            key = struct.pack("!HH", X25519, 32) + os.urandom(32)
            return answer(connection, cut(keyless_hello(SECRET_NAME, key)))
    return body


def client_hello(name):
    """Returns the first record of a handshake, as OpenSSL makes it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    outgoing = ssl.MemoryBIO()
    handshake = context.wrap_bio(ssl.MemoryBIO(), outgoing, server_hostname=name)
    try:
        handshake.do_handshake()
    except ssl.SSLWantReadError:
        return outgoing.read()
    raise OSError("OpenSSL made no ClientHello")


def records(hello, size):
    """Returns the same handshake message in records of `size` bytes (RFC 8446, section 5.1)."""
    body = hello[5:]
    return b"".join(hello[:3] + struct.pack("!H", len(body[place:place + size])) + body[place:place + size] for place in range(0, len(body), size))


def sent(address, port, parts):
    """Returns the reply: an alert, a ServerHello, or the way in which the connection ended."""
    def body():
        with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as connection:
            connection.settimeout(5)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.connect((address, port))
            return answer(connection, parts)
    return body


def answer(connection, parts):
    try:
        for part in parts:
            connection.sendall(part)
    except (BrokenPipeError, ConnectionResetError):
        return "ECONNRESET before"
    reply = record(connection)
    if reply[:1] == b"\x14":
        # change_cipher_spec, which follows a HelloRetryRequest (RFC 8446, appendix D.4)
        reply = record(connection)
    if len(reply) < 7:
        return f"closed after {reply!r}"
    return f"alert {reply[6]}" if reply[0] == 21 else f"answered {reply[:16]!r}"


def record(connection):
    """Returns one record with its header, or less if the connection ends before."""
    reply = b""
    while len(reply) < 5 or len(reply) < 5 + struct.unpack("!H", reply[3:5])[0]:
        more = connection.recv(1 if len(reply) < 5 else 5 + struct.unpack("!H", reply[3:5])[0] - len(reply))
        if not more:
            break
        reply += more
    return reply
