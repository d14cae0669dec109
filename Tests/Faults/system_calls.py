# SPDX-License-Identifier: Apache-2.0
"""Makes chosen system calls of a process and its children fail, by a seccomp filter (seccomp(2)): nothing is replaced or loaded.

As a script: system_calls.py CALLS COMMAND… runs a command so.
"""

import ctypes
import json
import os
import platform
import struct
import sys
from dataclasses import astuple, dataclass

PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2  # linux/prctl.h, linux/seccomp.h
ALLOW, ERRNO = 0x7FFF0000, 0x00050000
# linux/bpf_common.h: load a word, jump if equal, jump if greater or equal, return
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
NUMBERS = {"x86_64": {"socket": 41, "sendto": 44, "recvfrom": 45}, "aarch64": {"socket": 198, "sendto": 206, "recvfrom": 207}}


@dataclass
class Call:
    name: str
    # By the number of the argument: the least and the greatest value for which the call fails.
    arguments: dict[int, tuple[int, int]]
    errno: int


def NETFILTER_SOCKET(errno: int) -> Call:
    """socket(AF_NETLINK, …, NETLINK_NETFILTER)"""
    return Call("socket", {0: (16, 16), 2: (12, 12)}, errno)


def SEND(least: int, most: int, errno: int) -> Call:
    """send of this many bytes without flags. In a launch, only the guard's netlink sockets send like this."""
    return Call("sendto", {2: (least, most), 3: (0, 0), 5: (0, 0)}, errno)


def RECEIVE(errno: int) -> Call:
    """recvfrom with MSG_DONTWAIT and MSG_TRUNC, as for SEND."""
    return Call("recvfrom", {3: (0x60, 0x60)}, errno)


def instruction(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def block(call: Call) -> bytes:
    """Returns the instructions for one call. They go on after themselves if it is another call."""
    tests = [instruction(LOAD, 0), (EQUAL, NUMBERS[platform.machine()][call.name], False)]
    for number, (least, most) in call.arguments.items():
        # struct seccomp_data: the arguments start at 16. The low half of each comes first on this machine.
        tests += [instruction(LOAD, 16 + 8 * number), (AT_LEAST, least, False), (AT_LEAST, most + 1, True)]
    length = len(tests) + 1
    built = b""
    for place, test in enumerate(tests):
        if isinstance(test, bytes):
            built += test
            continue
        code, value, leaves_if_true = test
        away = length - place - 1
        built += instruction(code, value, away if leaves_if_true else 0, 0 if leaves_if_true else away)
    return built + instruction(RETURN, ERRNO | call.errno)


def fail(calls: list[Call]) -> None:
    """Makes the calls fail from now on, in this process and in all that it starts."""
    program = b"".join(block(call) for call in calls) + instruction(RETURN, ALLOW)
    code = ctypes.create_string_buffer(program, len(program))
    header = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code)), 16)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, header, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def text(calls: list[Call]) -> str:
    return json.dumps([astuple(call) for call in calls])


if __name__ == "__main__":
    fail([Call(name, {int(number): tuple(values) for number, values in arguments.items()}, number_of_error)
          for name, arguments, number_of_error in json.loads(sys.argv[1])])
    os.execv(sys.argv[2], sys.argv[2:])
