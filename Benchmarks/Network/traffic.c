// SPDX-License-Identifier: Apache-2.0
/* Both ends of the traffic that `make bench` measures. One program, so that each path is measured by the same means;
   C and static, so that it runs inside the sandbox's image and costs next to nothing itself.

     traffic serve ADDRESS PORT                  answers the others, until it is killed
     traffic connect ADDRESS PORT COUNT          COUNT connections in a row: microseconds until one byte is back
     traffic download ADDRESS PORT SECONDS       bytes a second over one connection
     traffic hold ADDRESS PORT COUNT SECONDS     COUNT idle connections at once, kept open
     traffic dns ADDRESS NAME SECONDS WINDOW     answers a second and microseconds, WINDOW queries under way at once

   Each client prints one line of JSON and ends with 0, or says on standard error what failed and ends with 1. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { BLOCK = 256 * 1024, BATCH = 32, MOST_WAITING = 4096, MOST_SAMPLES = 4 * 1024 * 1024 };

static void fail(const char *what) {
    fprintf(stderr, "traffic: %s: %s\n", what, strerror(errno));
    exit(1);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static int dial(const char *address, int port, int kind) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
    if (inet_pton(AF_INET, address, &to.sin_addr) != 1) fail(address);
    int socket_ = socket(AF_INET, kind, 0);
    if (socket_ < 0 || connect(socket_, (struct sockaddr *)&to, sizeof to) < 0) fail(address);
    return socket_;
}

static int ascending(const void *one, const void *other) {
    float a = *(const float *)one, b = *(const float *)other;
    return (a > b) - (a < b);
}

static float samples[MOST_SAMPLES];

static void print_times(const char *unit, double rate, size_t count) {
    if (count == 0) { fprintf(stderr, "traffic: nothing came back\n"); exit(1); }
    qsort(samples, count, sizeof samples[0], ascending);
    printf("{\"%s\": %.0f, \"p50\": %.1f, \"p99\": %.1f, \"count\": %zu}\n", unit, rate, samples[count / 2] * 1e6,
           samples[count * 99 / 100] * 1e6, count);
}

/* The first byte says what the client wants: `e` for one byte back, `d` for bytes without end, `h` for nothing. */
static void *answer(void *argument) {
    int client = (int)(intptr_t)argument;
    static char zeros[BLOCK];
    char wanted;
    if (read(client, &wanted, 1) == 1) {
        if (wanted == 'e') { if (write(client, &wanted, 1) < 0) goto done; }
        else if (wanted == 'd') { while (send(client, zeros, BLOCK, MSG_NOSIGNAL) > 0) {} goto done; }
        while (read(client, &wanted, 1) > 0) {}
    }
done:
    close(client);
    return NULL;
}

static void serve(const char *address, int port) {
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(port)};
    int on = 1, listener = socket(AF_INET, SOCK_STREAM, 0);
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, 64 * 1024);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (inet_pton(AF_INET, address, &at.sin_addr) != 1 || bind(listener, (struct sockaddr *)&at, sizeof at) < 0
        || listen(listener, 4096) < 0) fail(address);
    for (;;) {
        int client = accept(listener, NULL, NULL);
        pthread_t thread;
        if (client < 0) continue;
        setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (pthread_create(&thread, &attributes, answer, (void *)(intptr_t)client) != 0) close(client);
    }
}

static void connects(const char *address, int port, int count) {
    double start = now();
    for (int index = 0; index < count; index++) {
        double begin = now();
        char byte = 'e';
        int server = dial(address, port, SOCK_STREAM);
        if (write(server, &byte, 1) != 1 || read(server, &byte, 1) != 1) fail("no byte came back");
        samples[index] = now() - begin;
        close(server);
    }
    print_times("rate", count / (now() - start), count);
}

static void download(const char *address, int port, double seconds) {
    static char block[BLOCK];
    int server = dial(address, port, SOCK_STREAM);
    if (write(server, "d", 1) != 1) fail("no byte was taken");
    double start = now(), bytes = 0;
    while (now() - start < seconds) {
        ssize_t count = read(server, block, BLOCK);
        if (count <= 0) fail("the connection ended");
        bytes += count;
    }
    printf("{\"rate\": %.0f}\n", bytes / (now() - start));
}

