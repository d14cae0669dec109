// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>
#include "CLinux.h"
#include <linux/openat2.h>

int cx_setns(int descriptor, int kind) { return setns(descriptor, kind); }
int cx_unshare(int flags) { return unshare(flags); }
int cx_pidfd_open(pid_t pid, unsigned int flags) { return (int)syscall(SYS_pidfd_open, pid, flags); }
int cx_pidfd_send_signal(int descriptor, int signal) {
    return (int)syscall(SYS_pidfd_send_signal, descriptor, signal, 0, 0);
}
int cx_open_in_root(int folder, const char *path, int flags, mode_t mode) {
    struct open_how how = {
        .flags = (uint64_t)(uint32_t)flags, .mode = mode, .resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS};
    return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int cx_open_without_links(int folder, const char *path, int flags) {
    struct open_how how = {.flags = (uint64_t)(uint32_t)flags, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS};
    return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int cx_open_pseudo_terminal(int *terminal) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (master < 0) return -1;
    if (grantpt(master) == 0 && unlockpt(master) == 0) {
        // The descriptor is used and not its path, which may lead into another /dev/pts.
        *terminal = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (*terminal >= 0) return master;
    }
    int number = errno;
    close(master);
    errno = number;
    return -1;
}

int cx_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int cx_copy_window_size(int from, int to) {
    struct winsize size;
    return ioctl(from, TIOCGWINSZ, &size) == 0 ? ioctl(to, TIOCSWINSZ, &size) : -1;
}

long cx_file_system_kind(const char *path) {
    struct statfs status;
    return statfs(path, &status) == 0 ? (long)status.f_type : -1;
}

int cx_has_capabilities(const char *path) { return lgetxattr(path, "security.capability", NULL, 0) > 0; }

ssize_t cx_read_access_list(const char *path, uint8_t *bytes, size_t size) {
    return lgetxattr(path, "system.posix_acl_access", bytes, size);
}

int cx_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int cx_forbid_core_dumps(void) {
    static const int fatal[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
    const struct rlimit none = {0, 0};
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || setrlimit(RLIMIT_CORE, &none) != 0) return -1;
    for (size_t index = 0; index < sizeof fatal / sizeof *fatal; index++) {
        struct sigaction action;
        if (sigaction(fatal[index], NULL, &action) != 0) return -1;
        if (action.sa_handler == SIG_IGN || action.sa_handler == SIG_DFL) continue;
        if (signal(fatal[index], SIG_DFL) == SIG_ERR) return -1;
    }
    return 0;
}

int cx_write_in_user_namespace(int space, const char *path, const char *text) {
    pid_t child = fork();
    if (child < 0) return -1;
    if (child == 0) {
        // Only this thread goes on in the child, so it may call only functions that are safe after fork(2).
        int file = setns(space, CLONE_NEWUSER) == 0 ? open(path, O_WRONLY | O_CLOEXEC) : -1;
        ssize_t length = (ssize_t)strlen(text);
        _exit(file >= 0 && write(file, text, (size_t)length) == length ? 0 : errno ? errno : 1);
    }
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -1;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return 0;
    errno = WIFEXITED(status) ? WEXITSTATUS(status) : EINTR;
    return -1;
}

int cx_spawn_in_session(const char *path, char *const arguments[], char *const environment[], int input, int third) {
    pid_t process = fork();
    if (process != 0) return process;
    // Only functions that are safe after fork(2) are called. `third` comes before `input`: it may be descriptor 0, which
    // `input` takes.
    int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
    sigset_t none;
    if (setsid() >= 0 && dup2(null, 1) == 1 && dup2(null, 2) == 2 && dup2(third, 3) == 3 && dup2(input, 0) == 0
        && syscall(SYS_close_range, 4, ~0U, 0) == 0 && sigemptyset(&none) == 0
        && sigprocmask(SIG_SETMASK, &none, NULL) == 0)
        execve(path, arguments, environment);
    _exit(127);
}

int cx_event_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
int cx_malloc_trim(void) { return malloc_trim(0); }

const int cx_open_path = O_PATH;

int cx_accept(int listener) { return accept4(listener, 0, 0, SOCK_CLOEXEC | SOCK_NONBLOCK); }
int cx_peer_user(int descriptor, uid_t *user) {
    struct ucred peer;
    socklen_t size = sizeof peer;
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return -1;
    *user = peer.uid;
    return 0;
}
