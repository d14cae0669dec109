# SPDX-License-Identifier: Apache-2.0
"""The resolver: dnsmasq, which knows only the world's names and logs every query."""

import socket
import subprocess
import time
from pathlib import Path

from places import ALIAS, CLOCK, HOSTS, MISLEADING, RESOLVER, ROTATING, UNHEARD, WILDCARD


def start(log: Path) -> None:
    records = [f"--host-record={name},{','.join(addresses)},60" for name, addresses in {**HOSTS, **MISLEADING}.items()]
    records.append("--cname=" + ",".join(ALIAS))
    zone, addresses = WILDCARD
    records += [f"--address=/{zone}/{address}" for address in addresses]
    # Nobody answers for this name: dnsmasq asks an address where nobody lives.
    records.append(f"--server=/{UNHEARD}/192.0.2.99")
    records.append(f"--server=/{ROTATING[0]}/{CLOCK}")
    process = subprocess.Popen(
        ["dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--no-resolv", "--no-hosts", "--pid-file=",
         "--user=root", f"--listen-address={RESOLVER}", "--bind-interfaces", "--local=/#/",
         "--log-queries=extra", f"--log-facility={log}", *records],
        stdin=subprocess.DEVNULL)
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex((RESOLVER, 53)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError(f"dnsmasq did not start: see {log}")
