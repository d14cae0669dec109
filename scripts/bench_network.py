# SPDX-License-Identifier: Apache-2.0
"""The network figures of `make bench`: the guard beside dnsmasq, HAProxy and no guard at all, by turns in one run.

Run by scripts/bench as root in network and mount namespaces of its own, which have no way out. All load comes from
Benchmarks/Network/traffic.c: for cx from inside a sandbox that a real launch made, for the peers from this namespace.
"""

import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import CX, ROOT

sys.path.insert(0, str(ROOT / "Tests/World"))
import network

TRAFFIC = ROOT / ".build/traffic"
RESOLVER, PEER_RESOLVER, PEER_RELAY, SITE, PORT = "192.0.2.53", "192.0.2.54", "192.0.2.80", "198.51.100.10", 8080
NAME = "bench.example.com"
ROUNDS = 5
HELD = 1000
POLICY = f"""cx: 1
name: bench
description: Reaches the site of the benchmark.
egress:
  hosts:
    - {{host: {NAME}, ports: [{PORT}]}}
"""
NFT = "table inet bench { set allowed { type ipv4_addr; flags timeout; timeout 10m; }; }"
HAPROXY = f"""global
    nbthread 2
    maxconn 5000
defaults
    mode tcp
    option splice-auto
    timeout connect 5s
    timeout client 60s
    timeout server 60s
frontend relay
    bind {PEER_RELAY}:{PORT}
    default_backend site
backend site
    server site {SITE}:{PORT}
"""
DNSMASQ = (
    "dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--no-hosts", "--pid-file=", "--user=root", "--bind-interfaces",
    "--cache-size=1000",
)


