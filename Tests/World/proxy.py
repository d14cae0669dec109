# SPDX-License-Identifier: Apache-2.0
"""An HTTP proxy. It connects by CONNECT to the names that it knows, refuses all others by its own rule, and records every
request."""

import base64
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from places import (
    BEHIND_PROXY,
    BEHIND_SITE,
    OTHER_SITE,
    PROXY,
    PROXY_PASSWORD,
    PROXY_PORT,
    PROXY_PORT_WITH_PASSWORD,
    PROXY_USER,
    RANGES,
    UNLISTED,
)
from record import Record

SITES = {f"{BEHIND_PROXY[0]}:443": (BEHIND_SITE[0], 443), f"{UNLISTED}:443": (BEHIND_SITE[0], 443),
         "docs.example.com:443": (OTHER_SITE[0], 443),
         "ip-ranges.amazonaws.com:443": (RANGES[0], 443),
         f"{OTHER_SITE[0]}:443": (OTHER_SITE[0], 443), f"[{OTHER_SITE[1]}]:443": (OTHER_SITE[1], 443)}


class Server(ThreadingHTTPServer):
    daemon_threads = True


def start(record: Record) -> None:
    for address in PROXY:
        for port, wanted in ((PROXY_PORT, None), (PROXY_PORT_WITH_PASSWORD, f"{PROXY_USER}:{PROXY_PASSWORD}")):
            threading.Thread(target=Server((address, port), handler(wanted, record)).serve_forever, daemon=True).start()


def handler(wanted: str | None, record: Record) -> type[BaseHTTPRequestHandler]:
    class Proxy(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_CONNECT(self) -> None:
            kind, _, token = self.headers.get("Proxy-Authorization", "").partition(" ")
            given = base64.b64decode(token).decode() if kind == "Basic" else None
            status = 407 if given != wanted else 200 if self.path in SITES else 403
            record.write(
                port=self.server.server_address[1], target=self.path, host=self.headers.get("Host"), user=given, status=status
            )
            self.send_response(status, "Connection established" if status == 200 else "Not by this proxy")
            self.end_headers()
            self.close_connection = True
            if status == 200:
                with socket.create_connection(SITES[self.path]) as site:
                    carry(self.connection, site)

        def log_message(self, *_arguments) -> None:
            """Logs nothing: the record says more."""

    return Proxy


def carry(client: socket.socket, site: socket.socket) -> None:
    other = threading.Thread(target=copy, args=(site, client), daemon=True)
    other.start()
    copy(client, site)
    other.join()


def copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # One side is gone. The other sees it by the end of its own stream.
