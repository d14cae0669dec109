# SPDX-License-Identifier: Apache-2.0
"""Connects to allowed addresses from inside, under right and wrong server names; prints one JSON object: name → result.

    server_names.py allowed|refused|second|rotating

A result is `open` with the first line of the answer, `access denied`, the name of an error, `timeout` or `ended`.
"""

import contextlib
import ctypes
import errno
import http.client
import json
import socket
import ssl
import struct
import sys
import time

ALLOWED, OTHER, STRANGER = "status.example.com", "docs.example.com", "stranger.example.net"
RETRY, NEIGHBOUR = "retry.example.com", "neighbour.example.net"
REQUEST = f"GET /probe HTTP/1.1\r\nHost: {ALLOWED}\r\nConnection: close\r\n\r\n".encode()
RESULTS = {}


def attempt(name, body):
    try:
        RESULTS[name] = body()
    except TimeoutError:
        RESULTS[name] = "timeout"
    except ssl.SSLError as error:
        RESULTS[name] = "access denied" if "access denied" in str(error).lower() else str(error)
    except OSError as error:
        RESULTS[name] = errno.errorcode.get(error.errno, str(error))


def address_of(host):
    return socket.getaddrinfo(host, 443, socket.AF_INET, socket.SOCK_STREAM)[0][4]


def context(version=None):
    made = ssl.create_default_context()
    made.check_hostname, made.verify_mode = False, ssl.CERT_NONE
    if version:
        made.maximum_version = version
    return made


def first_line(data):
    line = data.split(b"\r\n")[0].decode("latin1")
    return f"open {line}" if data else "ended"


def tls(host, name, version=None):
    """Sends a request by TLS to a host's address under this name."""
    def body():
        with socket.create_connection(address_of(host), timeout=5) as plain:
            with context(version).wrap_socket(plain, server_hostname=name) as connection:
                connection.sendall(REQUEST)
                return first_line(connection.recv(4096))
    return body


def hello(name):
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    session = context().wrap_bio(incoming, outgoing, server_hostname=name)
    try:
        session.do_handshake()
    except ssl.SSLWantReadError:
        pass
    return session, incoming, outgoing


def plain(*pieces, host=ALLOWED):
    """Sends these bytes, each in a segment of its own, and returns the answer."""
    def body():
        with socket.create_connection(address_of(host), timeout=5) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for piece in pieces:
                connection.sendall(piece)
            told = connection.recv(4096)
            # the record of an alert: level and description (RFC 8446 section 6)
            return "access denied" if told[:1] == b"\x15" and told[5:7] == bytes([2, 49]) else first_line(told)
    return body


def exchange(session, incoming, outgoing, connection, how):
    """Carries out the rest of an exchange. `how` cuts the client's next bytes into pieces."""
    pieces = how(outgoing.read())
    while True:
        for piece in pieces:
            connection.sendall(piece)
        data = connection.recv(65536)
        if not data:
            return "ended"
        incoming.write(data)
        try:
            session.do_handshake()
            break
        except ssl.SSLWantReadError:
            pieces = [outgoing.read()]
    session.write(REQUEST)
    connection.sendall(outgoing.read())
    while True:
        try:
            return first_line(session.read(4096))
        except ssl.SSLWantReadError:
            incoming.write(connection.recv(65536))


def cut(name, how):
    """Carries out a whole exchange. `how` cuts its hello into pieces."""
    def body():
        session, incoming, outgoing = hello(name)
        with socket.create_connection(address_of(ALLOWED), timeout=5) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return exchange(session, incoming, outgoing, connection, how)
    return body


def renamed(session, name):
    """Makes OpenSSL send another name from now on, which Python cannot do. The call is SSL_set_tlsext_host_name(3)."""
    # Python's object has two words of its own, a reference to a socket, and then the SSL.
    place = id(session._sslobj) + 3 * ctypes.sizeof(ctypes.c_void_p)
    control = ctypes.CDLL("libssl.so.3").SSL_ctrl
    control.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_long, ctypes.c_char_p]
    if control(ctypes.c_void_p.from_address(place).value, 55, 0, name.encode() if name else None) != 1:
        raise OSError("OpenSSL takes no other name")


def twice(first, second, how=lambda data: [data]):
    """Carries out an exchange with a server that asks for a second hello. That hello has another name, and `how` cuts
    it."""
    def body():
        session, incoming, outgoing = hello(first)
        with socket.create_connection(address_of(RETRY), timeout=5) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.sendall(outgoing.read())
            asked = connection.recv(65536)
            # the random of a HelloRetryRequest (RFC 8446 section 4.1.3)
            if asked[11:15] != bytes.fromhex("cf21ad74"):
                return "no second hello is asked for"
            renamed(session, second)
            incoming.write(asked)
            with contextlib.suppress(ssl.SSLWantReadError):
                session.do_handshake()
            return exchange(session, incoming, outgoing, connection, how)
    return body


