# SPDX-License-Identifier: Apache-2.0
"""The parts of every probe: an attempt, the expected result, and the line that reports it."""

import concurrent.futures
import errno
import ipaddress
import json
import os
import re
import selectors
import shutil
import socket
import struct
import subprocess
import time
from pathlib import Path

# The facts of this launch's plan; see VerificationFacts in cx.
FACTS = json.loads(Path(__file__).with_name("facts.json").read_text())

# Addresses for documentation (RFC 5737, RFC 3849), which belong to nobody. No probe contacts an outside address that could
# belong to somebody, except the policy's own hosts.
FORBIDDEN = ("203.0.113.66", "198.51.100.200", "192.0.2.200")
FORBIDDEN6 = ("2001:db8:bad::66", "2001:db8::200")
# A name that no policy allows, with the data that a leak would carry (RFC 6761: .invalid belongs to nobody).
SECRET_NAME = "c2VjcmV0LTA4MTU.exfiltration.invalid"

count = 0


def tell(**line):
    print(json.dumps(line), flush=True)


def skip(number, title, reason):
    """Reports a probe that does not apply to this policy, image or machine. It counts neither as held nor as failed."""
    tell(kind="skipped", id=number, title=title, reason=reason)


class Seen(str):
    """The result of an attempt, and its duration."""

    milliseconds = 0.0


class Expected:
    """The expected result, as text and as a test."""

    def __init__(self, text, holds):
        self.text, self.holds = text, holds


def only(text, *answers):
    return Expected(text, lambda seen: str(seen) in answers)


# No connection may hang: an agent would wait for minutes.
AT_ONCE = Expected("refused within 200 ms", lambda seen: seen == "refused" and seen.milliseconds <= 200)
# Over UDP the refusal is an error of `send`, or an error that the socket reports afterwards. For IPv6 multicast and link-local
# addresses there may be no route at all.
UNSENT = Expected("refused within 200 ms", lambda seen: seen in UNREACHED and seen.milliseconds <= 200)
UNREACHED = ("refused", "EPERM", "EACCES", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "EINVAL")
DENIED = only("refused", "EPERM", "EACCES", "ENOSYS", "EROFS", "ENOENT", "ENOTDIR", "EPROTONOSUPPORT", "ESOCKTNOSUPPORT", "EAFNOSUPPORT")


def attempt(body):
    """Returns the result of a body, or the error that it raised."""
    began = time.monotonic()
    try:
        said = body()
    except (TimeoutError, subprocess.TimeoutExpired):
        said = "no answer"
    except OSError as error:
        said = named(error.errno) or str(error)
    seen = Seen(said)
    seen.milliseconds = (time.monotonic() - began) * 1000
    return seen


def named(number):
    return "refused" if number == errno.ECONNREFUSED else errno.errorcode.get(number)


def probe(number, title, expected, attempts):
    """Makes one finding about all of these attempts, given as label → body. Without attempts there is no finding."""
    if attempts:
        finding(number, title, expected, {label: attempt(body) for label, body in attempts.items()})


def probe_together(number, title, expected, attempts):
    """Does the same for attempts that may hang if a wall is down. They run in threads, so none of them may fork."""
    if attempts:
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            finding(number, title, expected, dict(zip(attempts, pool.map(repeated, attempts.values()))))


def repeated(body):
    """Tries again after a refusal that was slow on a busy machine."""
    for _ in range(3):
        seen = attempt(body)
        if seen not in UNREACHED or seen.milliseconds <= 200:
            break
    return seen


def finding(number, title, expected, seen):
    """Makes one finding about results, given as label → Seen."""
    global count
    count += 1
    failed = {label: each for label, each in seen.items() if not expected.holds(each)}
    tell(kind="finding", id=number, title=title, expected=expected.text, seen=summary(failed or seen, bool(failed)), ok=not failed)


