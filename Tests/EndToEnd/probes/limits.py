# SPDX-License-Identifier: Apache-2.0
"""Starts processes until that is refused, takes memory until a child is killed, fills the temporary file systems, and
prints one JSON object."""

import json
import os
import signal
import sys
import time


def processes(most):
    children = []
    try:
        while len(children) < most:
            child = os.fork()
            if child == 0:
                time.sleep(60)
                os._exit(0)
            children.append(child)
    except OSError:
        pass
    for child in children:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    return len(children)


def memory(most):
    """Returns the exit status of a child that took this many bytes."""
    child = os.fork()
    if child == 0:
        block = bytearray(most)
        block[::4096] = b"x" * len(block[::4096])
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def filled(path, size):
    """Returns how many of `size` bytes a file system takes."""
    chunk, count = bytes(1 << 20), 0
    try:
        with open(path, "wb", buffering=0) as file:
            while count < size:
                count += file.write(chunk)
    except OSError:
        pass
    if os.path.exists(path):
        os.unlink(path)
    return count


print(json.dumps({"processes": processes(int(sys.argv[1])), "memory": memory(int(sys.argv[2])),
                  "filled": {place: filled(os.path.expanduser(f"{place}/full"), int(sys.argv[3])) for place in ("/tmp", "~")}}))