def segments(data):
    return [data[place:place + 1] for place in range(len(data))]


def records(data):
    """Splits a handshake message into records of one byte each, in a few segments."""
    return [b"".join(struct.pack("!BHHB", 22, 0x0301, 1, byte) for byte in data[5:])]


def slow(data):
    for piece in (data[:3], data[3:70], data[70:]):
        yield piece
        time.sleep(0.3)


def allowed():
    attempt("the allowed name", tls(ALLOWED, ALLOWED))
    attempt("the allowed name by TLS 1.2", tls(ALLOWED, ALLOWED, ssl.TLSVersion.TLSv1_2))
    attempt("the allowed name in capitals", tls(ALLOWED, ALLOWED.upper()))
    attempt("another allowed name at its own address", tls(OTHER, OTHER))
    attempt("the allowed name in segments of one byte", cut(ALLOWED, segments))
    attempt("the allowed name in records of one byte", cut(ALLOWED, records))
    attempt("the allowed name, slowly", cut(ALLOWED, slow))


def refused():
    # Both addresses must be leased.
    for host in (ALLOWED, OTHER):
        address_of(host)
    attempt("a stranger's name", tls(ALLOWED, STRANGER))
    attempt("a stranger's name by TLS 1.2", tls(ALLOWED, STRANGER, ssl.TLSVersion.TLSv1_2))
    attempt("no name", tls(ALLOWED, None))
    attempt("another allowed name at this address", tls(ALLOWED, OTHER))
    attempt("this allowed name at another's address", tls(OTHER, ALLOWED))
    attempt("a name below the allowed one", tls(ALLOWED, f"x.{ALLOWED}"))
    attempt("a stranger's name in segments of one byte", cut(STRANGER, segments))
    attempt("a stranger's name in records of one byte", cut(STRANGER, records))
    attempt("a stranger's name, slowly", cut(STRANGER, slow))
    literal = address_of(ALLOWED)[0].encode()
    name = f"{'a' * (len(literal) - 3)}.bc"
    attempt("an address for a name", plain(hello(name)[2].read().replace(name.encode(), literal)))
    name = f"{ALLOWED[:-4]}.comx"
    attempt("the allowed name with a dot behind", plain(hello(name)[2].read().replace(name.encode(), f"{ALLOWED}.".encode())))
    attempt("HTTP", plain(REQUEST))
    attempt("HTTP through a proxy that is none", plain(f"CONNECT {STRANGER}:443 HTTP/1.1\r\n\r\n".encode()))
    attempt("SSH", plain(b"SSH-2.0-OpenSSH_9.2\r\n"))
    attempt("an SSL 2 hello", plain(bytes([0x80, 0x2E, 1, 0, 2])))
    # A right hello comes second, but the first one counts.
    attempt("a stranger's hello before the right one", plain(hello(STRANGER)[2].read() + hello(ALLOWED)[2].read()))
    attempt("an empty record before the hello", plain(b"\x16\x03\x01\0\0" + hello(ALLOWED)[2].read()))


def second():
    attempt("the allowed name twice", twice(RETRY, RETRY))
    attempt("the allowed name twice, in segments of one byte", twice(RETRY, RETRY, segments))
    attempt("a neighbour's name", twice(RETRY, NEIGHBOUR))
    attempt("a neighbour's name in segments of one byte", twice(RETRY, NEIGHBOUR, segments))
    attempt("no name", twice(RETRY, None))


def rotating():
    """Opens new connections for seven seconds to a host that moves every second, beside one that stays open all the
    time."""
    host = "rotating.example.com"
    kept = http.client.HTTPSConnection(host, timeout=5)
    fetch(kept, "/kept/first")
    used, failed = set(), []
    until = time.monotonic() + 7
    while time.monotonic() < until:
        fresh = http.client.HTTPSConnection(host, timeout=5)
        try:
            fetch(fresh, "/fresh")
            used.add(fresh.sock.getpeername()[0])
        except OSError as error:
            failed.append(str(error))
        finally:
            fresh.close()
        time.sleep(0.25)
    RESULTS["addresses"] = sorted(used)
    RESULTS["failed"] = failed
    RESULTS["the one that stayed open"] = fetch(kept, "/kept/last")


def fetch(connection, path):
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    return answer.status


if __name__ == "__main__":
    {"allowed": allowed, "refused": refused, "second": second, "rotating": rotating}[sys.argv[1]]()
    print(json.dumps(RESULTS))