def summary(seen, names_each):
    """Returns the different results, the first few with their labels."""
    if names_each:
        parts = [f"{label}: {timed(each)}" for label, each in list(seen.items())[:4]]
        return "; ".join(parts) + (f"; and {len(seen) - 4} more" if len(seen) > 4 else "")
    slowest = max(seen.values(), key=lambda each: each.milliseconds)
    different = sorted({shortened(each) for each in seen.values()})
    said = ", ".join(different[:3]) + (", …" if len(different) > 3 else "")
    return said + (f" ({len(seen)} times)" if len(seen) > 1 else "") + (f", {slowest.milliseconds:.0f} ms" if said == "refused" else "")


def timed(seen):
    return f"{shortened(seen)} after {seen.milliseconds:.0f} ms" if seen.milliseconds > 200 else shortened(seen)


def shortened(text, most=60):
    return text if len(text) <= most else f"{text[:most]}…"


# Connections

def family(address):
    return socket.AF_INET6 if ":" in address else socket.AF_INET


# The networks that the policy allows by address.
NETWORKS = [(ipaddress.ip_network(rule["cidr"]), rule["ports"]) for rule in FACTS["networks"]]


def is_allowed(address, port):
    """Returns whether the policy itself allows an address, which then is not a forbidden one."""
    try:
        target = ipaddress.ip_address(socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0][4][0].partition("%")[0])
    except (OSError, ValueError):
        return False
    if any(str(target) in addresses for addresses in RESOLVED.values()):
        return True
    return any(port in ports and target in network for network, ports in NETWORKS)


def forbidden(addresses, *ports):
    """Returns the pairs that the policy does not allow."""
    return [(address, port) for address in addresses for port in ports if not is_allowed(address, port)]


def nowhere():
    """Returns an address that the policy does not allow on 443; None if it allows all of them."""
    return next((address for address, _ in forbidden(FORBIDDEN, 443)), None)


def connections(targets, seconds=1.0):
    """Opens TCP connections to all (address, port) at once and returns their results. Retries a refusal that was slow on a busy machine."""
    seen = opened(targets, seconds)
    for _ in range(2):
        slow = [target for target in targets if seen[label(*target)] == "refused" and seen[label(*target)].milliseconds > 200]
        seen.update(opened(slow, seconds))
    return seen


def label(address, port):
    return f"{address} on {port}"


def opened(targets, seconds):
    seen, waiting = {}, selectors.DefaultSelector()
    began = time.monotonic()

    def note(target, number, since):
        result = Seen("open" if number == 0 else named(number))
        result.milliseconds = (time.monotonic() - since) * 1000
        seen[label(*target)] = result

    for target in targets:
        connection = socket.socket(family(target[0]))
        connection.setblocking(False)
        since = time.monotonic()
        number = connection.connect_ex(socket.getaddrinfo(*target, type=socket.SOCK_STREAM)[0][4])
        if number == errno.EINPROGRESS:
            waiting.register(connection, selectors.EVENT_WRITE, (target, since))
        else:
            note(target, number, since)
            connection.close()
    while waiting.get_map() and time.monotonic() - began < seconds:
        for key, _ in waiting.select(0.05):
            note(key.data[0], key.fileobj.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR), key.data[1])
            waiting.unregister(key.fileobj)
            key.fileobj.close()
    for key in list(waiting.get_map().values()):
        result = seen[label(*key.data[0])] = Seen("no answer")
        result.milliseconds = seconds * 1000
        key.fileobj.close()
    waiting.close()
    return seen


def refused(number, title, targets):
    """Makes the finding that connections to all of these (address, port) are refused."""
    if targets:
        finding(number, title, AT_ONCE, connections(targets))
    else:
        skip(number, title, "the policy allows all of it")


def tcp(address, port, option=None, bound_to=None):
    def body():
        with socket.socket(family(address)) as connection:
            connection.settimeout(1)
            if option:
                connection.setsockopt(socket.SOL_SOCKET, *option)
            if bound_to:
                connection.bind(("", bound_to))
            connection.connect(socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0][4])
            return "open"
    return body


def udp(address, port, source_port=None, size=20, broadcast=False):
    def body():
        with socket.socket(family(address), socket.SOCK_DGRAM) as message:
            message.settimeout(1)
            if source_port:
                message.bind(("", source_port))
            if broadcast:
                message.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            message.connect(socket.getaddrinfo(address, port, type=socket.SOCK_DGRAM)[0][4])
            message.send(b"x" * size)
            return f"answered {message.recv(100)!r}"
    return body


