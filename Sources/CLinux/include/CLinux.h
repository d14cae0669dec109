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
/// openat2(2) with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS: a path with a symbolic link anywhere is refused.
int cx_open_without_links(int folder, const char *path, int flags);

/// Where a datagram came from or goes to: sockaddr_in or sockaddr_in6.
struct cx_peer {
    unsigned char address[28];
    uint32_t length;
};

/// The most datagrams that the two functions below take.
#define CX_MOST_DATAGRAMS 32

/// recvmmsg(2) without waiting: `count` slots of `size` bytes each, one after the other; the length and sender of each
/// datagram. A longer datagram is cut. The number of datagrams, or -1 with errno.
int cx_receive_datagrams(
    int descriptor, uint8_t *slots, size_t size, unsigned int count, uint32_t *lengths, struct cx_peer *peers);
/// sendmmsg(2) without waiting; a slot of length 0 is an error of the caller. The number of datagrams sent, or -1.
int cx_send_datagrams(
    int descriptor, const uint8_t *slots, size_t size, unsigned int count, const uint32_t *lengths,
    const struct cx_peer *peers);

/// eventfd(2) with a count of zero, closed on exec, never waiting.
int cx_event_descriptor(void);
/// malloc_trim(3) of all that is free, in every arena.
int cx_malloc_trim(void);

/// O_PATH: a descriptor that names a file and opens nothing.
extern const int cx_open_path;

/// accept4(2) with SOCK_CLOEXEC and SOCK_NONBLOCK.
int cx_accept(int listener);
/// The user at the other end of a connected Unix socket: SO_PEERCRED of unix(7).
int cx_peer_user(int descriptor, uid_t *user);

/// A new pseudo-terminal, pty(7): its master, which never waits, or -1 with errno; the terminal itself is in `terminal`.
/// Both are closed on exec, and neither becomes the controlling terminal.
int cx_open_pseudo_terminal(int *terminal);
/// pipe2(2) with O_CLOEXEC: the end to read from, and the end to write to.
int cx_pipe(int ends[2]);
/// TIOCGWINSZ and TIOCSWINSZ of ioctl_tty(2).
int cx_copy_window_size(int from, int to);

/// The kind of file system that a path is on, as statfs(2) numbers it; -1 where it is not told.
long cx_file_system_kind(const char *path);
/// Whether a file, no link followed, has capabilities(7) of its own: 1, or 0 where it has none or does not tell.
int cx_has_capabilities(const char *path);
/// A file's access control list, not that of what a link leads to: lgetxattr(2) of system.posix_acl_access. The number of
/// bytes, or -1 with errno.
ssize_t cx_read_access_list(const char *path, uint8_t *bytes, size_t size);

/// memfd_create(2) with MFD_CLOEXEC.
int cx_memory_file(const char *name);

/// No core dump of this process, whatever the machine does with one, and no other process of the same user that looks into
/// it: PR_SET_DUMPABLE 0 of prctl(2). A hard RLIMIT_CORE of 0, which what it starts inherits. And no handler of the
/// language's runtime for the fatal signals, which would print memory. 0, or -1 with errno.
int cx_forbid_core_dumps(void);

/// Starts a program in a session of its own, with `input` as descriptor 0, /dev/null as 1 and 2, `third` as 3, and no other.
/// `input` is above 3. The process, or -1; a program that cannot be run ends with 127.
int cx_spawn_in_session(const char *path, char *const arguments[], char *const environment[], int input, int third);
/// Writes a setting as a process inside a user namespace, which only a process of one thread can enter (setns(2)): a child
/// does it. 0, or -1 with errno.
int cx_write_in_user_namespace(int space, const char *path, const char *text);
