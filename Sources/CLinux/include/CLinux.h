// SPDX-License-Identifier: Apache-2.0
#pragma once
// Functions that Glibc's module hides from Swift: those behind _GNU_SOURCE, and system calls that glibc does not wrap.
// _GNU_SOURCE itself stays out of this header: it makes glibc's types differ from those that other modules see.
#include <linux/sched.h>
#include <stdint.h>
#include <sys/types.h>

int cx_setns(int descriptor, int kind);
int cx_unshare(int flags);
int cx_pidfd_open(pid_t pid, unsigned int flags);
int cx_pidfd_send_signal(int descriptor, int signal);
/// openat2(2) with RESOLVE_IN_ROOT and RESOLVE_NO_MAGICLINKS: no symbolic link leads out of the folder.
int cx_open_in_root(int folder, const char *path, int flags, mode_t mode);
/// openat2(2) with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS: a path with a symbolic link anywhere is refused.
int cx_open_without_links(int folder, const char *path, int flags);

/// eventfd(2) with a count of zero. It is closed on exec and never blocks.
int cx_event_descriptor(void);
/// malloc_trim(3): gives all free memory of every arena back.
int cx_malloc_trim(void);

/// O_PATH: such a descriptor names a file without opening it.
extern const int cx_open_path;

/// accept4(2) with SOCK_CLOEXEC and SOCK_NONBLOCK.
int cx_accept(int listener);
/// Reads the user at the other end of a connected Unix socket: SO_PEERCRED of unix(7).
int cx_peer_user(int descriptor, uid_t *user);

/// Opens a pseudo-terminal, pty(7). Returns its master, which never blocks, or -1 with errno, and puts the terminal itself
/// into `terminal`. Both are closed on exec, and neither becomes the controlling terminal.
int cx_open_pseudo_terminal(int *terminal);
/// pipe2(2) with O_CLOEXEC: `ends` gets the end to read from and the end to write to.
int cx_pipe(int ends[2]);
/// Copies a terminal's size to another: TIOCGWINSZ and TIOCSWINSZ of ioctl_tty(2).
int cx_copy_window_size(int from, int to);

/// Returns the kind of the file system that holds a path, by the numbers of statfs(2), or -1 with errno.
long cx_file_system_kind(const char *path);
/// Returns 1 if a file has capabilities(7), and 0 if it has none or cannot be asked. It follows no link.
int cx_has_capabilities(const char *path);
/// Reads a file's access control list with lgetxattr(2) of system.posix_acl_access. It follows no link. Returns the number
/// of bytes, or -1 with errno.
ssize_t cx_read_access_list(const char *path, uint8_t *bytes, size_t size);

/// memfd_create(2) with MFD_CLOEXEC.
int cx_memory_file(const char *name);

/// Keeps the memory of this process secret. PR_SET_DUMPABLE 0 of prctl(2) forbids core dumps, whatever the machine does
/// with them, and keeps other processes of the same user from looking into this one. A hard RLIMIT_CORE of 0 also holds
/// for what this process starts. The handlers of Swift's runtime for fatal signals are removed, since they would print
/// memory. Returns 0, or -1 with errno.
int cx_forbid_core_dumps(void);

/// Starts a program in a new session. Its descriptors are `input` as 0, /dev/null as 1 and 2, `third` as 3, and no others.
/// `input` must be above 3. Returns the process, or -1. A program that cannot be run ends with 127.
int cx_spawn_in_session(const char *path, char *const arguments[], char *const environment[], int input, int third);
/// Writes a setting as a process inside a user namespace. A child does it, since only a process with one thread can enter
/// such a namespace (setns(2)). Returns 0, or -1 with errno.
int cx_write_in_user_namespace(int space, const char *path, const char *text);
