# SPDX-License-Identifier: Apache-2.0
"""Addresses, ports and protocols that must not be reached (bypass numbers 1 to 13)."""

import errno
import socket
import struct
from pathlib import Path

from kit import (
    AT_ONCE,
    DENIED,
    FACTS,
    FORBIDDEN,
    FORBIDDEN6,
    RESOLVED,
    SECRET_NAME,
    UNSENT,
    Expected,
    Seen,
    connections,
    finding,
    forbidden,
    has,
    nowhere,
    only,
    opened_for_writing,
    probe_together,
    program,
    refused,
    resolve,
    skip,
    tcp,
    udp,
)

METADATA = ("169.254.169.254", "169.254.170.2", "169.254.170.23", "168.63.129.16", "100.100.100.200", "fd00:ec2::254", "fd00:ec2::23")
SPELLINGS = ("0xA9FEA9FE", "2852039166", "0251.0376.0251.0376", "169.254.43518", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe",
             "2002:a9fe:a9fe::1")
# The gateways of slirp4netns, pasta and the engines' bridges.
GATEWAYS = ("10.0.2.2", "10.0.2.3", "169.254.1.2", "169.254.2.2", "10.88.0.1", "172.17.0.1", "192.168.122.1")
PRIVATE = ("10.88.0.2", "172.17.0.2", "10.0.0.1", "172.31.255.254", "192.168.0.1", "100.64.0.1", "198.18.0.2")
# Common ports of a machine's own services.
SERVICES = (22, 25, 111, 631, 2375, 5432, 6379, 8080)


def run():
    if not interfaces():
        for number in range(1, 20):
            skip(number, "everything that sends packets", "there are interfaces other than lo, so no packet may be sent")
        return False
    addresses()
    allowed_host()
    programs()
    datagrams()
    sockets()
    guard_ports()
    proxies()
    return True


def interfaces():
    """Checks that only lo is up. Kernels create further interfaces in every namespace (tunl0, sit0), which are down and lead nowhere."""
    up = sorted(path.name for path in Path("/sys/class/net").iterdir() if (path / "flags").exists() and int((path / "flags").read_text(), 16) & 1)
    finding(5, "interfaces that are up", only("lo", "lo"), {"interfaces": Seen(", ".join(up))})
    return up == ["lo"]


def addresses():
    refused(1, "a forbidden address on 443", forbidden(FORBIDDEN, 443))
    refused(1, "a forbidden address on other ports", forbidden(FORBIDDEN[:1], 22, 80, 8443, 853, 65535))
    refused(4, "metadata services", forbidden(METADATA, 80, 443))
    refused(4, "a metadata service in other spellings", forbidden(SPELLINGS, 80))
    if has("curl"):
        probe_together(4, "a metadata service with curl, with a token and without", REFUSED, {
            "asking for a token": program("curl", "-sS", "--max-time", "5", "-X", "PUT", "-H", "X-aws-ec2-metadata-token-ttl-seconds: 60",
                                          "http://169.254.169.254/latest/api/token"),
            "without a token": program("curl", "-sS", "--max-time", "5", "http://169.254.169.254/latest/meta-data/")})
        probe_together(5, "the host by name", only("an unknown name", "unknown name"), {
            name: program("curl", "-sS", "--max-time", "5", f"http://{name}/")
            for name in ("host.containers.internal", "host.docker.internal", "gateway.docker.internal", "metadata.google.internal")})
    refused(5, "gateways of the host", forbidden(GATEWAYS, 22, 443))
    refused(5, "the host's own addresses", forbidden(FACTS["hostAddresses"], *SERVICES))
    refused(5, "services of the host's loopback", forbidden(("127.0.0.1", "127.0.0.2", "::1", "0.0.0.0", "::"), *SERVICES))
    refused(6, "other containers, private and shared space", forbidden(PRIVATE, 22, 443))
    finding(6, "multicast and broadcast by TCP", Expected("refused within 200 ms", UNSENT.holds),
            connections([("224.0.0.251", 5353), ("255.255.255.255", 443), ("ff02::1%lo", 443)]))
    refused(7, "IPv6: global, unique local, site-local, 6to4", forbidden((*FORBIDDEN6, "fd00::1", "fec0::1", "2002:a00:1::1"), 443))
    finding(7, "IPv6: link-local with a zone", UNSENT, connections([("fe80::1%lo", 443), ("fe80::1%lo", 22)]))
    probe_together(7, "switching IPv6 on and off", DENIED, {
        path: opened_for_writing(path) for path in ("/proc/sys/net/ipv6/conf/all/disable_ipv6", "/proc/sys/net/ipv6/conf/lo/disable_ipv6")})


