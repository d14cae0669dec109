# SPDX-License-Identifier: Apache-2.0
"""Reads every packet that leaves the machine, and records each attempt to reach somebody, even if nobody listens there."""

import ipaddress
import socket
import struct
import threading

from network import NEAR
from places import SERVICES
from record import Record

ETH_P_ALL = 0x0003  # linux/if_ether.h
PACKET_OUTGOING = 4  # linux/if_packet.h
TCP, UDP = 6, 17
ICMP = {1: "icmp", 58: "icmpv6"}
ECHO_REQUESTS = {1: 8, 58: 128}
SYN, ACK = 0x02, 0x10


def start(record: Record) -> None:
    packets = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ETH_P_ALL))
    packets.bind((NEAR, 0))
    packets.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
    threading.Thread(target=watch, args=(packets, record), daemon=True).start()


def watch(packets: socket.socket, record: Record) -> None:
    while True:
        packet, (_, _, direction, *_) = packets.recvfrom(65535)
        if direction == PACKET_OUTGOING and (attempt := attempted(packet)):
            protocol, address, port, size = attempt
            record.write(protocol=protocol, address=address, port=port, bytes=size, service=SERVICES.get((address, port)))


def attempted(packet: bytes) -> tuple[str, str, int | None, int] | None:
    """Returns protocol, address, port and size of a packet that begins something; None for answers and for loopback."""
    version = packet[0] >> 4
    if version == 4:
        header, protocol = (packet[0] & 0x0F) * 4, packet[9]
        source, target = ipaddress.ip_address(packet[12:16]), ipaddress.ip_address(packet[16:20])
        if int.from_bytes(packet[6:8], "big") & 0x1FFF:
            return None  # A later fragment. The first one was recorded.
    elif version == 6:
        header, protocol = 40, packet[6]
        source, target = ipaddress.ip_address(packet[8:24]), ipaddress.ip_address(packet[24:40])
    else:
        return None
    if target.is_loopback:
        return None
    data = packet[header:]
    if protocol in ICMP:
        return (ICMP[protocol], str(target), None, len(data)) if data[:1] == bytes([ECHO_REQUESTS[protocol]]) else None
    if protocol not in (TCP, UDP) or len(data) < 8:
        return (f"protocol {protocol}", str(target), None, len(data))
    source_port, port = struct.unpack_from("!HH", data)
    if protocol == TCP:
        return ("tcp", str(target), port, len(data)) if data[13] & (SYN | ACK) == SYN else None
    answer = (str(source), source_port) in SERVICES
    return None if answer else ("udp", str(target), port, len(data) - 8)
