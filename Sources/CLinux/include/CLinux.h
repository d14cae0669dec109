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
