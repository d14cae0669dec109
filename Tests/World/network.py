# SPDX-License-Identifier: Apache-2.0
"""Addresses and routes of the world's namespace.

The machine that cx runs on has two addresses of its own on one end of a cable. Every other address is behind the cable: a
packet leaves at this end, comes in at the other, and is delivered there to whoever listens. Both ends are in one namespace, so
whoever may bind a socket here can be a site. But to the kernel nothing outside is the machine's own.
"""

import subprocess
from pathlib import Path

from places import HOST

NEAR, FAR = "cable", "outside"
# Both ends have the same one: nobody asks for the other's, and what is sent to it is accepted.
LINK_ADDRESS = "02:00:00:00:00:01"
# The addresses that the machine delivers to itself. The kernel's own table of that kind has all that may be bound here.
OWN = "100"


def bring_up() -> None:
    ip("link", "set", "lo", "up")
    ip("link", "add", NEAR, "type", "veth", "peer", "name", FAR)
    for end in (NEAR, FAR):
        ip(
            "link", "set", end, "address", LINK_ADDRESS, "mtu", "65535", "arp", "off", "multicast", "off", "addrgenmode", "none",
            "up",
        )
        # Packets that come in were sent from the machine's own address.
        setting(f"ipv4/conf/{end}/accept_local", 1)
        setting(f"ipv4/conf/{end}/rp_filter", 0)
    setting("ipv4/conf/all/rp_filter", 0)
    setting("ipv6/ip_nonlocal_bind", 1)
    for version, loopback, address, everywhere in ((4, "127.0.0.0/8", HOST[0], "0.0.0.0/0"), (6, "::1", HOST[1], "::/0")):
        def add(*arguments: str, version: int = version) -> None:
            ip(f"-{version}", *arguments)

        # nodad: an address that is still being checked for duplicates cannot be bound.
        add("address", "add", f"{address}/{32 if version == 4 else 128}", "dev", NEAR, *(["nodad"] if version == 6 else []))
        for own in (loopback, address):
            add("route", "add", "local", own, "dev", "lo", "table", OWN)
        add("route", "add", everywhere, "dev", NEAR, "src", address)
        add("route", "add", "local", everywhere, "dev", "lo", "table", "local")
        add("rule", "add", "priority", "1", "iif", FAR, "lookup", "local")
        add("rule", "add", "priority", "2", "lookup", OWN)
        add("rule", "del", "priority", "0")


def setting(name: str, value: int) -> None:
    Path("/proc/sys/net", name).write_text(f"{value}\n")


def ip(*arguments: str) -> None:
    subprocess.run(("ip", *arguments), check=True)
