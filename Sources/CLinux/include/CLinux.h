#pragma once
// What Glibc's module hides from Swift: declarations behind _GNU_SOURCE, and system calls that glibc has no function for.
// _GNU_SOURCE itself stays out of this header: with it, glibc's types differ from those that other modules see.
#include <linux/sched.h>
#include <stdint.h>
#include <sys/types.h>

int cx_setns(int descriptor, int kind);
int cx_unshare(int flags);
int cx_pidfd_open(pid_t pid, unsigned int flags);
int cx_pidfd_send_signal(int descriptor, int signal);
/// openat2(2) with RESOLVE_IN_ROOT and RESOLVE_NO_MAGICLINKS: no symbolic link leads out of the folder.
int cx_open_in_root(int folder, const char *path, int flags, mode_t mode);

/// O_PATH: a descriptor that names a file and opens nothing.
extern const int cx_open_path;

/// accept4(2) with SOCK_CLOEXEC and SOCK_NONBLOCK.
int cx_accept(int listener);
/// The user at the other end of a connected Unix socket: SO_PEERCRED of unix(7).
int cx_peer_user(int descriptor, uid_t *user);
