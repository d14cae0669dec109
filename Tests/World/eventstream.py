# SPDX-License-Identifier: Apache-2.0
"""AWS's event-stream framing, which the Bedrock runtime's streaming answers use."""

import base64
import json
import struct
import zlib

# Before stand the total length, the headers' length and their CRC, and after all a CRC of all of it. All are big-endian.
PRELUDE = struct.Struct("!II")
CRC = struct.Struct("!I")
STRING = 7


def frame(event: dict) -> bytes:
    """Encodes one event of the model's answer as one frame."""
    payload = json.dumps({"bytes": base64.b64encode(json.dumps(event).encode()).decode(), "p": "ab"}).encode()
    headers = b"".join(map(header, ((":event-type", "chunk"), (":content-type", "application/json"),
                                    (":message-type", "event"))))
    prelude = PRELUDE.pack(PRELUDE.size + 2 * CRC.size + len(headers) + len(payload), len(headers))
    message = prelude + CRC.pack(zlib.crc32(prelude)) + headers + payload
    return message + CRC.pack(zlib.crc32(message))


def header(pair: tuple[str, str]) -> bytes:
    name, value = (text.encode() for text in pair)
    return struct.pack("!B", len(name)) + name + struct.pack("!BH", STRING, len(value)) + value
