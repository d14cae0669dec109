# SPDX-License-Identifier: Apache-2.0
"""Engines for tests: podman behind a script that changes podman's arguments or holds it up."""

import textwrap
from pathlib import Path

from support.launches import PODMAN

TEMPLATE = '''#!/usr/bin/python3 -ISE
import os, subprocess, sys, time
arguments = sys.argv[1:]
verb = next((word for word in arguments if word in ("create", "init", "start", "rm", "unshare")), None)

def value(option):
    return arguments[arguments.index(option) + 1]

def drop(option, values=1):
    while option in arguments:
        place = arguments.index(option)
        del arguments[place:place + 1 + values]

def add(*more):
    place = arguments.index(verb) + 1
    arguments[place:place] = more

def podman():
    return subprocess.run(["{podman}", *arguments]).returncode

def wait(moment):
    """Says that a moment has come, and waits until the test lets it pass."""
    open("{folder}/" + moment, "w").close()
    for _ in range(600):
        if os.path.exists("{folder}/" + moment + ".passed"):
            return
        time.sleep(0.05)

{hook}
os.execv("{podman}", ["{podman}", *arguments])
'''


def before_start(folder: Path, *steps: str) -> str:
    """A hook that does something to the prepared container, behind cx's back: its wall has been verified. The steps see `pid` and
    `enter`, which is the beginning of a command in its network namespace."""
    enter = "['nsenter', '--target', pid, '--net']"
    return "\n".join([
        "if verb == 'create':", f"    open('{folder}/pidfile', 'w').write(value('--pidfile'))",
        "if verb == 'start':", f"    pid = open(open('{folder}/pidfile').read()).read().strip()",
        f"    enter = {enter} if os.getuid() == 0 else ['{PODMAN}', 'unshare', *{enter}]", *(f"    {step}" for step in steps)])


def without(folder: Path, place: str) -> str:
    """Returns a hook that unmounts the file system at a place of the prepared container, behind cx's back."""
    script = Path(__file__).with_name("unmount.py")
    return before_start(folder, f"subprocess.run([*([] if os.getuid() == 0 else ['{PODMAN}', 'unshare']), "
                                f"'/usr/bin/python3', '-I', '{script}', pid, '{place}'], check=True)")


def into(folder: Path, source: Path | str, place: str) -> str:
    """Returns a hook that mounts a file or folder of the host at a place of the prepared container, behind cx's back."""
    script = Path(__file__).with_name("mount_into.py")
    return before_start(folder, f"subprocess.run([*([] if os.getuid() == 0 else ['{PODMAN}', 'unshare']), "
                                f"'/usr/bin/python3', '-I', '{script}', pid, '{source}', '{place}'], check=True)")


def engine(folder: Path, hook: str) -> str:
    """Makes an engine that runs `hook` before podman, and returns its path. The hook sees `verb` and may change
    `arguments`."""
    path = folder / "engine"
    path.write_text(TEMPLATE.format(podman=PODMAN, folder=folder, hook=textwrap.dedent(hook)))
    path.chmod(0o755)
    return str(path)
