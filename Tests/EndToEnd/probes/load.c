// SPDX-License-Identifier: Apache-2.0
// Load on the guard, and the site that it goes to. Compiled statically by the tests: the sandbox has no compiler.
//
//   load serve ADDRESS PORT            a site that echoes; when its input ends, it prints how many connections came
//   load flood ADDRESS PORT            a site that sends all the time and never reads
//   load pour ADDRESS PORT             the same as fast as it can, with the kernel's own buffers
//   load warm ADDRESS PORT COUNT       COUNT connections that read at full speed for a moment, and then no more; held as below
//   load stall ADDRESS PORT COUNT      COUNT connections that send and never read, every second one with an end; held as below
//   load hold ADDRESS PORT COUNT       COUNT connections at once, each with an echo; held until /src/release exists
//   load row ADDRESS PORT COUNT        COUNT connections one after another, each with an echo
//   load dns RATE SECONDS NAME…        RATE queries a second to the sandbox's name server, with the names in turn; `%` in a
//                                      name becomes a new number each time
//
// Each prints one line of JSON when it is done.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { ECHO = 64, EVENTS = 256, SMALL = 16384 };

static void fail(const char *what) { perror(what); exit(1); }

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static struct sockaddr_in place(const char *address, const char *port) {
    struct sockaddr_in place = {.sin_family = AF_INET, .sin_port = htons(atoi(port))};
    if (inet_pton(AF_INET, address, &place.sin_addr) != 1) fail(address);
    return place;
}

static void echo(int connection) {
    char bytes[ECHO];
    memset(bytes, 'x', sizeof bytes);
    if (send(connection, bytes, sizeof bytes, MSG_NOSIGNAL) != sizeof bytes) fail("send");
    for (size_t got = 0; got < sizeof bytes;) {
        ssize_t count = recv(connection, bytes, sizeof bytes - got, 0);
        if (count <= 0) fail("recv");
        got += count;
    }
}

static int dial(const struct sockaddr_in *site) {
    int connection = socket(AF_INET, SOCK_STREAM, 0);
    if (connection < 0 || connect(connection, (const struct sockaddr *)site, sizeof *site) != 0) fail("connect");
    return connection;
}

static void watch_input(int watch, int descriptor) {
    struct epoll_event event = {.events = EPOLLIN, .data.fd = descriptor};
    epoll_ctl(watch, EPOLL_CTL_ADD, descriptor, &event);
}

