#define _GNU_SOURCE
#include <fcntl.h>
#include <malloc.h>
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
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

static unsigned int prepare(
    struct mmsghdr *messages, struct iovec *parts, uint8_t *slots, size_t size, unsigned int count,
    struct cx_peer *peers) {
    if (count > CX_MOST_DATAGRAMS) count = CX_MOST_DATAGRAMS;
    memset(messages, 0, count * sizeof *messages);
    for (unsigned int index = 0; index < count; index++) {
        parts[index] = (struct iovec){.iov_base = slots + index * size, .iov_len = size};
        messages[index].msg_hdr = (struct msghdr){
            .msg_name = peers[index].address,
            .msg_namelen = sizeof peers[index].address,
            .msg_iov = &parts[index],
            .msg_iovlen = 1};
    }
    return count;
}

int cx_receive_datagrams(
    int descriptor, uint8_t *slots, size_t size, unsigned int count, uint32_t *lengths, struct cx_peer *peers) {
    struct mmsghdr messages[CX_MOST_DATAGRAMS];
    struct iovec parts[CX_MOST_DATAGRAMS];
    count = prepare(messages, parts, slots, size, count, peers);
    int received = recvmmsg(descriptor, messages, count, MSG_DONTWAIT, NULL);
    for (int index = 0; index < received; index++) {
        lengths[index] = messages[index].msg_len;
        peers[index].length = messages[index].msg_hdr.msg_namelen;
    }
    return received;
}

int cx_send_datagrams(
    int descriptor, const uint8_t *slots, size_t size, unsigned int count, const uint32_t *lengths,
    const struct cx_peer *peers) {
    struct mmsghdr messages[CX_MOST_DATAGRAMS];
    struct iovec parts[CX_MOST_DATAGRAMS];
    // sendmmsg writes to neither.
    count = prepare(messages, parts, (uint8_t *)slots, size, count, (struct cx_peer *)peers);
    for (unsigned int index = 0; index < count; index++) {
        parts[index].iov_len = lengths[index] < size ? lengths[index] : size;
        messages[index].msg_hdr.msg_namelen = peers[index].length;
        if (peers[index].length == 0) messages[index].msg_hdr.msg_name = NULL;
    }
    return sendmmsg(descriptor, messages, count, MSG_DONTWAIT | MSG_NOSIGNAL);
}

int cx_open_pseudo_terminal(int *terminal) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (master < 0) return -1;
    if (grantpt(master) == 0 && unlockpt(master) == 0) {
        // By the descriptor and not by its path, which may lead into another /dev/pts.
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

int cx_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }
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