def allowed_host():
    hosts = resolve()
    title = "an allowed address on ports that the policy does not name"
    if not hosts:
        skip(2, title, "no host of the policy has an address here")
        return
    named = {port for host in FACTS["hosts"] for port in host["ports"]} | {port for rule in FACTS["networks"] for port in rule["ports"]}
    ports = [port for port in (22, 80, 442, 444, 8443) if port not in named]
    finding(2, title, AT_ONCE, connections([(address, port) for address in RESOLVED[hosts[0]["name"]][:4] for port in ports]))
    probe_together(8, "UDP to an allowed address, as QUIC does", UNSENT, {address: udp(address, 443) for address in RESOLVED[hosts[0]["name"]][:4]})


REFUSED = only("refused", "refused")


def programs():
    address = nowhere()
    if not address:
        skip(3, "a forbidden address by every program", "the policy allows all of it")
        return
    ways = {
        "bash": ("-c", f"exec 3<>/dev/tcp/{address}/443"),
        "python3": ("-c", f"import socket; socket.create_connection(('{address}', 443), 2)"),
        "perl": ("-MIO::Socket::INET", "-e", f"IO::Socket::INET->new(PeerAddr => '{address}:443') or die \"$!\\n\""),
        "curl": ("-sSk", "--max-time", "5", f"https://{address}/"),
        "git": ("ls-remote", f"https://{address}/repository"),
        "wget": ("-q", "-T", "2", "-t", "1", "-O", "-", f"https://{address}/"),
        "nc": ("-w", "2", address, "443"),
        "node": ("-e", f"require('net').connect(443, '{address}').on('error', e => {{ console.log('connection refused', e.code); process.exit(1) }})"),
        "ssh": ("-o", "BatchMode=yes", "-p", "443", address),
    }
    probe_together(3, "a forbidden address by every program", REFUSED, {name: program(name, *words, seconds=4) for name, words in ways.items() if has(name)})
    missing = [name for name in ways if not has(name)]
    if missing:
        skip(3, f"a forbidden address by {', '.join(missing)}", "not in the image")
    hosts = resolve(1)
    if has("curl") and hosts:
        name = hosts[0]["name"]
        probe_together(3, "an allowed name sent to a forbidden address", REFUSED, {
            "curl": program("curl", "-sSk", "--max-time", "5", "--resolve", f"{name}:443:{address}", f"https://{name}/")})


def datagrams():
    targets = forbidden((*FORBIDDEN[:1], *FORBIDDEN6[:1], "169.254.169.254", "10.0.0.1"), 443, 123, 4789)
    probe_together(8, "UDP to forbidden addresses", UNSENT, {f"{address} on {port}": udp(address, port) for address, port in targets})
    probe_together(8, "UDP from ports that firewalls trust", UNSENT, {f"from {port}": udp(FORBIDDEN[0], 443, source_port=port) for port in (22, 53, 68, 5353)})
    probe_together(8, "UDP in fragments", UNSENT, {"9,000 bytes": udp(FORBIDDEN[0], 443, size=9000)})
    probe_together(6, "mDNS, LLMNR, SSDP and broadcasts", UNSENT, {
        "mDNS": udp("224.0.0.251", 5353), "LLMNR": udp("224.0.0.252", 5355), "mDNS by IPv6": udp("ff02::fb%lo", 5353),
        "SSDP": udp("239.255.255.250", 1900), "DHCP": udp("255.255.255.255", 67, broadcast=True)})


def sockets():
    probe_together(9, "raw, packet and netlink sockets that filter", DENIED, {
        "raw": made(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP), "raw IPv6": made(socket.AF_INET6, socket.SOCK_RAW, 58),
        "packet": made(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)), "packet datagrams": made(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3)),
        "ipset": nfnetlink})
    probe_together(9, "vsock, Bluetooth, XDP and other families", DENIED, {
        "vsock": made(40, socket.SOCK_STREAM), "Bluetooth": made(31, socket.SOCK_RAW, 1), "XDP": made(44, socket.SOCK_RAW), "RDS": made(21, 5),
        "TIPC": made(30, socket.SOCK_RDM), "ALG": made(38, socket.SOCK_SEQPACKET)})
    probe_together(9, "data in ICMP", Expected("refused", lambda seen: seen in ("EPERM", "EACCES", "EHOSTUNREACH", "ENETUNREACH", "refused")), {"ping": ping})
    probe_together(9, "SCTP, UDP-Lite and DCCP", Expected("refused", lambda seen: DENIED.holds(seen) or seen == "refused"), {
        "SCTP": connected(socket.SOCK_STREAM, 132), "UDP-Lite": connected(socket.SOCK_DGRAM, 136), "DCCP": connected(6, 33)})
    # socket(7): SO_MARK, SO_BINDTODEVICE
    if address := nowhere():
        probe_together(20, "a packet mark", DENIED, {"SO_MARK": tcp(address, 443, option=(36, 1))})
        probe_together(20, "a socket bound to lo", Expected("refused", lambda seen: DENIED.holds(seen) or seen == "refused"), {
            "SO_BINDTODEVICE": tcp(address, 443, option=(25, b"lo\0"))})
    probe_together(20, "raw netlink", DENIED, {"an address": rtnetlink, "a table": nfnetlink})
    tools = {"nft": ("flush", "ruleset"), "iptables": ("-F",), "ip": ("address", "add", "198.18.7.7/32", "dev", "lo"),
             "tc": ("qdisc", "add", "dev", "lo", "root", "netem", "delay", "1ms")}
    probe_together(20, "tools that change the network", Expected("an error", lambda seen: not seen.startswith("open")), {
        name: program(name, *words) for name, words in tools.items() if has(name)})
    missing = [name for name in tools if not has(name)]
    if missing:
        skip(20, f"the tools {', '.join(missing)}", "not in the image")


