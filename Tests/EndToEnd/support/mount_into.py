# SPDX-License-Identifier: Apache-2.0
"""mount_into.py PID SOURCE PATH: mounts a file or folder of this mount namespace at a new path in another process's."""

import ctypes
import os
import sys

# linux/sched.h, sys/mount.h, linux/mount.h. The numbers of the calls are the same on every machine.
CLONE_NEWNS, MS_RDONLY, MS_REMOUNT, MS_BIND = 0x00020000, 1, 32, 4096
AT_FDCWD, OPEN_TREE_CLONE, MOVE_MOUNT_F_EMPTY_PATH = -100, 1, 4
OPEN_TREE, MOVE_MOUNT = 428, 429

libc = ctypes.CDLL(None, use_errno=True)


def done(result: int) -> int:
    if result < 0:
        sys.exit(os.strerror(ctypes.get_errno()))
    return result


process, source, place = sys.argv[1:]
tree = done(libc.syscall(OPEN_TREE, AT_FDCWD, source.encode(), OPEN_TREE_CLONE))
is_folder = os.path.isdir(source)
done(libc.setns(os.open(f"/proc/{process}/ns/mnt", os.O_RDONLY), CLONE_NEWNS))
done(libc.mount(None, b"/", None, MS_REMOUNT | MS_BIND, None))
os.makedirs(place if is_folder else os.path.dirname(place), exist_ok=True)
if not is_folder:
    open(place, "w").close()
done(libc.mount(None, b"/", None, MS_REMOUNT | MS_BIND | MS_RDONLY, None))
done(libc.syscall(MOVE_MOUNT, tree, b"", AT_FDCWD, place.encode(), MOVE_MOUNT_F_EMPTY_PATH))