static void hold(const char *address, int port, int count, int seconds) {
    for (int index = 0; index < count; index++)
        if (write(dial(address, port, SOCK_STREAM), "h", 1) != 1) fail("no byte was taken");
    printf("{\"held\": %d}\n", count);
    fflush(stdout);
    sleep(seconds);
}

static size_t write_question(unsigned char *packet, const char *name) {
    static const unsigned char header[12] = {0, 0, 1, 0, 0, 1}, end[5] = {0, 0, 1, 0, 1};
    size_t size = sizeof header;
    memcpy(packet, header, size);
    while (*name) {
        size_t length = strcspn(name, ".");
        packet[size++] = length;
        memcpy(packet + size, name, length);
        size += length;
        name += length + (name[length] == '.');
    }
    memcpy(packet + size, end, sizeof end);
    return size + sizeof end;
}

/* The ID of a query is its index among those under way. */
static void dns(const char *address, const char *name, double seconds, int window) {
    static double begun[MOST_WAITING];
    static unsigned char queries[BATCH][512], answers[BATCH][1500];
    struct mmsghdr out[BATCH] = {0}, in[BATCH] = {0};
    struct iovec out_parts[BATCH], in_parts[BATCH];
    static int idle[MOST_WAITING];
    int server = dial(address, 53, SOCK_DGRAM), idle_count = 0, size = 4 << 20;
    size_t count = 0, lost = 0, length = 0;
    setsockopt(server, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    for (int index = 0; index < BATCH; index++) {
        length = write_question(queries[index], name);
        out_parts[index] = (struct iovec){queries[index], length};
        in_parts[index] = (struct iovec){answers[index], sizeof answers[index]};
        out[index].msg_hdr = (struct msghdr){.msg_iov = &out_parts[index], .msg_iovlen = 1};
        in[index].msg_hdr = (struct msghdr){.msg_iov = &in_parts[index], .msg_iovlen = 1};
    }
    if (window > MOST_WAITING) window = MOST_WAITING;
    for (int index = 0; index < window; index++) idle[idle_count++] = index;
    double start = now();
    while (now() - start < seconds && count < MOST_SAMPLES - BATCH) {
        int batch = idle_count < BATCH ? idle_count : BATCH;
        for (int index = 0; index < batch; index++) {
            int id = idle[--idle_count];
            queries[index][0] = id >> 8;
            queries[index][1] = id;
            begun[id] = now();
        }
        if (batch > 0 && sendmmsg(server, out, batch, 0) != batch) fail("sending");
        struct pollfd waiting = {server, POLLIN, 0};
        if (poll(&waiting, 1, 200) == 0) {
            /* Answers that have not come by now are lost, as may happen with UDP under load. */
            lost += window - idle_count;
            idle_count = 0;
            for (int index = 0; index < window; index++) idle[idle_count++] = index;
            continue;
        }
        int received = recvmmsg(server, in, BATCH, MSG_DONTWAIT, NULL);
        if (received < 0 && errno != EAGAIN) fail("receiving");
        for (int index = 0; index < received; index++) {
            int id = answers[index][0] << 8 | answers[index][1];
            if (in[index].msg_len < 12 || (answers[index][3] & 15) != 0 || answers[index][7] == 0 || id >= window) {
                errno = EPROTO;
                fail("an answer without an address");
            }
            samples[count++] = now() - begun[id];
            idle[idle_count++] = id;
        }
    }
    if (lost > count / 1000 + window) { fprintf(stderr, "traffic: %zu answers were lost\n", lost); exit(1); }
    print_times("rate", count / (now() - start), count);
}

int main(int count, char **words) {
    signal(SIGPIPE, SIG_IGN);
    const char *verb = count > 1 ? words[1] : "";
    if (!strcmp(verb, "serve") && count == 4) serve(words[2], atoi(words[3]));
    else if (!strcmp(verb, "connect") && count == 5) connects(words[2], atoi(words[3]), atoi(words[4]));
    else if (!strcmp(verb, "download") && count == 5) download(words[2], atoi(words[3]), atof(words[4]));
    else if (!strcmp(verb, "hold") && count == 6) hold(words[2], atoi(words[3]), atoi(words[4]), atoi(words[5]));
    else if (!strcmp(verb, "dns") && count == 6) dns(words[2], words[3], atof(words[4]), atoi(words[5]));
    else {
        fprintf(stderr, "usage: see the first lines of traffic.c\n");
        return 2;
    }
    return 0;
}
