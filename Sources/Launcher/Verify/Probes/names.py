# SPDX-License-Identifier: Apache-2.0
"""Names, and the data that could leave in them (bypass numbers 14 to 19)."""

import ipaddress
import os
import socket
import struct
from pathlib import Path

from kit import (
    DENIED,
    FACTS,
    FORBIDDEN,
    NAMED,
    RESOLVED,
    SECRET_NAME,
    UNSENT,
    Expected,
    Seen,
    dns,
    exchange,
    finding,
    forbidden,
    has,
    matches,
    nowhere,
    only,
    opened_for_writing,
    probe_together,
    program,
    question,
    refused,
    resolve,
    skip,
    udp,
)

REFUSED = only("REFUSED, no answer", "rcode 5, 0 answers")
ANSWERED = Expected("an answer of the guard's", lambda seen: seen.startswith("rcode 0, ") and not seen.endswith(", 0 answers"))
# The guard answers, whichever server is asked.
SERVERS = ("127.0.0.1", "192.0.2.53", "203.0.113.53", "::1", "2001:db8::53")
TYPES = {"TXT": 16, "MX": 15, "NAPTR": 35, "SRV": 33, "ANY": 255, "HTTPS": 65, "SVCB": 64, "NULL": 10, "CNAME": 5, "NS": 2, "PTR": 12, "SOA": 6,
         "DNSKEY": 48, "TLSA": 52, "AXFR": 252}
# Networks to which no allowed name may lead: RFC 1122, 3927, 1918, 6598, 5771, 4291, 4193, 6052, 3056.
INSIDE = [ipaddress.ip_network(text) for text in (
    "0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32", "224.0.0.0/3", "::/127", "::ffff:0:0/96", "fe80::/10", "ff00::/8",
    "fd00:ec2::/32")]
PRIVATE = [ipaddress.ip_network(text) for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "64:ff9b::/96")]


def run():
    servers()
    types()
    resolver_files()
    where_names_lead()
    malformed()


def servers():
    for stream, how in ((False, "UDP"), (True, "TCP")):
        probe_together(14, f"a forbidden name asked of any server by {how}", REFUSED, {
            server: dns(server, SECRET_NAME, stream=stream) for server in SERVERS})
    hosts = resolve()
    if hosts:
        name = hosts[0]["name"]
        kind = 28 if all(":" in address for address in RESOLVED[name]) else 1
        probe_together(14, "an allowed name asked of any server", ANSWERED, {server: dns(server, name, kind) for server in SERVERS})
    else:
        skip(14, "an allowed name asked of any server", "no host of the policy has an address here")
    refused(14, "DNS over TLS", forbidden((*FORBIDDEN, "2001:db8::53"), 853))
    probe_together(14, "DNS over QUIC", UNSENT, {FORBIDDEN[0]: udp(FORBIDDEN[0], 853)})
    address = nowhere()
    if has("curl") and address:
        probe_together(14, "DNS over HTTPS", only("refused", "refused"), {
            address: program("curl", "-sSk", "--max-time", "3", f"https://{address}/dns-query?name={SECRET_NAME}")})


def types():
    probe_together(15, "a forbidden name with data in its labels", REFUSED, {
        "A": dns("127.0.0.1", SECRET_NAME), "AAAA": dns("127.0.0.1", SECRET_NAME, 28),
        "a name of 250 bytes": dns("127.0.0.1", ".".join(["c2VjcmV0" * 7] * 4) + ".example.invalid"),
        **{name: dns("127.0.0.1", SECRET_NAME, number) for name, number in TYPES.items()}})
    unknown = Expected("an error, no answer", lambda seen: seen.endswith(", 0 answers") and "rcode 0" not in seen)
    probe_together(15, "names of the machine's own, and of addresses", unknown, {
        "mDNS's": dns("127.0.0.1", "c2VjcmV0.local"), "a plain one": dns("127.0.0.1", "c2VjcmV0"), "IPv4": dns("127.0.0.1", "66.113.0.203.in-addr.arpa", 12),
        "IPv6": dns("127.0.0.1", "6.6.0.0.8.b.d.0.1.0.0.2.ip6.arpa", 12)})
    if not NAMED:
        skip(15, "other types of an allowed name", "the policy names no host")
        return
    name = NAMED[0]["name"]
    probe_together(15, "types of an allowed name that carry data", Expected("no answer", lambda seen: seen.endswith(", 0 answers")), {
        kind: dns("127.0.0.1", name, number) for kind, number in TYPES.items()})
    if not matches(f"c2VjcmV0.{name}"):
        probe_together(15, "a label with data before an allowed name", REFUSED, {"A": dns("127.0.0.1", f"c2VjcmV0.{name}")})