class Sandbox:
    """A shell inside a sandbox, and the guard beside it."""

    def __init__(self, folder: str) -> None:
        self.cx = subprocess.Popen([CX, "shell", "--policy", f"{folder}/bench.yaml", "--", "sh"], cwd=folder, text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        # The name is looked up as a program would look it up. That opens the way to the address.
        self.run(f"getent ahostsv4 {NAME} >/dev/null; echo '{{}}'")
        self.guard = next(int(entry) for entry in os.listdir("/proc") if entry.isdigit() and self.is_guard(entry))

    def is_guard(self, entry: str) -> bool:
        try:
            fields = Path(f"/proc/{entry}/stat").read_text().rsplit(")", 1)[1].split()
            return int(fields[1]) == self.cx.pid and b"\0guard\0" in Path(f"/proc/{entry}/cmdline").read_bytes()
        except OSError:
            return False

    def run(self, command: str) -> dict:
        self.cx.stdin.write(command + "\n")
        self.cx.stdin.flush()
        line = self.cx.stdout.readline()
        if not line:
            sys.exit("bench: the sandbox ended")
        return json.loads(line)

    def traffic(self, *words: object) -> dict:
        return self.run("/src/traffic " + " ".join(map(str, words)))

    def end(self) -> None:
        self.cx.stdin.close()
        self.cx.wait(30)


def traffic(*words: object) -> dict:
    return json.loads(
        subprocess.run([str(TRAFFIC), *map(str, words)], check=True, capture_output=True, text=True, timeout=120).stdout
    )


def resident(process: int) -> float:
    """The resident memory in MiB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"process {process} has no memory")


def by_turns(*measures) -> list[dict]:
    """Returns the median of each figure. The measures take turns."""
    seen = [[measure() for measure in measures] for _ in range(ROUNDS)]
    return [{key: statistics.median(row[index][key] for row in seen) for key in seen[0][index]} for index in range(len(measures))]


def show(name: str, own: str, peers: str, aim: str) -> None:
    print(f"{name:<34} cx {own:<17} {peers:<66} aim: {aim}", flush=True)


def names(sandbox: Sandbox) -> None:
    # Any address will do: inside, the guard gets all DNS.
    for window in (1, 64):
        own, peer = by_turns(lambda: sandbox.traffic("dns", "192.0.2.1", NAME, 2, window),
                             lambda: traffic("dns", PEER_RESOLVER, NAME, 2, window))
        show(f"DNS, {window} under way", f"{own['rate']:,.0f}/s p99 {own['p99']:.0f} µs",
             f"dnsmasq --nftset {peer['rate']:,.0f}/s p99 {peer['p99']:.0f} µs   ratio {own['rate'] / peer['rate']:.2f}",
             "at least 20,000/s and p99 at most 1000 µs, 64 under way")


def connections(sandbox: Sandbox) -> None:
    own, peer, direct = by_turns(lambda: sandbox.traffic("connect", SITE, PORT, 1000),
                                 lambda: traffic("connect", PEER_RELAY, PORT, 1000), lambda: traffic("connect", SITE, PORT, 1000))
    show("connect and a byte back", f"p50 {own['p50']:.0f} p99 {own['p99']:.0f} µs",
         f"HAProxy p50 {peer['p50']:.0f} p99 {peer['p99']:.0f} µs   direct p50 {direct['p50']:.0f} p99 {direct['p99']:.0f} µs",
         "p99 at most 1000 µs above direct")
    own, peer, direct = by_turns(lambda: sandbox.traffic("download", SITE, PORT, 2),
                                 lambda: traffic("download", PEER_RELAY, PORT, 2), lambda: traffic("download", SITE, PORT, 2))
    show(
        "download", f"{own['rate'] / 1e9:.2f} GB/s",
        f"HAProxy {peer['rate'] / 1e9:.2f} GB/s   direct {direct['rate'] / 1e9:.2f} GB/s   "
        f"ratio {own['rate'] / peer['rate']:.2f}",
        "above 1 times HAProxy",
    )


def memory(sandbox: Sandbox, haproxy: int) -> None:
    rest, peer_rest = resident(sandbox.guard), resident(haproxy)
    sandbox.traffic("hold", SITE, PORT, HELD, 3, "&")
    # The kernel completes connections before anybody accepts them.
    time.sleep(1)
    held = resident(sandbox.guard)
    sandbox.run("wait; echo '{}'")
    load = subprocess.Popen([str(TRAFFIC), "hold", PEER_RELAY, str(PORT), str(HELD), "3"], stdout=subprocess.PIPE)
    load.stdout.readline()
    time.sleep(1)
    peer_held = resident(haproxy)
    load.wait(30)
    show("memory at rest", f"{rest:.1f} MiB", f"HAProxy {peer_rest:.1f} MiB", "below 25 MiB")
    show(f"memory of {HELD:,} connections", f"{(held - rest) * 1024 / HELD:.1f} KiB each",
         f"HAProxy {(peer_held - peer_rest) * 1024 / HELD:.1f} KiB each", "below 16 KiB each")


def started(stack: contextlib.ExitStack, *command: str) -> int:
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    stack.callback(process.wait, 10)
    stack.callback(process.terminate)
    return process.pid


def main() -> None:
    if Path("/proc/net/dev").read_text().count(":") != 1:
        sys.exit("bench: this namespace has a way out; run scripts/bench")
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        # The sandbox has another user.
        Path(folder).chmod(0o755)
        Path(folder, "bench.yaml").write_text(POLICY)
        Path(folder, "haproxy.cfg").write_text(HAPROXY)
        Path(folder, "resolv.conf").write_text(f"nameserver {RESOLVER}\n")
        Path(folder, "traffic").write_bytes(TRAFFIC.read_bytes())
        Path(folder, "traffic").chmod(0o755)
        subprocess.run(["mount", "--bind", f"{folder}/resolv.conf", "/etc/resolv.conf"], check=True)
        stack.callback(subprocess.run, ["umount", "/etc/resolv.conf"], check=True)
        # The guard dials no address of the machine itself, so all these addresses are behind a cable.
        network.bring_up()
        subprocess.run(["nft", NFT], check=True)
        started(stack, *DNSMASQ, f"--listen-address={RESOLVER}", "--no-resolv", f"--host-record={NAME},{SITE},300")
        started(stack, *DNSMASQ, f"--listen-address={PEER_RESOLVER}", "--no-resolv", f"--server={RESOLVER}",
                f"--nftset=/{NAME}/4#inet#bench#allowed")
        haproxy = started(stack, "haproxy", "-db", "-q", "-f", f"{folder}/haproxy.cfg")
        started(stack, str(TRAFFIC), "serve", SITE, str(PORT))
        time.sleep(1)
        sandbox = Sandbox(folder)
        stack.callback(sandbox.end)
        memory(sandbox, haproxy)
        names(sandbox)
        connections(sandbox)


if __name__ == "__main__":
    main()
