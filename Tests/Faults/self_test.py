# SPDX-License-Identifier: Apache-2.0
"""Faults of the tests themselves. The harness must find each."""

import json
import socket
import subprocess

from round import Fault, Round
from support.launches import IS_ROOT, PODMAN


def ended(round: Round) -> int:
    cx = round.launch()
    round.wait_running()
    return round.stop_and_wait(cx)


def leave_a_process(round: Round) -> int:
    status = ended(round)
    round.started.append(subprocess.Popen(["sleep", "473"], stdin=subprocess.DEVNULL))
    return status


def leave_a_container(round: Round) -> int:
    note = "if verb == 'create':\n    status = podman()\n    arguments[arguments.index('--name') + 1] += '-copy'\n"
    note += f"    drop('--pidfile')\n    open('{round.folder}/names', 'a').write(value('--name') + '\\n')\n"
    note += "    podman()\n    sys.exit(status)\n"
    cx = round.launch(note)
    round.wait_running()
    return round.stop_and_wait(cx)


def leave_a_file_system(round: Round) -> int:
    status = ended(round)
    place = round.workspace / "left"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", place], check=True)
    round.addCleanup(subprocess.run, ["umount", place], check=True)
    return status


def leave_a_network(round: Round) -> int:
    """Leaves a process outside that stays in the sandbox's network."""
    cx = round.launch()
    round.wait_running()
    round.wait_for(lambda: round.watch.seen, "the watch")
    [file] = round.state.glob("cx/sessions/*/mounts/pid")
    round.started.append(
        subprocess.Popen(["nsenter", "--target", file.read_text().strip(), "--net", "sleep", "474"], stdin=subprocess.DEVNULL)
    )
    return round.stop_and_wait(cx)


def leave_a_key(round: Round) -> int:
    status = ended(round)
    round.issued.write_text(json.dumps({"SecretAccessKey": "a-key-of-nobody"}, indent=1))
    (round.state / "key").write_text("left a-key-of-nobody here")
    return status


def leave_mounted_files(round: Round) -> int:
    status = ended(round)
    [session] = round.sessions()
    (session / "mounts").mkdir()
    return status


def send_a_packet(round: Round) -> int:
    status = ended(round)
    with socket.socket(type=socket.SOCK_DGRAM) as attempt:
        attempt.sendto(b"out", ("203.0.113.66", 443))
    return status


def ask_for_a_name(round: Round) -> int:
    status = ended(round)
    subprocess.run(["getent", "hosts", "left.data.example.net"], stdout=subprocess.DEVNULL, check=True)
    return status


def open_the_wall(round: Round) -> int:
    cx = round.launch()
    round.wait_running()
    [file] = round.state.glob("cx/sessions/*/mounts/pid")
    enter = ["nsenter", "--target", file.read_text().strip(), "--net", "nft", "flush", "ruleset"]
    subprocess.run(enter if IS_ROOT else [PODMAN, "unshare", *enter], check=True, cwd="/")
    round.wait_for(lambda: round.watch.unguarded, "the watch sees it")
    return round.stop_and_wait(cx)


FAULTS = [
    Fault("self-test: nothing happens", ended, (0,)),
    Fault("self-test: another exit status than documented", ended, (125,), must_find="exit status 0"),
    Fault("self-test: a process is left", leave_a_process, (0,), must_find="processes are left"),
    Fault("self-test: a container is left", leave_a_container, (0,), must_find="containers are left"),
    Fault("self-test: a file system is left", leave_a_file_system, (0,), needs_root=True, must_find="file systems are left"),
    Fault("self-test: a network is left", leave_a_network, (0,), needs_root=True, must_find="network namespaces are left"),
    Fault("self-test: a key is left", leave_a_key, (0,), must_find="keys are in"),
    Fault("self-test: mounted files are left", leave_mounted_files, (0,), must_find="mounted files are left"),
    Fault("self-test: a packet gets out", send_a_packet, (0,), must_find="packets got out"),
    Fault("self-test: a name gets out", ask_for_a_name, (0,), must_find="a name got out"),
    Fault("self-test: the wall is taken down", open_the_wall, (0, 125), must_find="ran without its wall"),
]