def resolver_files():
    probe_together(16, "the resolver's files", DENIED, {
        path: opened_for_writing(path, flags) for path, flags in
        (("/etc/resolv.conf", 0), ("/etc/hosts", 0), ("/etc/nsswitch.conf", os.O_CREAT), ("/etc/gai.conf", os.O_CREAT), ("/etc/host.conf", os.O_CREAT))})
    if not has("getent"):
        skip(16, "the resolver's variables", "getent is not in the image")
        return
    aliases = Path("/tmp/cx-verify-aliases")
    aliases.write_text(f"alias {SECRET_NAME}\n")
    unknown = Expected("an unknown name", lambda seen: seen == "status 2")
    probe_together(16, "the resolver's variables", unknown, {
        "RES_OPTIONS": program("getent", "ahosts", SECRET_NAME, environment={"RES_OPTIONS": f"nameserver:{FORBIDDEN[0]} use-vc ndots:9"}),
        "LOCALDOMAIN": program("getent", "ahosts", "c2VjcmV0", environment={"LOCALDOMAIN": "exfiltration.invalid"}),
        "HOSTALIASES": program("getent", "ahosts", "alias", environment={"HOSTALIASES": str(aliases)})})
    aliases.unlink()


def where_names_lead():
    """Checks the addresses that the guard answers for the policy's first hosts."""
    title = "where the policy's names lead"
    if FACTS["proxyResolves"]:
        skip(17, title, "the proxy alone resolves names, and decides where they lead")
        return
    if not resolve():
        skip(17, title, "no host of the policy has an address here")
        return
    seen = {}
    for host in NAMED:
        closed = INSIDE + ([] if host["private"] else PRIVATE)
        inside = [address for address in RESOLVED.get(host["name"], []) if any(ipaddress.ip_address(address) in each for each in closed)]
        seen[host["name"]] = Seen(f"into {', '.join(inside)}" if inside else "outside")
    finding(17, title, only("outside of loopback, link-local, private and metadata space", "outside"), seen)


def malformed():
    header = struct.pack("!6H", 0x1234, 0x0100, 1, 0, 0, 0)
    bad = {
        "a loop of pointers": header + b"\xc0\x0c\0\1\0\1", "two pointers to each other": header + b"\xc0\x0e\xc0\x0c\0\1\0\1",
        "65,535 questions": struct.pack("!6H", 1, 0x0100, 65535, 65535, 65535, 65535) + question("localhost", 1)[12:],
        "half a header": header[:6], "no question": struct.pack("!6H", 1, 0x0100, 0, 0, 0, 0),
        "a label of 64 bytes": header + b"\x40" + b"x" * 64 + b"\0\0\1\0\1",
        "a name of 300 bytes": header + (b"\x3f" + b"x" * 63) * 5 + b"\0\0\1\0\1", "nothing": b"", "bytes of no kind": bytes(range(256)) * 2,
    }
    for text in bad.values():
        sent(text, stream=False)
        sent(text, stream=True)
    sent(question("localhost", 1) + bytes(65535 - len(question("localhost", 1))), stream=True)
    sent(header + b"\xc0\x0c" * 32000, stream=True)
    alive = {"localhost by UDP": patiently(dns("127.0.0.1", "localhost")), "localhost by TCP": patiently(dns("127.0.0.1", "localhost", stream=True))}
    probe_together(19, "the guard after malformed messages, 64-KiB ones among them", ANSWERED, alive)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as flood:
        flood.connect(("127.0.0.1", 53))
        flood.setblocking(False)
        for number in range(4000):
            try:
                flood.send(list(bad.values())[number % len(bad)] or b"x")
            except OSError:
                continue
    probe_together(19, "the guard after thousands of them in a second", ANSWERED, alive)


def patiently(body, times=5):
    """Asks again like a resolver when a datagram is lost, for example because a socket is full."""
    def repeated():
        for _ in range(times - 1):
            try:
                return body()
            except OSError:
                continue
        return body()
    return repeated


def sent(text, stream):
    """Ignores the result, because only the guard's answers afterwards count."""
    try:
        exchange("127.0.0.1", text, stream, seconds=0.05)
    except (OSError, struct.error):
        return
