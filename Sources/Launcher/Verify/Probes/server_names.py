"""Server names in TLS that must not be carried (bypass number 11)."""

import socket
import ssl
import struct

from kit import RESOLVED, Expected, attempt, finding, resolve, skip

# RFC 8446, section 6: an alert is a record of type 21, whose body is level and description; access_denied is 49.
REFUSED = Expected("the alert access_denied, or a reset", lambda seen: seen in ("alert 49", "ECONNRESET", "ECONNRESET before"))
SECRET_NAME = "c2VjcmV0.exfiltration.invalid"


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
    other = next((each for each in hosts[1:] if address not in RESOLVED[each["name"]]), None)
    if other:
        finding(11, "an allowed server name to the address of another host", REFUSED, {
            other["name"]: attempt(sent(address, port, [client_hello(other["name"])]))})
    else:
        skip(11, "an allowed server name to the address of another host", "the policy's first hosts share their addresses, or there is one")


def client_hello(name):
    """The first record of a handshake, as OpenSSL makes it."""
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
    """The same handshake message in records of `size` bytes (RFC 8446, section 5.1)."""
    body = hello[5:]
    return b"".join(hello[:3] + struct.pack("!H", len(body[place:place + size])) + body[place:place + size] for place in range(0, len(body), size))


def sent(address, port, parts):
    """What comes back: an alert, a ServerHello, or how the connection ended."""
    def body():
        with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as connection:
            connection.settimeout(5)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.connect((address, port))
            try:
                for part in parts:
                    connection.sendall(part)
            except (BrokenPipeError, ConnectionResetError):
                return "ECONNRESET before"
            reply = b""
            while len(reply) < 7:
                more = connection.recv(200)
                if not more:
                    return f"closed after {reply!r}"
                reply += more
            return f"alert {reply[6]}" if reply[0] == 21 else f"answered {reply[:16]!r}"
    return body
