# SPDX-License-Identifier: Apache-2.0
"""unmount.py PID PATH: unmounts a file system, with all that is mounted in it, in another process's mount namespace."""

import ctypes
import os
import sys

CLONE_NEWNS, MNT_DETACH = 0x00020000, 2  # linux/sched.h, sys/mount.h

libc = ctypes.CDLL(None, use_errno=True)
namespace = os.open(f"/proc/{sys.argv[1]}/ns/mnt", os.O_RDONLY)
if libc.setns(namespace, CLONE_NEWNS) != 0 or libc.umount2(sys.argv[2].encode(), MNT_DETACH) != 0:
    sys.exit(os.strerror(ctypes.get_errno()))