def made(kind, style, protocol=0):
    def body():
        socket.socket(kind, style, protocol).close()
        return "open"
    return body


def connected(style, protocol):
    def body():
        with socket.socket(socket.AF_INET, style, protocol) as connection:
            connection.settimeout(1)
            connection.connect((FORBIDDEN[0], 443))
            connection.send(b"x")
            connection.recv(1)
            return "open"
    return body


def ping():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP) as echo:
        echo.settimeout(1)
        echo.connect((FORBIDDEN[0], 0))
        echo.send(struct.pack("!BBHHH", 8, 0, 0, 0, 1) + b"secret")
        return f"answered {echo.recv(100)!r}"


def rtnetlink():
    # RTM_NEWADDR with NLM_F_REQUEST|ACK|CREATE|EXCL: 198.18.7.7/32 on lo (linux/rtnetlink.h)
    body = struct.pack("=BBBBI", socket.AF_INET, 32, 0, 0, 1) + struct.pack("=HH4s", 8, 2, socket.inet_aton("198.18.7.7"))
    return netlink(0, struct.pack("=IHHII", 16 + len(body), 20, 0x605, 1, 0) + body)


def nfnetlink():
    # a batch that creates one table (linux/netfilter/nfnetlink.h, nf_tables.h)
    def message(kind, flags, sequence, group, resource, attributes=b""):
        body = struct.pack("=BBH", group, 0, socket.htons(resource)) + attributes
        return struct.pack("=IHHII", 16 + len(body), kind, flags, sequence, 0) + body
    name = struct.pack("=HH", 8, 1) + b"bad\0"
    return netlink(12, message(16, 1, 0, 0, 10) + message(10 << 8, 0x405, 1, 1, 0, name) + message(17, 1, 2, 0, 10))


def netlink(protocol, request):
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol) as channel:
        channel.settimeout(1)
        channel.sendto(request, (0, 0))
        _, kind, _, _, _, number = struct.unpack_from("=IHHIIi", channel.recv(4096))
        return "open" if kind == 2 and number == 0 else errno.errorcode.get(-number, f"message {kind}")


def guard_ports():
    """The guard listens on loopback. Only the kernel may tell the relay the destination of a connection."""
    ports = FACTS["ports"]
    words = (b"GET / HTTP/1.0\r\n\r\n", b"CONNECT 203.0.113.66:443 HTTP/1.1\r\n\r\n", b"\x05\x01\x00")
    refused(12, "the relay, connected to directly", [(address, ports["relay"]) for address in ("127.0.0.1", "::1", "127.0.0.2")])
    probe_together(12, "what the guard's other ports say to HTTP, CONNECT and SOCKS",
          Expected("nothing, or an error", lambda seen: not any(word in seen for word in ("200", "SecretAccessKey", "\\x05\\x00"))),
          {f"{port} to {text[:4]!r}": said(port, text) for port in (ports["dns"], ports["credentials"]) for text in words})


def said(port, words):
    def body():
        with socket.socket() as connection:
            connection.settimeout(0.3)
            connection.connect(("127.0.0.1", port))
            connection.sendall(words)
            return f"said {connection.recv(200)!r}"
    return body


def proxies():
    if not has("curl"):
        skip(13, "proxies by variables", "curl is not in the image")
        return
    ports = FACTS["ports"]
    places = [*(f"http://{address}:443" for address in [nowhere()] if address), f"http://127.0.0.1:{ports['relay']}", f"socks5h://127.0.0.1:{ports['relay']}",
              f"http://127.0.0.1:{ports['credentials']}", f"http://127.0.0.1:{ports['dns']}"]
    probe_together(13, "proxies by variables", Expected("an error", lambda seen: not seen.startswith("open")), {
        f"{variable}={place}": program("curl", "-sSk", "--max-time", "0.5", f"https://{SECRET_NAME}/", environment={variable: place, "NO_PROXY": ""})
        for variable in ("HTTPS_PROXY", "ALL_PROXY") for place in places})
    probe_together(13, "NO_PROXY for everything", only("an unknown name", "unknown name"), {
        "NO_PROXY=*": program("curl", "-sSk", "--max-time", "2", f"https://{SECRET_NAME}/", environment={"NO_PROXY": "*"})})