def program(*command, environment=None, seconds=10):
    """Returns a program's error message, or its exit status if there is none."""
    def body():
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=seconds, text=True,
                              errors="replace", env={**os.environ, **(environment or {})})
        if done.returncode == 0:
            return f"open {done.stdout[:80]!r}"
        text = done.stdout.strip().lower()
        if re.search("connection refused|could not connect|failed to connect|couldn't connect", text):
            return "refused"
        last = text.rpartition("\n")[2]
        return "unknown name" if "could not resolve" in text else last[:120] or f"status {done.returncode}"
    return body


def has(name):
    return shutil.which(name) is not None


# Names

def question(name, kind, recursion=0x0100):
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split("."))
    return struct.pack("!6H", 0x1234, recursion, 1, 0, 0, 0) + labels + b"\0" + struct.pack("!HH", kind, 1)


def exchange(server, asked, stream=False, seconds=1.0):
    """Returns the reply to one message. Raises OSError if there is none."""
    with socket.socket(family(server), socket.SOCK_STREAM if stream else socket.SOCK_DGRAM) as connection:
        connection.settimeout(seconds)
        connection.connect((server, 53))
        connection.sendall((struct.pack("!H", len(asked)) if stream else b"") + asked)
        if not stream:
            return connection.recv(4096)
        reply = b""
        while len(reply) < 2 or len(reply) < 2 + struct.unpack("!H", reply[:2])[0]:
            more = connection.recv(65537)
            if not more:
                break
            reply += more
        return reply[2:]


def dns(server, name, kind=1, stream=False):
    def body():
        reply = exchange(server, question(name, kind), stream)
        if len(reply) < 12:
            return f"{len(reply)} bytes"
        flags, _, answers = struct.unpack_from("!HHH", reply, 2)
        return f"rcode {flags & 15}, {answers} answers"
    return body


def addresses(name, kind):
    """Returns the addresses in the guard's answer for a name's A (1) or AAAA (28) records; none without an answer."""
    try:
        reply = exchange("127.0.0.1", question(name, kind), seconds=6)
    except OSError:
        return []
    if len(reply) < 12 or struct.unpack_from("!H", reply, 2)[0] & 15:
        return []
    place, found = past_name(reply, 12) + 4, []
    for _ in range(struct.unpack_from("!H", reply, 6)[0]):
        place = past_name(reply, place)
        of, _, _, length = struct.unpack_from("!HHIH", reply, place)
        if of == kind:
            found.append(str(ipaddress.ip_address(reply[place + 10:place + 10 + length])))
        place += 10 + length
    return found


def past_name(message, place):
    while message[place]:
        if message[place] >= 0xC0:
            return place + 2
        place += 1 + message[place]
    return place + 1


# The hosts that the policy names in full, and their addresses so far.
NAMED = [host for host in FACTS["hosts"] if not host["name"].startswith("*")]
RESOLVED = {}


def matches(name):
    """Returns whether the policy allows a name."""
    return any(name == host["name"] or (host["name"].startswith("*.") and name.endswith(host["name"][1:])) for host in FACTS["hosts"])


def resolve(most=6):
    """Returns the first hosts of the policy that have addresses here. Looks them up once."""
    for host in NAMED[:most]:
        if host["name"] not in RESOLVED:
            RESOLVED[host["name"]] = addresses(host["name"], 1) + addresses(host["name"], 28)
    return [host for host in NAMED[:most] if RESOLVED[host["name"]]]


# Files

def walked(folder, enters=lambda folder: True, most=500_000):
    """Returns the files below a folder, in the folders that may be entered, up to a limit."""
    count = 0
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if enters(os.path.join(parent, name))]
        for name in files:
            count += 1
            if count > most:
                return
            yield os.path.join(parent, name)


def outcome(body):
    try:
        body()
    except OSError as error:
        return errno.errorcode.get(error.errno, str(error))
    return "done"


def opened_for_writing(path, flags=0):
    """Returns whether a file could be written, and writes nothing."""
    def body():
        return outcome(lambda: os.close(os.open(path, os.O_WRONLY | flags, 0o600)))
    return body