// Makes a listener and watches it and standard input, whose end is the server's end. `buffer` is the size of the
// connections' buffers; 0 leaves them as they are.
static int open_site(char **words, int buffer, int *listener) {
    struct sockaddr_in site = place(words[0], words[1]);
    int on = 1, watch = epoll_create1(0);
    *listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    setsockopt(*listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (buffer) setsockopt(*listener, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    if (buffer) setsockopt(*listener, SOL_SOCKET, SO_SNDBUF, &buffer, sizeof buffer);
    if (bind(*listener, (struct sockaddr *)&site, sizeof site) != 0 || listen(*listener, 4096) != 0) fail("listen");
    watch_input(watch, *listener);
    watch_input(watch, STDIN_FILENO);
    printf("serving\n");
    fflush(stdout);
    return watch;
}

static int serve(char **words) {
    struct epoll_event events[EVENTS];
    int listener, watch = open_site(words, 0, &listener);
    long accepted = 0, bytes = 0;
    for (;;) {
        int ready = epoll_wait(watch, events, EVENTS, -1);
        for (int index = 0; index < ready; index++) {
            int descriptor = events[index].data.fd;
            char buffer[4096];
            if (descriptor == STDIN_FILENO) {
                printf("{\"accepted\": %ld, \"bytes\": %ld}\n", accepted, bytes);
                return 0;
            }
            if (descriptor == listener) {
                for (int connection; (connection = accept4(listener, 0, 0, SOCK_NONBLOCK)) >= 0; accepted++)
                    watch_input(watch, connection);
                continue;
            }
            ssize_t count = recv(descriptor, buffer, sizeof buffer, 0);
            if (count > 0 && send(descriptor, buffer, count, MSG_NOSIGNAL) == count) bytes += count;
            else if (count == 0 || errno != EAGAIN) close(descriptor);
        }
    }
}

static int flood(char **words, int buffer) {
    struct epoll_event event, events[EVENTS];
    int listener, watch = open_site(words, buffer, &listener);
    static char bytes[1 << 18];
    size_t size = buffer ? (size_t)buffer : sizeof bytes;
    for (;;) {
        int ready = epoll_wait(watch, events, EVENTS, -1);
        for (int index = 0; index < ready; index++) {
            int descriptor = events[index].data.fd;
            if (descriptor == STDIN_FILENO) return 0;
            if (descriptor == listener) {
                for (int connection; (connection = accept4(listener, 0, 0, SOCK_NONBLOCK)) >= 0;) {
                    event = (struct epoll_event){.events = EPOLLOUT, .data.fd = connection};
                    epoll_ctl(watch, EPOLL_CTL_ADD, connection, &event);
                }
            } else if (events[index].events & (EPOLLERR | EPOLLHUP) || (send(descriptor, bytes, size, MSG_NOSIGNAL) < 0 && errno != EAGAIN)) {
                close(descriptor);
            }
        }
    }
}

static void keep(int *connections, int count) {
    for (int wait = 0; wait < 600 && access("/src/release", F_OK) != 0; wait++) usleep(100000);
    for (int index = 0; index < count; index++) close(connections[index]);
}

// They come one after another, so that the kernel takes each for fast and lets its sender be far ahead.
static int warm(char **words) {
    struct sockaddr_in site = place(words[0], words[1]);
    int count = atoi(words[2]), *connections = calloc(count, sizeof *connections);
    static char bytes[1 << 20];
    for (int index = 0; index < count; index++) {
        connections[index] = dial(&site);
        for (double until = now() + 0.15; now() < until;)
            if (recv(connections[index], bytes, sizeof bytes, 0) <= 0) fail("recv");
    }
    printf("{\"warm\": %d}\n", count);
    fflush(stdout);
    keep(connections, count);
    return 0;
}

// Each connection's bytes and buffers are small, so that bytes pile up in the guard.
static int stall(char **words) {
    struct sockaddr_in site = place(words[0], words[1]);
    int count = atoi(words[2]), *connections = calloc(count, sizeof *connections), small = SMALL;
    for (int index = 0; index < count; index++) {
        connections[index] = socket(AF_INET, SOCK_STREAM, 0);
        if (connections[index] < 0) fail("socket");
        setsockopt(connections[index], SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        setsockopt(connections[index], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        if (connect(connections[index], (struct sockaddr *)&site, sizeof site) != 0) fail("connect");
        fcntl(connections[index], F_SETFL, O_NONBLOCK);
    }
    static char bytes[SMALL];
    long sent = 0;
    double until = now() + 5;
    while (now() < until) {
        long round = 0;
        for (int index = 0; index < count; index++) {
            ssize_t size = send(connections[index], bytes, sizeof bytes, MSG_NOSIGNAL);
            if (size > 0) round += size;
        }
        sent += round;
        if (round == 0) usleep(1000);
    }
    for (int index = 0; index < count; index += 2) shutdown(connections[index], SHUT_WR);
    printf("{\"stalled\": %d, \"sent\": %ld}\n", count, sent);
    fflush(stdout);
    keep(connections, count);
    return 0;
}

static int hold(char **words) {
    struct sockaddr_in site = place(words[0], words[1]);
    int count = atoi(words[2]), *connections = calloc(count, sizeof *connections), refused = 0;
    for (int index = 0; index < count; index++) {
        connections[index] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        if (connections[index] < 0) fail("socket");
        if (connect(connections[index], (struct sockaddr *)&site, sizeof site) != 0 && errno != EINPROGRESS) fail("connect");
    }
    for (int index = 0; index < count; index++) {
        struct pollfd entry = {.fd = connections[index], .events = POLLOUT};
        int error = 0;
        socklen_t size = sizeof error;
        if (poll(&entry, 1, 30000) != 1) fail("poll");
        getsockopt(connections[index], SOL_SOCKET, SO_ERROR, &error, &size);
        refused += error != 0;
        fcntl(connections[index], F_SETFL, 0);
    }
    for (int index = 0; index < count && refused == 0; index++) echo(connections[index]);
    printf("{\"held\": %d, \"refused\": %d}\n", count - refused, refused);
    fflush(stdout);
    for (int wait = 0; wait < 1200 && access("/src/release", F_OK) != 0; wait++) usleep(100000);
    for (int index = 0; index < count; index++) close(connections[index]);
    return refused != 0;
}

static int row(char **words) {
    struct sockaddr_in site = place(words[0], words[1]);
    int count = atoi(words[2]);
    double began = now();
    for (int index = 0; index < count; index++) {
        int connection = dial(&site);
        echo(connection);
        close(connection);
    }
    printf("{\"carried\": %d, \"seconds\": %.2f}\n", count, now() - began);
    return 0;
}

static size_t query(unsigned char *bytes, const char *pattern, unsigned number) {
    char name[256], *mark = strchr(pattern, '%');
    if (mark) snprintf(name, sizeof name, "%.*s%u%s", (int)(mark - pattern), pattern, number, mark + 1);
    else snprintf(name, sizeof name, "%s", pattern);
    unsigned char header[12] = {number >> 8, number, 1, 0, 0, 1};
    memcpy(bytes, header, sizeof header);
    unsigned char *out = bytes + sizeof header;
    for (char *rest = name, *label; (label = strsep(&rest, "."));) {
        *out = strlen(label);
        memcpy(out + 1, label, *out);
        out += *out + 1;
    }
    unsigned char end[5] = {0, 0, 1, 0, 1};
    memcpy(out, end, sizeof end);
    return out + sizeof end - bytes;
}

// This is an open loop: queries are sent when they are due, whatever has come back. Answers are counted by their
// response code.
static int dns(int count, char **words) {
    double rate = atof(words[0]), seconds = atof(words[1]);
    int names = count - 2, size = 8 << 20;
    struct sockaddr_in server = place("192.0.2.53", "53");
    int client = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    setsockopt(client, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    if (connect(client, (struct sockaddr *)&server, sizeof server) != 0) fail("connect");
    long sent = 0, unsent = 0, codes[16] = {0}, total = rate * seconds;
    double began = now(), last = began;
    unsigned char bytes[512];
    // Two seconds are left for the last answers.
    while (sent + unsent < total || now() - last < 2) {
        for (long due = (now() - began) * rate; sent + unsent < due && sent + unsent < total;) {
            size_t length = query(bytes, words[2 + (sent + unsent) % names], sent + unsent);
            if (send(client, bytes, length, 0) == (ssize_t)length) sent++;
            else unsent++;
        }
        for (ssize_t length; (length = recv(client, bytes, sizeof bytes, 0)) > 0;) {
            codes[bytes[3] & 15]++;
            last = now();
        }
        if (sent + unsent < total) last = now();
        struct pollfd entry = {.fd = client, .events = POLLIN};
        poll(&entry, 1, 1);
    }
    printf("{\"sent\": %ld, \"unsent\": %ld, \"answered\": %ld, \"refused\": %ld, \"failed\": %ld, \"seconds\": %.2f}\n", sent, unsent,
           codes[0], codes[5], codes[2], last - began);
    return 0;
}

int main(int count, char **words) {
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (count == 4 && !strcmp(words[1], "serve")) return serve(words + 2);
    if (count == 4 && !strcmp(words[1], "flood")) return flood(words + 2, SMALL);
    if (count == 4 && !strcmp(words[1], "pour")) return flood(words + 2, 0);
    if (count == 5 && !strcmp(words[1], "warm")) return warm(words + 2);
    if (count == 5 && !strcmp(words[1], "stall")) return stall(words + 2);
    if (count == 5 && !strcmp(words[1], "hold")) return hold(words + 2);
    if (count == 5 && !strcmp(words[1], "row")) return row(words + 2);
    if (count > 4 && !strcmp(words[1], "dns")) return dns(count - 2, words + 2);
    fprintf(stderr, "load: see its source\n");
    return 2;
}
