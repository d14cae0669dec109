# SPDX-License-Identifier: Apache-2.0
"""HTTPS on both addresses of a place, with a thread for each connection."""

import socket
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from certificates import Certificates


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: str, port: int, handler: type[BaseHTTPRequestHandler], context: ssl.SSLContext | None):
        self.address_family = socket.AF_INET6 if ":" in address else socket.AF_INET
        super().__init__((address, port), handler)
        if context:
            # The connection's own thread does the handshake, so that a client that never begins it holds up nobody else.
            self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    def handle_error(self, request, client_address) -> None:
        """Ignores a client that goes away or speaks another protocol. The witness has seen it."""


def serve(
    addresses, port: int, handler: type[BaseHTTPRequestHandler], certificates: Certificates | None, group: str | None = None
) -> None:
    """Serves a place. With `group`, it accepts keys of no other group."""
    context = None
    if certificates:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates.certificate, certificates.key)
        context.sni_callback = note_server_name
        if group:
            context.set_ecdh_curve(group)
    for address in addresses:
        threading.Thread(target=Server(address, port, handler, context).serve_forever, daemon=True).start()


def note_server_name(connection: ssl.SSLSocket, name: str | None, _context: ssl.SSLContext) -> None:
    connection.server_name = name


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 120

    def body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chunks = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def answer(self, status: int, content: bytes, kind: str = "application/json", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments) -> None:
        """Logs nothing: the records say more."""
